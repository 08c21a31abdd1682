// What a merchant-presented code says; section numbers are of QRCPS-MPM v1.1.
#include <algorithm>

#include "ecosystems/merchant_objects.hpp"
#include "formats/ascii.hpp"
#include "formats/country.hpp"

namespace moongate::merchant {
namespace {

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

// Limits count characters; one has a byte at least.
bool exceeds(std::string_view text, std::ptrdiff_t limit) noexcept {
  if (text.size() <= static_cast<std::size_t>(limit)) return false;
  return std::count_if(text.begin(), text.end(), [](char c) {
           return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
         }) > limit;
}

/// Reads one code.
class Values {
 public:
  explicit Values(const Objects& objects) : objects_(objects), code_(objects.code()) {}

  void read() {
    read_initiation();
    read_payee();
    read_amount();
    check_tip();
    read_reference();
  }

 private:
  // The reference label, or the bill number where there is none. "***" asks the payer for it.
  void read_reference() {
    const emv::Object* additional = objects_.find(kAdditionalData);
    if (additional == nullptr) return;
    emv::Reader parts(additional->value, objects_.all().unit);
    for (emv::Object part; parts.next(part);) {
      if (part.value == kAskPayer) continue;
      const bool fallback = part.id == kBillNumber && code_.reference.empty();
      if (fallback || part.id == kReferenceLabel) code_.reference = part.value;
    }
  }

  // 11 static, 12 dynamic; drafts had 2x (BLE) and 3x (NFC), which are still met.
  void read_initiation() {
    const emv::Object* point = objects_.find(kPointOfInitiation);
    if (point == nullptr) return;
    const std::string_view value = point->value;
    const bool known = value.size() == 2 && value[0] >= '1' && value[0] <= '3';
    if (known && value[1] == '1') code_.initiation = Initiation::static_code;
    if (known && value[1] == '2') code_.initiation = Initiation::dynamic_code;
    if (code_.initiation == Initiation::unknown) code_.flags.set(Flag::nonstandard);
  }

  void read_text(Id id, std::ptrdiff_t limit, std::string& out) {
    if (const emv::Object* object = objects_.find(id)) {
      out = object->value;
      if (exceeds(out, limit)) code_.flags.set(Flag::over_length);
    }
  }

  void read_payee() {
    read_text(kName, 25, code_.payee.name);
    read_text(kCity, 15, code_.payee.city);
    if (const emv::Object* postal = objects_.find(kPostalCode);
        postal && exceeds(postal->value, 10)) {
      code_.flags.set(Flag::over_length);
    }
    if (const emv::Object* country = objects_.find(kCountry)) {
      code_.payee.country = country->value;
      if (!is_country(country->value)) {
        objects_.fault(Errc::bad_value, *country, "not a country code");
      }
    }
    if (const emv::Object* category = objects_.find(kCategory)) {
      code_.payee.mcc = category->value;
      const bool plain = category->value.size() == 4 && ascii::all_digits(category->value);
      if (!plain) code_.flags.set(Flag::nonstandard);
    }
    // Mandatory (table 3.1), and yet left out by whole national schemes.
    for (const Id id : {kCategory, kCurrency, kCountry, kName, kCity}) {
      if (objects_.find(id) == nullptr) code_.flags.set(Flag::nonstandard);
    }
  }

  std::string_view read_currency() {
    const emv::Object* object = objects_.find(kCurrency);
    if (object == nullptr) return {};
    const auto currency = currency_from_numeric(object->value);
    // XXX and XTS say that no currency is meant, or a test.
    if (currency.empty() || currency == "XXX" || currency == "XTS") {
      objects_.fault(Errc::bad_currency, *object, "not a currency code");
      return object->value;
    }
    return currency;
  }

  void read_amount() {
    const std::string_view currency = read_currency();
    const emv::Object* amount = objects_.find(kAmount);
    if (amount != nullptr && currency.empty()) {
      objects_.fault(Errc::missing_field, *amount, "an amount without a currency");
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
      objects_.fault(Errc::bad_amount, amount, "not an amount");
      return false;
    }
    if (!is_zero(amount.value)) return true;
    code_.flags.set(Flag::zero_amount);
    if (code_.initiation != Initiation::static_code) {
      objects_.fault(Errc::bad_amount, amount, "the amount is zero");
    }
    return false;
  }

  // Section 4.7.5.3: 01 asks the payer, 02 comes with a fixed fee, 03 with a percentage.
  void check_tip() {
    const emv::Object* indicator = objects_.find(kTipIndicator);
    const std::string_view kind = indicator == nullptr ? "" : indicator->value;
    if (indicator != nullptr && kind != "01" && kind != "02" && kind != "03") {
      objects_.fault(Errc::bad_value, *indicator, "not a tip indicator");
    }
    const emv::Object* fixed = check_tip_part(kTipFixed, kind == "02");
    if (fixed != nullptr && (!is_amount(fixed->value) || is_zero(fixed->value))) {
      objects_.fault(Errc::bad_amount, *fixed, "not an amount");
    }
    const emv::Object* percentage = check_tip_part(kTipPercentage, kind == "03");
    if (percentage != nullptr && !is_percentage(percentage->value)) {
      objects_.fault(Errc::bad_value, *percentage, "not a percentage from 0.01 to 99.99");
    }
  }

  const emv::Object* check_tip_part(Id id, bool expected) {
    const emv::Object* part = objects_.find(id);
    if (part == nullptr && expected) {
      objects_.fault(Errc::missing_field, *objects_.find(kTipIndicator),
                     "the tip it announces is missing");
    }
    if (part != nullptr && !expected)
      objects_.fault(Errc::bad_value, *part, "a tip that is not announced");
    return part;
  }

  const Objects& objects_;
  PaymentCode& code_;
};

}  // namespace

void read_values(const Objects& objects) { Values(objects).read(); }

}  // namespace moongate::merchant
