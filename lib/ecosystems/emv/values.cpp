// What a merchant-presented code says; section numbers are of QRCPS-MPM v1.1.
#include <algorithm>

#include "ecosystems/emv/merchant_code.hpp"
#include "formats/ascii.hpp"
#include "formats/country.hpp"
#include "formats/decimal.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::emv {
namespace {

constexpr std::string_view kAskPayer = "***";  // the app asks the payer for the value

constexpr std::size_t kMaxAmount = 13;           // characters, section 4.7.5.2
constexpr std::size_t kMaxPercentageDigits = 2;  // before the point and behind it, table 3.6

constexpr std::size_t kCategorySize = 4;  // ISO 18245
constexpr std::size_t kNameSize = 25;
constexpr std::size_t kCitySize = 15;
constexpr std::size_t kPostalCodeSize = 10;

// Parts of the language template by their IDs, table 3.8: language (ISO 639), name, city.
constexpr std::uint8_t kLanguage = 0;
constexpr std::array<std::size_t, 3> kLanguageSizes = {2, kNameSize, kCitySize};

bool is_amount(const Decimal& decimal, std::string_view text) noexcept {
  return text.size() <= kMaxAmount && decimal.is_amount(kMaxAmount);
}

// 00.01 to 99.99, table 3.6.
bool is_percentage(std::string_view text) noexcept {
  const Decimal decimal(text);
  return is_amount(decimal, text) && !decimal.is_zero() &&
         decimal.integer_digits() <= kMaxPercentageDigits &&
         decimal.decimals() <= kMaxPercentageDigits;
}

bool is_fee(std::string_view text) noexcept {
  const Decimal decimal(text);
  return is_amount(decimal, text) && !decimal.is_zero();
}

// Limits count characters; one has a byte at least.
bool exceeds(std::string_view text, std::size_t limit) noexcept {
  return text.size() > limit && count_characters(text) > limit;
}

/// Reads one code.
class Values {
 public:
  explicit Values(const MerchantCode& objects) : objects_(objects), code_(objects.code()) {}

  void read() {
    read_initiation();
    read_payee();
    read_amount();
    check_tip();
    read_reference();
    check_language();
  }

 private:
  // The reference label, or the bill number where there is none. "***" asks the payer for it.
  void read_reference() {
    const Object* additional = objects_.find(kAdditionalData);
    if (additional == nullptr) return;
    const auto [unit, lengths] = counting_of_template(additional->value, objects_.all().counting);
    Reader parts(additional->value, unit);
    for (Object part; parts.next(part);) {
      if (part.value == kAskPayer || !is_certain(part.value, lengths)) continue;
      const bool fallback = part.id == kBillNumber && code_.reference.empty();
      if (fallback || part.id == kReferenceLabel) code_.reference = part.value;
    }
  }

  // 11 static, 12 dynamic; drafts had 2x (BLE) and 3x (NFC), which are still met.
  void read_initiation() {
    const Object* point = objects_.find(kPointOfInitiation);
    if (point == nullptr) return;
    const std::string_view value = point->value;
    const bool known = value.size() == 2 && value[0] >= '1' && value[0] <= '3';
    if (known && value[1] == '1') code_.initiation = Initiation::static_code;
    if (known && value[1] == '2') code_.initiation = Initiation::dynamic_code;
    if (value != "11" && value != "12") code_.flags.set(Flag::nonstandard);
  }

  void read_text(Id id, std::size_t limit, std::string& out) {
    if (const Object* object = objects_.find(id)) {
      out = object->value;
      if (exceeds(out, limit)) code_.flags.set(Flag::over_length);
    }
  }

  void read_payee() {
    read_text(kName, kNameSize, code_.payee.name);
    read_text(kCity, kCitySize, code_.payee.city);
    if (const Object* postal = objects_.find(kPostalCode);
        postal && exceeds(postal->value, kPostalCodeSize)) {
      code_.flags.set(Flag::over_length);
    }
    if (const Object* country = objects_.find(kCountry)) {
      code_.payee.country = country->value;
      if (!is_country(country->value)) {
        objects_.fault(Errc::bad_value, *country, "not a country code");
      }
    }
    if (const Object* category = objects_.find(kCategory)) read_category(*category);
    // Mandatory (table 3.1), and yet left out by whole national schemes.
    for (const Id id : {kCategory, kCurrency, kCountry, kName, kCity}) {
      if (objects_.find(id) == nullptr) code_.flags.set(Flag::nonstandard);
    }
  }

  // Other characters and fewer are met. With more, a code reads on in two ways: what stands behind,
  // an amount or the payee, may be swallowed.
  void read_category(const Object& category) {
    code_.payee.mcc = category.value;
    const bool plain = category.value.size() == kCategorySize && ascii::all_digits(category.value);
    if (!plain) code_.flags.set(Flag::nonstandard);
    if (category.value.size() > kCategorySize) {
      objects_.fault(Errc::bad_length, category, "a category has 4 digits");
    }
  }

