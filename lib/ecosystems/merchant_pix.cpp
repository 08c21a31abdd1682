// Pix templates: what lets one code pay two payees, or fetch from two places (BCB, Manual de
// Padroes para Iniciacao do Pix).
#include <optional>
#include <string>

#include "ecosystems/merchant_objects.hpp"
#include "formats/ascii.hpp"
#include "formats/decimal.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/uri.hpp"
#include "moongate/money.hpp"

namespace moongate::merchant {
namespace {

// IDs within the template: the payee's key, or the address of a charge, which the payer's app
// completes with https.
constexpr std::uint8_t kKey = 1;
constexpr std::uint8_t kLocation = 25;
constexpr std::uint8_t kFirstUnreserved = 80;  // recurrences stand there, by their location
constexpr std::string_view kRealNumber = "986";
constexpr std::string_view kReal = "BRL";

struct Charge {
  std::optional<std::string_view> key;
  std::optional<std::string_view> location;
};

std::optional<Charge> charge_of(const emv::Object& object, emv::Counting counting) noexcept {
  const bool may =
      (object.id >= kFirstTemplate && object.id <= kLastTemplate) || object.id >= kFirstUnreserved;
  if (!may || !ascii::equal_ignoring_case(emv::gui_of(object.value, counting), kPixGui)) {
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
  return uri->is_clear() && !uri->host.empty() && !uri->has_fragment &&
         !uri->flags.has(Flag::ip_literal) && !uri->flags.has(Flag::internal_host);
}

void check_charge(const Subject& subject, const emv::Object& object, const Charge& charge,
                  PaymentCode& code) {
  const auto field = emv::name_of(object.id);
  if (charge.key && (charge.location || object.id >= kFirstUnreserved)) {
    reject(code, Errc::duplicate_field, subject.offset(*charge.key), field,
           "a second payee beside the first");
  }
  if (charge.location && !is_location(*charge.location, code)) {
    reject(code, Errc::bad_uri, subject.offset(*charge.location), field,
           "not one host and a path without a scheme");
  }
}

// In reais and centavos; more decimals are taken for thousands by some.
void check_money(const Subject& subject, PaymentCode& code) {
  const auto currency = subject.emv->find(kCurrency);
  if (currency && *currency != kRealNumber && !currency_from_numeric(*currency).empty()) {
    reject(code, Errc::bad_currency, subject.offset(*currency), emv::name_of(kCurrency),
           "Pix pays reais");
  }
  const auto amount = subject.emv->find(kAmount);
  if (!amount) return;
  const Decimal decimal(*amount);
  if (decimal.is_padded() || decimal.exceeds_minor_unit(kReal)) {
    reject(code, Errc::bad_amount, subject.offset(*amount), emv::name_of(kAmount),
           "not reais and centavos");
  }
}

}  // namespace

void check_pix(const Subject& subject, PaymentCode& code) {
  for (const emv::Object& object : *subject.emv) {
    if (const auto charge = charge_of(object, subject.emv->counting)) {
      check_charge(subject, object, *charge, code);
    }
  }
  check_money(subject, code);
}

}  // namespace moongate::merchant
