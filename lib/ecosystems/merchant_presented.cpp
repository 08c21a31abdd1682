// Merchant-presented mode as QRCPS-MPM v1.1 itself has it; section numbers are of that document.
#include <algorithm>
#include <array>
#include <utility>

#include "ecosystems/emv_listing.hpp"
#include "ecosystems/emvco.hpp"
#include "ecosystems/recogniser.hpp"
#include "formats/ascii.hpp"
#include "formats/country.hpp"
#include "formats/crc16.hpp"

namespace moongate {
namespace {

// IDs under the root, table 3.1.
enum Id : std::uint8_t {
  kVersion = 0,
  kPointOfInitiation = 1,
  kFirstAccount = 2,
  kFirstTemplate = 26,
  kLastTemplate = 51,
  kCategory = 52,
  kCurrency = 53,
  kAmount = 54,
  kTipIndicator = 55,
  kTipFixed = 56,
  kTipPercentage = 57,
  kCountry = 58,
  kName = 59,
  kCity = 60,
  kPostalCode = 61,
  kAdditionalData = 62,
  kCrc = 63,
};

// IDs within additional data (62), table 3.7.
constexpr std::uint8_t kBillNumber = 1;
constexpr std::uint8_t kReferenceLabel = 5;
constexpr std::string_view kAskPayer = "***";  // the app asks the payer for the value

constexpr std::size_t kMaxAmount = 13;  // characters
// 10^12 of any currency is a misprint or an attack; the standard's 13 characters would allow more.
constexpr std::size_t kMaxIntegerDigits = 12;
constexpr std::size_t kMaxPercentage = 5;

// Section 4.7.5.2: digits and at most one ".", which may lead or end.
bool is_amount(std::string_view text) noexcept {
  if (text.size() > kMaxAmount) return false;
  const std::size_t point = std::min(text.find('.'), text.size());
  const auto fraction = text.substr(std::min(point + 1, text.size()));
  if (point > kMaxIntegerDigits || (point == 0 && fraction.empty())) return false;
  return (point == 0 || ascii::all_digits(text.substr(0, point))) &&
         (fraction.empty() || ascii::all_digits(fraction));
}

bool is_zero(std::string_view amount) noexcept {
  return amount.find_first_not_of("0.") == amount.npos;
}

// "98." and ".5" are amounts to the standard; a decimal has digits on both sides.
std::string decimal_of(std::string_view amount) {
  if (amount.ends_with('.')) amount.remove_suffix(1);
  std::string decimal(amount.starts_with('.') ? "0" : "");
  return decimal.append(amount);
}

// 00.01 to 99.99, table 3.6.
bool is_percentage(std::string_view text) noexcept {
  return text.size() <= kMaxPercentage && is_amount(text) && !is_zero(text) &&
         std::min(text.find('.'), text.size()) <= 2;
}

std::size_t characters_of(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

bool fits_crc(std::string_view covered, std::string_view printed) noexcept {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const std::uint16_t crc = crc16(covered);
  for (std::size_t i = 0; i < 4; ++i) {
    const char digit = kDigits[(static_cast<unsigned>(crc) >> (12 - 4 * i)) & 0xFU];
    if (printed[i] != digit && printed[i] != ascii::lower(digit)) return false;
  }
  return true;
}

/// Reads one code. The first object of an ID counts; a second one is an error.
class Reading {
 public:
  Reading(const Subject& subject, PaymentCode& code)
      : subject_(subject), objects_(*subject.emv), code_(code) {
    for (std::size_t i = 0; i < objects_.count; ++i) take(i);
  }

  void check_frame() {
    if (const auto before = subject_.offset(objects_.text); before > 0) {
      fault(Errc::leading_data, 0, kVersion, "the payload format indicator leads");
    }
    check_version();
    check_end();
    check_crc();
    if (subject_.flags.has(Flag::trimmed)) {
      fault(Errc::trailing_data, subject_.text.size(), kCrc, "a line end follows the checksum");
    }
    const bool cut = objects_.stop.has_value();
    if (!cut && !has_account_) {
      fault(Errc::missing_field, 0, kFirstTemplate, "no merchant account information");
    }
    if (objects_.unit != emv::Unit::bytes && emv::has_other_reading(objects_.text)) {
      reject(code_, Errc::bad_length, 0, {}, "its lengths can be read in two ways");
    }
  }

  void read_values() {
    read_initiation();
    read_payee();
    read_amount();
    check_tip();
    read_reference();
  }

 private:
  // The reference label, or the bill number where there is none. "***" asks the payer for it.
  void read_reference() {
    const emv::Object* additional = find(kAdditionalData);
    if (additional == nullptr) return;
    emv::Reader parts(additional->value, objects_.unit);
    for (emv::Object part; parts.next(part);) {
      if (part.value == kAskPayer) continue;
      const bool fallback = part.id == kBillNumber && code_.reference.empty();
      if (fallback || part.id == kReferenceLabel) code_.reference = part.value;
    }
  }

  void take(std::size_t place) {
    const emv::Object& object = objects_.items[place];
    has_account_ |= object.id >= kFirstAccount && object.id <= kLastTemplate;
    if (by_id_[object.id] == 0) {
      by_id_[object.id] = static_cast<std::uint8_t>(place + 1);
    } else {
      fault(Errc::duplicate_field, object, "stands twice");
    }
  }

  [[nodiscard]] const emv::Object* find(Id id) const noexcept {
    const std::size_t place = by_id_[id];
    return place == 0 ? nullptr : &objects_.items[place - 1];
  }

  void fault(Errc why, std::size_t offset, std::uint8_t id, std::string_view message) {
    reject(code_, why, offset, emv::name_of(id), message);
  }
  void fault(Errc why, const emv::Object& object, std::string_view message) {
    fault(why, subject_.offset(object.value), object.id, message);
  }

  void check_version() {
    const emv::Object* version = find(kVersion);
    if (version == nullptr) {
      fault(Errc::missing_field, 0, kVersion, "no payload format indicator");
    } else if (version != objects_.begin()) {
      fault(Errc::malformed, *version, "the payload format indicator leads");
    } else if (version->value != "01") {
      fault(Errc::unsupported_version, *version, "the payload format indicator is not 01");
    }
  }

  // Whatever follows the checksum is not covered by it (section 4.7.3: it is the last object).
  void check_end() {
    const emv::Object* crc = find(kCrc);
    const std::size_t end = crc == nullptr ? 0 : subject_.offset(crc->value) + crc->value.size();
    if (crc != nullptr && end < subject_.text.size()) {
      fault(Errc::trailing_data, end, kCrc, "data follows the checksum");
    } else if (const auto& stop = objects_.stop) {
      const auto field = stop->id ? emv::name_of(*stop->id) : std::string_view{};
      reject(code_, stop->why, subject_.offset(objects_.text) + stop->at, field,
             "a data object does not decode");
    } else if (crc == nullptr) {
      fault(Errc::crc_missing, subject_.text.size(), kCrc, "no checksum");
    }
  }

  void check_crc() {
    const emv::Object* crc = find(kCrc);
    if (crc == nullptr) return;
    if (crc->value.size() != 4) return fault(Errc::bad_length, *crc, "a checksum has 4 digits");
    const auto size = subject_.offset(crc->value) - subject_.offset(objects_.text);
    if (!fits_crc(objects_.text.substr(0, size), crc->value) && !fits_crc_of_bytes(crc->value)) {
      return fault(Errc::crc_mismatch, *crc, "the checksum does not fit");
    }
    if (std::any_of(crc->value.begin(), crc->value.end(), ascii::is_lower)) {
      code_.flags.set(Flag::crc_lowercase);
    }
  }

  // Section 4.7.3 covers the data as encoded: in another character set than UTF-8 those are other
  // bytes than the text's.
  [[nodiscard]] bool fits_crc_of_bytes(std::string_view printed) const noexcept {
    std::string_view bytes = subject_.bytes;
    if (bytes == subject_.payload->text) return false;
    bytes.remove_suffix(
        std::min(bytes.size(), subject_.payload->text.size() - subject_.text.size()));
    if (!bytes.ends_with(printed)) return false;
    return fits_crc(bytes.substr(0, bytes.size() - printed.size()), printed);
  }

  // 11 static, 12 dynamic; drafts had 2x (BLE) and 3x (NFC), which are still met.
  void read_initiation() {
    const emv::Object* point = find(kPointOfInitiation);
    if (point == nullptr) return;
    const std::string_view value = point->value;
    const bool known = value.size() == 2 && value[0] >= '1' && value[0] <= '3';
    if (known && value[1] == '1') code_.initiation = Initiation::static_code;
    if (known && value[1] == '2') code_.initiation = Initiation::dynamic_code;
    if (code_.initiation == Initiation::unknown) code_.flags.set(Flag::nonstandard);
  }

  void read_text(Id id, std::size_t limit, std::string& out) {
    if (const emv::Object* object = find(id)) {
      out = object->value;
      if (out.size() > limit && characters_of(out) > limit) code_.flags.set(Flag::over_length);
    }
  }

  void read_payee() {
    read_text(kName, 25, code_.payee.name);
    read_text(kCity, 15, code_.payee.city);
    if (const emv::Object* postal = find(kPostalCode);
        postal && characters_of(postal->value) > 10) {
      code_.flags.set(Flag::over_length);
    }
    if (const emv::Object* country = find(kCountry)) {
      code_.payee.country = country->value;
      if (!is_country(country->value)) fault(Errc::bad_value, *country, "not a country code");
    }
    if (const emv::Object* category = find(kCategory)) {
      code_.payee.mcc = category->value;
      const bool plain = category->value.size() == 4 && ascii::all_digits(category->value);
      if (!plain) code_.flags.set(Flag::nonstandard);
    }
    // Mandatory (table 3.1), and yet left out by whole national schemes.
    for (const Id id : {kCategory, kCurrency, kCountry, kName, kCity}) {
      if (find(id) == nullptr) code_.flags.set(Flag::nonstandard);
    }
  }

  std::string_view read_currency() {
    const emv::Object* object = find(kCurrency);
    if (object == nullptr) return {};
    const auto currency = currency_from_numeric(object->value);
    // XXX and XTS say that no currency is meant, or a test.
    if (currency.empty() || currency == "XXX" || currency == "XTS") {
      fault(Errc::bad_currency, *object, "not a currency code");
      return object->value;
    }
    return currency;
  }

  void read_amount() {
    const std::string_view currency = read_currency();
    const emv::Object* amount = find(kAmount);
    if (amount != nullptr && currency.empty()) {
      fault(Errc::missing_field, *amount, "an amount without a currency");
    }
    if (amount != nullptr && is_payable(*amount)) {
      code_.amount = Money{decimal_of(amount->value), std::string(currency)};
    } else if (!currency.empty()) {
      code_.fields.add("currency", currency);
    }
  }

  // Zero is forbidden. Printed codes that carry it mean that the payer types the amount.
  bool is_payable(const emv::Object& amount) {
    if (!is_amount(amount.value)) {
      fault(Errc::bad_amount, amount, "not an amount");
      return false;
    }
    if (!is_zero(amount.value)) return true;
    code_.flags.set(Flag::zero_amount);
    if (code_.initiation != Initiation::static_code) {
      fault(Errc::bad_amount, amount, "the amount is zero");
    }
    return false;
  }

  // Section 4.7.5.3: 01 asks the payer, 02 comes with a fixed fee, 03 with a percentage.
  void check_tip() {
    const emv::Object* indicator = find(kTipIndicator);
    const std::string_view kind = indicator == nullptr ? "" : indicator->value;
    if (indicator != nullptr && kind != "01" && kind != "02" && kind != "03") {
      fault(Errc::bad_value, *indicator, "not a tip indicator");
    }
    const emv::Object* fixed = check_tip_part(kTipFixed, kind == "02");
    if (fixed != nullptr && (!is_amount(fixed->value) || is_zero(fixed->value))) {
      fault(Errc::bad_amount, *fixed, "not an amount");
    }
    const emv::Object* percentage = check_tip_part(kTipPercentage, kind == "03");
    if (percentage != nullptr && !is_percentage(percentage->value)) {
      fault(Errc::bad_value, *percentage, "not a percentage from 0.01 to 99.99");
    }
  }

  const emv::Object* check_tip_part(Id id, bool expected) {
    const emv::Object* part = find(id);
    if (part == nullptr && expected) {
      fault(Errc::missing_field, *find(kTipIndicator), "the tip it announces is missing");
    }
    if (part != nullptr && !expected) fault(Errc::bad_value, *part, "a tip that is not announced");
    return part;
  }

  const Subject& subject_;
  const emv::Objects& objects_;
  PaymentCode& code_;
  std::array<std::uint8_t, emv::kMaxObjects> by_id_{};  // place in objects_ plus one; 0 = none
  bool has_account_ = false;
};

// BCB, Manual de Padroes para Iniciacao do Pix: ID 25 of the template is the address of the charge,
// which the payer's app completes with https.
constexpr std::string_view kPixGui = "br.gov.bcb.pix";
constexpr std::uint8_t kPixLocation = 25;

std::string_view gui_of(const emv::Object& object, emv::Unit unit) noexcept {
  const bool account = object.id >= kFirstTemplate && object.id <= kLastTemplate;
  if (!account || !emv::starts_as_template(object.value)) return {};
  emv::Object gui;
  return emv::Reader(object.value, unit).next(gui) ? gui.value : std::string_view{};
}

bool repeats_gui(const emv::Object* first, const emv::Object& object, emv::Unit unit) noexcept {
  const auto gui = gui_of(object, unit);
  return std::any_of(first, &object, [&](const emv::Object& earlier) {
    return ascii::equal_ignoring_case(gui_of(earlier, unit), gui);
  });
}

// Apps that put https before a location and apps that take it as it stands would fetch from two
// places.
void reject_scheme_in_location(const Subject& subject, PaymentCode& code) {
  for (const emv::Object& object : *subject.emv) {
    const emv::Unit unit = subject.emv->unit;
    if (!ascii::equal_ignoring_case(gui_of(object, unit), kPixGui)) continue;
    emv::Reader parts(object.value, unit);
    for (emv::Object part; parts.next(part);) {
      if (part.id != kPixLocation || part.value.find("://") == part.value.npos) continue;
      reject(code, Errc::bad_uri, subject.offset(part.value), emv::name_of(object.id),
             "a location stands without a scheme");
    }
  }
}

}  // namespace

void parse_merchant_presented(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  if (!subject.emv) {
    reject(code, Errc::malformed, 0, {}, "not a merchant-presented code");
    return;
  }
  Reading reading(subject, code);
  reading.check_frame();
  emv::list_fields(subject, code);
  reading.read_values();
}

void check_templates(const Subject& subject, PaymentCode& code) {
  if (!subject.emv) return;
  const emv::Object* first = nullptr;  // most codes have no more than one template
  const emv::Object* second = nullptr;
  bool has_pix = false;
  for (const emv::Object& object : *subject.emv) {
    const auto gui = gui_of(object, subject.emv->unit);
    if (gui.empty()) continue;
    if (first == nullptr) {
      first = &object;
    } else if (second == nullptr && repeats_gui(first, object, subject.emv->unit)) {
      second = &object;
    }
    has_pix |= ascii::equal_ignoring_case(gui, kPixGui);
  }
  if (second != nullptr) {
    reject(code, Errc::duplicate_field, subject.offset(second->value), emv::name_of(second->id),
           "two templates of one scheme");
  }
  if (has_pix) reject_scheme_in_location(subject, code);
}

}  // namespace moongate
