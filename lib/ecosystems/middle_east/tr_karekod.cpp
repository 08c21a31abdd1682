// TR Karekod. Transfers have a form of their own: the objects of merchant-presented mode under
// other IDs (TCMB, TR Karekod). Card payments are merchant-presented codes (BKM).
#include <algorithm>
#include <array>
#include <string>

#include "ecosystems/amount.hpp"
#include "ecosystems/emv/checksum.hpp"
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/inside.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/iban.hpp"
#include "formats/pattern.hpp"
#include "moongate/money.hpp"

namespace moongate::ecosystem::tr_karekod {
namespace {

using emv::Object;
using emv::Objects;

constexpr std::string_view kLira = "TRY";

// The form for cards.
constexpr std::array<std::string_view, 1> kGuis = {"tr.com.bkm"};
constexpr std::array<std::string_view, 1> kCountries = {"TR"};
constexpr std::array<std::string_view, 1> kCurrencies = {"949"};
constexpr std::array<emv::ObjectRule, 2> kCardObjects = {{
    {"08", "karekodReferansi", {"1-35v", {}, Role::reference}},
    {"09", "ureticiKodu", {}},
}};
constexpr std::array<emv::ObjectRule, 2> kTimes = {{
    {"51.06", "olusturmaZamani", {"12!n", {}, Role::none}, false, false, true},
    {"51.07", "gecerlilikZamani", {"12!n", {}, Role::none}, false, false, true},
}};
constexpr std::array<emv::Account, 2> kAccounts = {{
    {26, 48, kGuis, {}, {}, "card", Role::none, kCardObjects},
    {49, 49, {}, {}, "8-15n", {}, Role::account, {}},  // the merchant's number; many begin with
                                                       // "00"
}};
constexpr emv::Scheme kCards{.accounts = kAccounts,
                             .countries = kCountries,
                             .currencies = kCurrencies,
                             .amount = Role::minor_amount,
                             .objects = kTimes};

// A wallet prints the other form in an address of its own.
constexpr std::array<std::string_view, 2> kHosts = {"papara.com", "www.papara.com"};
constexpr std::array<emv::CodeLink, 1> kLinks = {
    {{kHosts, true, "/personal/qr", "karekod", false, false}}};

// IDs of the form for transfers.
enum TransferId : std::uint8_t {
  kProducer = 2,
  kReference = 3,
  kCreated = 6,
  kValidUntil = 7,
  kFlow = 10,
  kHash = 20,
  kPayee = 61,
  kVersion = 75,
};
// Within the payee's template.
enum PayeeId : std::uint8_t { kIban = 1, kName = 7, kWallet = 8 };

constexpr std::string_view kKnownVersion = "10";

struct Rule {
  std::uint8_t id;
  std::string_view name;
  std::string_view pattern;
};
constexpr Rule kRules[] = {
    {kVersion, "surum", "2!n"},
    {emv::kPointOfInitiation, "kullanimTuru", "'11'|'12'"},
    {kProducer, "ureticiKodu", "4!n"},
    {kReference, "karekodReferansi", "1-35v"},
    {kCreated, "olusturmaZamani", "12!n"},
    {kValidUntil, "gecerlilikZamani", "12!n"},
    {kFlow, "akisTuru", "2!n"},
};
constexpr Rule kPayeeRules[] = {
    {kIban, "iban", "'TR'24!n"},
    {kName, "aliciAdi", "1-*z"},
    {kWallet, "hesapNo", "1-34w"},
    {kFlow, "akisTuru", "2!n"},
};

const Rule* rule_of(std::span<const Rule> rules, std::uint8_t id) noexcept {
  const auto found = std::ranges::find(rules, id, &Rule::id);
  return found == rules.end() ? nullptr : &*found;
}

// The version, then the use: bytes that only this form has there. Mexican article numbers begin
// likewise and are shorter.
constexpr std::size_t kShortest = 20;
bool is_transfer(std::string_view text) noexcept {
  return text.size() >= kShortest && text.starts_with("7502") &&
         ascii::all_digits(text.substr(4, 2)) && text.substr(6, 5) == "01021" &&
         text.substr(12, 2) == "02";
}
constexpr int kTransferBits = evidence(11);

/// Reads the form for transfers.
class Transfer {
 public:
  Transfer(const ScannedPayload& scanned, PaymentCode& code) : scanned_(scanned), code_(code) {
    emv::read_code(scanned.text, objects_);
  }

  void read() {
    code_.scheme = "fast";
    code_.payee.country = "TR";
    read_objects(objects_, kRules, {});
    check_end();
    read_head();
    read_payee();
    read_amount();
    if (objects_.find(kHash)) code_.flags.set(Flag::signature_unverified);
  }

