#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/character_set.hpp"
#include "formats/decimal.hpp"
#include "formats/iban.hpp"
#include "formats/lines.hpp"
#include "formats/money_text.hpp"
#include "formats/pattern.hpp"
#include "moongate/payment_code.hpp"

/// What the grammars of forms share: codes that hold the boxes of a paper form one after the other,
/// as lines, between separators or in fixed places.
namespace moongate {

enum class Need : std::uint8_t { optional, mandatory };

/// How a form stands in its payload.
enum class Spelling : std::uint8_t { as_given, one_byte_a_character };

/// Takes over the boxes of a form: each that is filled is kept under the standard's name and held
/// against what the standard says of it.
class FormFields {
 public:
  /// @param source  what the boxes are views of; errors tell offsets within it
  /// @param spelling  whether it stands so in the payload, or was decoded from a byte a character
  FormFields(std::string_view source, PaymentCode& code,
             Spelling spelling = Spelling::as_given) noexcept
      : source_(source), code_(code), spelling_(spelling) {}

  /// Notes what is wrong with a box.
  void reject(Errc why, std::string_view at, std::string_view name, std::string_view message) {
    moongate::reject(code_, why, offset(at), name, message);
  }

  /// Rejects boxes that are not as many as the form has: Errc::trailing_data, Errc::truncated.
  /// Returns whether they are. Precondition: not empty.
  bool has_count(const std::vector<std::string_view>& boxes, std::size_t count,
                 std::string_view message) {
    if (boxes.size() == count) return true;
    const bool more = boxes.size() > count;
    reject(more ? Errc::trailing_data : Errc::truncated,
           more ? boxes.back() : source_.substr(source_.size()), {}, message);
    return false;
  }

  /// Takes a box of which the standard tells the characters. Returns whether it is filled and fits.
  bool take(std::string_view name, std::string_view value, std::string_view pattern,
            Need need = Need::optional) {
    if (!keep(name, value, need)) return false;
    if (pattern::fits(pattern, value)) return true;
    reject(Errc::bad_value, value, name, "not what the standard has in this field");
    return false;
  }

  /// As take(), for what harms nobody: flagged Flag::nonstandard, not rejected.
  bool take_leniently(std::string_view name, std::string_view value, std::string_view pattern) {
    if (!keep(name, value, Need::optional)) return false;
    const bool fits = pattern::fits(pattern, value);
    if (!fits) code_.flags.set(Flag::nonstandard);
    return fits;
  }

  /// Takes people's text of at most `most` characters; more of them are flagged.
  bool take_text(std::string_view name, std::string_view value, std::size_t most,
                 Need need = Need::optional) {
    if (!keep(name, value, need)) return false;
    if (count_characters(value) > most) code_.flags.set(Flag::over_length);
    return true;
  }

  /// Takes the IBAN of a country, blanks between its groups are flagged. Returns it without them,
  /// empty when it is none.
  std::string take_iban(std::string_view name, std::string_view value, std::string_view country,
                        Need need) {
    if (!keep(name, value, need)) return {};
    std::string text = ascii::without_blanks(value);
    if (text.size() != value.size()) code_.flags.set(Flag::nonstandard);
    const auto iban = read_iban(text);
    if (!iban) {
      reject(iban.error().code, value, name, "not an IBAN with its check digits");
    } else if (iban->country != country) {
      reject(Errc::bad_value, value, name, "the account is in another country");
    }
    return text;
  }

  /// Takes an amount that counts minor units; nothing but zeros means that the payer types it.
  void take_minor_units(std::string_view name, std::string_view digits, std::string_view pattern,
                        std::string_view currency, Need need = Need::mandatory) {
    if (!take(name, digits, pattern, need)) return;
    auto money = money_from_minor_units(digits, currency);
    if (!money) return reject(money.error().code, digits, name, "not an amount of its currency");
    if (digits.find_first_not_of('0') == digits.npos) return code_.flags.set(Flag::zero_amount);
    if (!Decimal(money->value).is_amount()) {
      return reject(Errc::bad_amount, digits, name, "more than anybody pays");
    }
    code_.amount = std::move(*money);
  }

  [[nodiscard]] std::size_t offset(std::string_view at) const noexcept {
    const auto size = static_cast<std::size_t>(at.data() - source_.data());
    return spelling_ == Spelling::as_given ? size : count_characters(source_.substr(0, size));
  }

 private:
  bool keep(std::string_view name, std::string_view value, Need need) {
    if (!value.empty()) {
      code_.fields.add(name, value);
      return true;
    }
    if (need == Need::mandatory) {
      reject(Errc::missing_field, value, name, "a mandatory field is empty");
    }
    return false;
  }

  std::string_view source_;
  PaymentCode& code_;
  Spelling spelling_;
};

/// The text of a form whose standard names a character set, with the line ends behind it. Symbols
/// without an ECI leave the bytes to be decoded here.
class FormText {
 public:
  FormText(const ScannedPayload& scanned, CharacterSet set) {
    const Payload& payload = *scanned.payload;
    const bool as_read =
        is_valid_utf8(payload.bytes) || (!payload.text.empty() && !payload.charset_guessed);
    if (as_read) {
      text_ = with_line_ends(scanned.text, payload.text);
      return;
    }
    auto decoded = decode_text(with_line_ends(scanned.bytes, payload.bytes), set);
    if (decoded) decoded_ = std::move(*decoded);
    text_ = decoded_;
  }
  FormText(const FormText&) = delete;  // `text_` views `decoded_`
  FormText& operator=(const FormText&) = delete;
  ~FormText() = default;

  /// Empty when the bytes are no text of the character set.
  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  [[nodiscard]] Spelling spelling() const noexcept {
    return decoded_.empty() ? Spelling::as_given : Spelling::one_byte_a_character;
  }

 private:
  std::string decoded_;
  std::string_view text_;
};

}  // namespace moongate
