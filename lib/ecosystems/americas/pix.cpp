// Pix templates: which of its forms a code is, whether its key is one, and what lets one code pay
// two payees, or fetch from two places (BCB, Manual de Padroes para Iniciacao do Pix).
#include <optional>
#include <string>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/decimal.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/tax_numbers.hpp"
#include "formats/uri.hpp"
#include "moongate/money.hpp"

namespace moongate::ecosystem::pix {
namespace {

// IDs within the template: the payee's key, or the address of a charge, which the payer's app
// completes with https.
constexpr std::uint8_t kKey = 1;
constexpr std::uint8_t kLocation = 25;
constexpr std::string_view kGui = "br.gov.bcb.pix";
constexpr std::string_view kReal = "BRL";
constexpr std::size_t kMostReais = 10;  // digits before the point, as in the interface of the BCB

constexpr std::string_view kNoTxid = "***";

constexpr std::size_t kCpf = 11;   // digits
constexpr std::size_t kCnpj = 14;  // capitals and digits

struct Charge {
  std::optional<std::string_view> key;
  std::optional<std::string_view> location;
};

// What the templates of a code hold together.
struct Contents {
  bool key = false;
  bool charge = false;
  bool recurrence = false;
};

std::optional<Charge> charge_of(const emv::Object& object, emv::Counting counting) noexcept {
  if (!emv::may_hold_gui(object.id) || !ascii::equal_ignoring_case(object.gui, kGui)) {
    return std::nullopt;
  }
  Charge charge;
  emv::Reader parts = emv::read_template(object.value, counting);
  for (emv::Object part; parts.next(part);) {
    if (part.id == kKey) charge.key = part.value;
    if (part.id == kLocation) charge.location = part.value;
  }
  return charge;
}

// Apps that put https before a location and apps that take it as it stands would fetch from two
// places.
bool is_location(std::string_view text, PaymentCode& code) {
  if (text.find("//") != text.npos) return false;
  const std::string address = "https://" + std::string(text);
  const auto uri = split_uri(address);
  if (!uri) return false;
  code.flags.set(uri->flags);
  const bool sound = !uri->host.starts_with('.') && uri->host.find("..") == uri->host.npos;
  return uri->is_clear() && sound && !uri->host.empty() && !uri->has_fragment &&
         !uri->flags.has(Flag::ip_literal) && !uri->flags.has(Flag::internal_host);
}

void check_charge(const ScannedPayload& scanned, const emv::Object& object, const Charge& charge,
                  PaymentCode& code) {
  const auto field = emv::name_of(object.id);
  if (charge.key && (charge.location || object.id >= emv::kFirstUnreserved)) {
    reject(code, Errc::duplicate_field, scanned.offset(*charge.key), field,
           "a second payee beside the first");
  }
  if (charge.location && !is_location(*charge.location, code)) {
    reject(code, Errc::bad_uri, scanned.offset(*charge.location), field,
           "not one host and a path without a scheme");
  }
}

// Area code, and the nine that leads a mobile number. Written without "+55" such a key has the
// length of a CPF; apps ask the payee's bank for it and find nobody.
bool is_bare_mobile(std::string_view key) noexcept {
  return key[0] != '0' && key[1] != '0' && key[2] == '9';
}

void check_key(const ScannedPayload& scanned, const emv::Object& object, std::string_view key,
               PaymentCode& code) {
  const auto fault = [&](std::string_view message) {
    reject(code, Errc::bad_value, scanned.offset(key), emv::name_of(object.id), message);
  };
  if (key.size() == kCpf && ascii::all_digits(key) && !is_cpf(key)) {
    if (!is_bare_mobile(key)) return fault("not a CPF, by its check digits");
    code.flags.set(Flag::nonstandard);
  }
  const bool cnpj = key.size() == kCnpj && ascii::all(key, ascii::is_alnum);
  if (cnpj && !is_cnpj(key)) fault("not a CNPJ, by its check digits");
}

// The form is told by what the code holds: ID 01 is left out by most, and "12" also stands in codes
// with a key that are good for one payment.
void tell_form(const Contents& contents, PaymentCode& code) {
  const bool pays = contents.key || contents.charge;
  if (contents.recurrence) {
    code.scheme = pays ? "composite" : "recurrence";
    if (!pays) code.kind = Kind::mandate;
  } else if (pays) {
    code.scheme = contents.charge ? "dynamic" : "static";
  } else {
    reject(code, Errc::missing_field, 0, "26", "neither a key nor a charge");
  }
  if (contents.charge) {
    code.initiation = Initiation::dynamic_code;
  } else if (contents.key && code.initiation == Initiation::unknown) {
    code.initiation = Initiation::static_code;
  }
}

// The identifier of a charge comes with what is fetched.
void check_txid(const Contents& contents, PaymentCode& code) {
  const auto txid = code.fields.find("txid");
  if (contents.charge && txid && *txid != kNoTxid) code.flags.set(Flag::nonstandard);
}

// What is charged, and a code for one payment, has an amount; whether a code is static its content
// tells.
void check_zero(const ScannedPayload& scanned, PaymentCode& code) {
  if (!code.flags.has(Flag::zero_amount) || code.initiation == Initiation::static_code) return;
  reject(code, Errc::bad_amount, scanned.offset(*scanned.emv->find(emv::kAmount)),
         emv::name_of(emv::kAmount), "the amount is zero");
}

// In reais and centavos; more decimals are taken for thousands by some.
void check_money(const ScannedPayload& scanned, PaymentCode& code) {
  const auto amount = scanned.emv->find(emv::kAmount);
  if (!amount) return;
  const Decimal decimal(*amount);
  if (decimal.is_padded() || decimal.exceeds_minor_unit(kReal) ||
      decimal.integer_digits() > kMostReais) {
    reject(code, Errc::bad_amount, scanned.offset(*amount), emv::name_of(emv::kAmount),
           "not reais and centavos");
  }
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  Contents contents;
  for (const emv::Object& object : *scanned.emv) {
    const auto charge = charge_of(object, scanned.emv->counting);
    if (!charge) continue;
    check_charge(scanned, object, *charge, code);
    if (charge->key) check_key(scanned, object, *charge->key, code);
    contents.key |= charge->key.has_value();
    const bool recurrence = object.id >= emv::kFirstUnreserved;
    if (charge->location) (recurrence ? contents.recurrence : contents.charge) = true;
  }
  tell_form(contents, code);
  check_txid(contents, code);
  check_zero(scanned, code);
  check_money(scanned, code);
}

}  // namespace moongate::ecosystem::pix
