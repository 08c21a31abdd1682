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

// Section 4.7.5.2: digits and at most one ".", which may lead or end.
class Decimal {
 public:
  explicit Decimal(std::string_view text) noexcept : text_(text) {
    for (const char c : text) {
      const bool first_point = c == '.' && !point_;
      point_ |= first_point;
      sound_ &= first_point || ascii::is_digit(c);
      zero_ &= first_point || c == '0';
      ++(point_ ? fraction_ : integer_);
    }
  }

  [[nodiscard]] bool is_amount() const noexcept {
    return sound_ && text_.size() <= kMaxAmount && integer_ <= kMaxIntegerDigits &&
           integer_ + decimals() > 0;
  }
  [[nodiscard]] bool is_zero() const noexcept { return zero_; }

  // 00.01 to 99.99, table 3.6.
  [[nodiscard]] bool is_percentage() const noexcept {
    return is_amount() && !zero_ && integer_ <= 2 && decimals() <= 2;
  }

  // Decimals "should align" with the currency's. Three where there are two are taken for thousands
  // in half of the world.
  [[nodiscard]] bool is_odd(std::string_view currency) const noexcept {
    return is_padded() ||
           (decimals() > 2 && static_cast<int>(decimals()) > minor_unit_digits(currency));
  }

  // "98.", ".5" and "007" are amounts to the standard; a decimal has digits on both sides, and a
  // zero in front only when it stands alone.
  [[nodiscard]] std::string value() const {
    std::string_view digits = text_;
    if (digits.ends_with('.')) digits.remove_suffix(1);
    if (is_padded()) {
      digits.remove_prefix(std::min(digits.find_first_not_of('0'), integer_ - 1));
    }
    std::string decimal(digits.starts_with('.') ? "0" : "");
    return decimal.append(digits);
  }

 private:
  [[nodiscard]] std::size_t decimals() const noexcept { return point_ ? fraction_ - 1 : 0; }
  [[nodiscard]] bool is_padded() const noexcept { return integer_ > 1 && text_[0] == '0'; }

  std::string_view text_;
  std::size_t integer_ = 0;   // digits before the point
  std::size_t fraction_ = 0;  // the point and what follows
  bool point_ = false;
  bool sound_ = true;
  bool zero_ = true;
};

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
    const Decimal decimal(amount == nullptr ? std::string_view{} : amount->value);
    if (amount != nullptr && is_payable(*amount, decimal)) {
      code_.amount = Money{decimal.value(), std::string(currency)};
      if (decimal.is_odd(currency)) code_.flags.set(Flag::nonstandard);
    } else if (!currency.empty()) {
      code_.fields.add("currency", currency);
    }
  }

  // Zero is forbidden. Printed codes that carry it mean that the payer types the amount.
  bool is_payable(const emv::Object& amount, const Decimal& decimal) {
    if (!decimal.is_amount()) {
      objects_.fault(Errc::bad_amount, amount, "not an amount");
      return false;
    }
    if (!decimal.is_zero()) return true;
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
    if (fixed != nullptr && !is_fee(Decimal(fixed->value))) {
      objects_.fault(Errc::bad_amount, *fixed, "not an amount");
    }
    const emv::Object* percentage = check_tip_part(kTipPercentage, kind == "03");
    if (percentage != nullptr && !Decimal(percentage->value).is_percentage()) {
      objects_.fault(Errc::bad_value, *percentage, "not a percentage from 0.01 to 99.99");
    }
  }

  static bool is_fee(const Decimal& decimal) noexcept {
    return decimal.is_amount() && !decimal.is_zero();
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
