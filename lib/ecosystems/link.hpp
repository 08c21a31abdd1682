#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "ecosystems/recogniser.hpp"
#include "formats/ascii.hpp"

/// Links that an app prints as codes: a genuine host or scheme, a path and parameters of known
/// grammar. Tables of forms say which; whatever fits no form is a plain address of that host.
namespace moongate::link {

/// What may stand in one place of a link: characters and their number. Asks `allows` once for every
/// character there is, so that constants cost a bit test per character when they are used.
class Token {
 public:
  constexpr Token() = default;
  constexpr Token(bool (*allows)(char), std::size_t shortest, std::size_t longest)
      : shortest_(shortest), longest_(longest) {
    for (int c = -128; c < 128; ++c) {
      const auto byte = static_cast<unsigned char>(c);
      if (allows(static_cast<char>(c))) bits_[byte / 64] |= std::uint64_t{1} << (byte % 64);
    }
  }

  [[nodiscard]] constexpr std::size_t longest() const noexcept { return longest_; }

  [[nodiscard]] constexpr bool fits(std::string_view text) const noexcept {
    if (text.size() < shortest_ || text.size() > longest_) return false;
    if (takes_anything()) return true;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((bits_[byte / 64] >> (byte % 64) & 1U) == 0) return false;
    }
    return true;
  }

 private:
  [[nodiscard]] constexpr bool takes_anything() const noexcept {
    return (bits_[0] & bits_[1] & bits_[2] & bits_[3]) == ~std::uint64_t{0};
  }

  std::array<std::uint64_t, 4> bits_{};
  std::size_t shortest_ = 0;
  std::size_t longest_ = 0;
};

constexpr bool is_base64(char c) noexcept {
  return ascii::is_base64url(c) || c == '+' || c == '/' || c == '=';
}
constexpr bool is_anything(char) noexcept { return true; }
constexpr bool is_visible(char c) noexcept { return c > 0x20 && c < 0x7F; }

inline constexpr Token kNothing{is_anything, 0, 0};
inline constexpr Token kAnything{is_anything, 0, kMaxPayload};

enum class Need : std::uint8_t { optional, required };
enum class Keep : std::uint8_t { value, nothing };

/// A parameter that the app writes. Values are compared after decoding.
struct Parameter {
  std::string_view name;
  Need need = Need::optional;
  Token token = kAnything;
  Keep keep = Keep::value;  ///< nothing: decoration, or what must not be copied
};

/// One kind of link.
struct Form {
  std::string_view host;    ///< whole; of a scheme of its own, what follows "//"
  std::string_view path;    ///< how the path begins
  Token token = kNothing;   ///< what follows it; kept as the field `token`
  std::string_view scheme;  ///< for PaymentCode::scheme
  Kind kind = Kind::url;
  PresentedBy presented_by = PresentedBy::none;
  Initiation initiation = Initiation::unknown;
  std::span<const Parameter> parameters = {};
  std::string_view fragment = {};  ///< the one that may stand at the end
  Token tail = kNothing;   ///< one more path segment that may follow; kept as the field `scene`
  bool free_text = false;  ///< people's text stands in the query, unescaped at times
  std::span<const std::string_view> opens_in = {};  ///< ids; empty = those of the row
};

/// Evidence of a genuine host or scheme: the row was found by it, so its bytes are what fits.
int bid(const Subject& subject) noexcept;

/// Finds the form of a link; null when it has none of these.
const Form* find(std::span<const Form> forms, const Subject& subject);

/// Reads a link by its form, or as a plain address when `form` is null.
void read(const Subject& subject, const Form* form, PaymentCode& code);
inline void read(const Subject& subject, std::span<const Form> forms, PaymentCode& code) {
  read(subject, find(forms, subject), code);
}

/// Reads a link as nothing but an address of a genuine host.
void read_as_address(const Subject& subject, PaymentCode& code);

/// Flags http where the app prints https.
void flag_scheme(const Subject& subject, PaymentCode& code) noexcept;

/// Reads parameters: keeps the listed ones as fields, flags the others, rejects a listed one that
/// stands twice, be it in another case.
void read_parameters(const Subject& subject, std::span<const Parameter> parameters,
                     PaymentCode& code);

/// Returns the decoded value of a parameter of the query; empty when there is none.
std::string value_of(const Subject& subject, std::string_view name);

}  // namespace moongate::link