 private:
  // Lists all objects, and those that the form defines under their names.
  template <class All>
  void read_objects(const All& all, std::span<const Rule> rules, const std::string& above) {
    emv::IdSet seen;
    for (const Object& object : all) {
      const std::string field = above + std::string(emv::name_of(object.id));
      if (!seen.add(object.id)) fault(Errc::duplicate_field, object.value, field, "stands twice");
      if (above.empty() && object.id == kPayee) continue;
      code_.fields.add(field, object.value);
      const Rule* const rule = rule_of(rules, object.id);
      if (rule == nullptr) continue;
      code_.fields.add(rule->name, object.value);
      if (!pattern::fits(rule->pattern, object.value)) {
        fault(Errc::bad_value, object.value, field, "not what the form has here");
      }
    }
  }

  void check_end() {
    const std::string_view text = scanned_.text;
    const auto crc = objects_.find(emv::kCrc);
    if (objects_.stop) {
      reject(code_, objects_.stop->why, objects_.stop->at, {}, "a data object does not decode");
    } else if (!crc) {
      reject(code_, Errc::crc_missing, text.size(), "63", "no checksum");
    } else if (crc->data() + crc->size() != text.data() + text.size()) {
      fault(Errc::trailing_data, *crc, "63", "data follows the checksum");
    }
    if (!crc) return;
    const auto covered = text.substr(0, static_cast<std::size_t>(crc->data() - text.data()));
    if (crc->size() != emv::kChecksumDigits ||
        !emv::fits_checksum(emv::Checksum::crc16, covered, *crc)) {
      fault(Errc::crc_mismatch, *crc, "63", "the checksum does not fit");
    } else if (std::ranges::any_of(*crc, ascii::is_lower)) {
      code_.flags.set(Flag::crc_lowercase);
    }
  }

  void read_head() {
    const auto use = objects_.find(emv::kPointOfInitiation);
    if (use == "11") code_.initiation = Initiation::static_code;
    if (use == "12") code_.initiation = Initiation::dynamic_code;
    const auto version = objects_.find(kVersion);
    if (version && version != kKnownVersion) {
      fault(Errc::unsupported_version, *version, "75", "not a version known here");
    }
    if (const auto reference = objects_.find(kReference)) code_.reference = *reference;
  }

  void read_payee() {
    const auto payee = objects_.find(kPayee);
    if (!payee) return reject(code_, Errc::missing_field, 0, "61", "nobody to pay");
    Objects parts;
    emv::read(*payee, parts, objects_.counting.unit);
    read_objects(parts, kPayeeRules, "61.");
    if (parts.stop) {
      const std::size_t at = scanned_.offset(*payee) + parts.stop->at;
      reject(code_, parts.stop->why, at, "61", "the template does not decode");
    }
    const auto iban = parts.find(kIban);
    if (const auto name = parts.find(kName)) code_.payee.name = *name;
    code_.payee.account = iban.value_or(parts.find(kWallet).value_or(std::string_view{}));
    if (code_.payee.account.empty()) {
      fault(Errc::missing_field, *payee, "61", "neither an IBAN nor a wallet's number");
    }
    // The example of the standard itself has one whose check digits do not fit.
    if (iban && !read_iban(*iban)) code_.flags.set(Flag::nonstandard);
  }

  // Twelve digits that count kuruş; zeros in front are how the form is written.
  void read_amount() {
    const auto amount = objects_.find(emv::kAmount);
    if (!amount) return code_.fields.add("currency", kLira);
    if (!ascii::all_digits(*amount)) {
      return fault(Errc::bad_amount, *amount, "54", "not a count of kuruş");
    }
    const auto first = std::min(amount->find_first_not_of('0'), amount->size() - 1);
    set_amount_in_minor_units(code_, amount->substr(first), kLira,
                              {scanned_.offset(*amount), "54"});
  }

  void fault(Errc why, std::string_view where, std::string_view field, std::string_view message) {
    reject(code_, why, scanned_.offset(where), field, message);
  }

  const ScannedPayload& scanned_;
  PaymentCode& code_;
  Objects objects_;
};

void parse_code(const ScannedPayload& scanned, PaymentCode& code) {
  if (!is_transfer(scanned.text)) return emv::parse_scheme(scanned, kCards, code);
  begin_payment(code);
  Transfer(scanned, code).read();
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const auto raw = emv::find_inside(kLinks, scanned)) {
    const bool held = is_transfer(emv::Inside(scanned, *raw).scanned().text);
    return held ? kTransferBits + evidence(scanned.uri->host.size()) : 0;
  }
  if (is_transfer(scanned.text)) return kTransferBits;
  return scanned.emv ? emv::scheme_bid(scanned, kCards) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  const auto raw = emv::find_inside(kLinks, scanned);
  if (!raw) return parse_code(scanned, code);
  const emv::Inside inside(scanned, *raw);
  const std::size_t before = code.errors.size();
  parse_code(inside.scanned(), code);
  inside.place_errors(code.errors, before);
  emv::check_one_inside(kLinks, scanned, code);
}

}  // namespace moongate::ecosystem::tr_karekod