  std::string_view read_currency() {
    const Object* object = objects_.find(kCurrency);
    if (object == nullptr) return {};
    const auto currency =
        objects_.scheme().alphabetic_currency && minor_unit_digits(object->value) >= 0
            ? object->value
            : currency_from_numeric(object->value);
    // XXX and XTS say that no currency is meant, or a test.
    if (currency.empty() || currency == "XXX" || currency == "XTS") {
      objects_.fault(Errc::bad_currency, *object, "not a currency code");
      return object->value;
    }
    return currency;
  }

  void read_amount() {
    currency_ = read_currency();
    const Object* amount = objects_.find(kAmount);
    if (amount != nullptr && currency_.empty()) {
      objects_.fault(Errc::missing_field, *amount, "an amount without a currency");
    }
    if (amount == nullptr || !read_payable(*amount)) {
      if (!currency_.empty()) code_.fields.add("currency", currency_);
    }
  }

  // Zero is forbidden. Printed codes that carry it mean that the payer types the amount.
  bool read_payable(const Object& amount) {
    const std::string text = in_units(amount.value);
    const Decimal decimal(text);
    if (!is_amount(decimal, amount.value)) {
      objects_.fault(Errc::bad_amount, amount, "not an amount");
      return false;
    }
    if (decimal.is_zero()) {
      code_.flags.set(Flag::zero_amount);
      const bool open =
          code_.initiation == Initiation::static_code || objects_.scheme().zero_is_open;
      if (!open) {
        objects_.fault(Errc::bad_amount, amount, "the amount is zero");
      }
      return false;
    }
    code_.amount = Money{decimal.value(), std::string(currency_)};
    if (objects_.scheme().amount == Role::amount) flag_odd(decimal);
    return true;
  }

  // Some schemes count minor units; what is none of those stays as it is, and is no amount.
  [[nodiscard]] std::string in_units(std::string_view amount) const {
    if (objects_.scheme().amount == Role::amount) return std::string(amount);
    const auto money = money_from_minor_units(amount, currency_);
    return money ? money->value : std::string();
  }

  // Decimals "should align" with the currency's (section 4.7.5.2).
  void flag_odd(const Decimal& decimal) {
    if (decimal.is_padded() || decimal.exceeds_minor_unit(currency_)) {
      code_.flags.set(Flag::nonstandard);
    }
  }

  // Section 4.7.5.3: 01 asks the payer, 02 comes with a fixed fee, 03 with a percentage.
  void check_tip() {
    const Object* indicator = objects_.find(kTipIndicator);
    const std::string_view kind = indicator == nullptr ? "" : indicator->value;
    if (indicator != nullptr && kind != "01" && kind != "02" && kind != "03") {
      objects_.fault(Errc::bad_value, *indicator, "not a tip indicator");
    }
    const Object* fixed = check_tip_part(kTipFixed, kind == "02");
    if (fixed != nullptr && is_fee(fixed->value)) {
      flag_odd(Decimal(fixed->value));
    } else if (fixed != nullptr) {
      objects_.fault(Errc::bad_amount, *fixed, "not an amount");
    }
    const Object* percentage = check_tip_part(kTipPercentage, kind == "03");
    if (percentage != nullptr && !is_percentage(percentage->value)) {
      objects_.fault(Errc::bad_value, *percentage, "not a percentage from 0.01 to 99.99");
    }
  }

  // What is missing is named, at the place where it is announced.
  const Object* check_tip_part(Id id, bool expected) {
    const Object* part = objects_.find(id);
    if (part == nullptr && expected) {
      const std::string_view indicator = objects_.find(kTipIndicator)->value;
      objects_.fault(Errc::missing_field, objects_.scanned().offset(indicator), id,
                     "the tip that is announced is missing");
    }
    if (part != nullptr && !expected)
      objects_.fault(Errc::bad_value, *part, "a tip that is not announced");
    return part;
  }

  // Name and city in the language of the place.
  void check_language() {
    const Object* language = objects_.find(kLanguageTemplate);
    if (language == nullptr) return;
    Reader parts = read_template(language->value, objects_.all().counting);
    for (Object part; parts.next(part);) {
      if (part.id >= kLanguageSizes.size()) continue;
      if (exceeds(part.value, kLanguageSizes[part.id])) code_.flags.set(Flag::over_length);
      const bool short_language = part.id == kLanguage && part.value.size() < 2;
      if (short_language) code_.flags.set(Flag::nonstandard);
    }
  }

  const MerchantCode& objects_;
  PaymentCode& code_;
  std::string_view currency_;  // as the code has it where ISO 4217 knows no such number
};

}  // namespace

void read_values(const MerchantCode& objects) { Values(objects).read(); }

}  // namespace moongate::emv
