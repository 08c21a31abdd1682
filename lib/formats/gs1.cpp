#include "formats/gs1.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "formats/ascii.hpp"
#include "formats/check_digits.hpp"

namespace moongate::gs1 {
namespace {

// The keys, General Specifications section 3.2. `digits` is their fixed length; 0 = variable. Those
// with a check digit have it at the end, except the GRAI and GDTI: at the end of their 14 and 13.
struct Primary {
  std::string_view ai;
  std::string_view name;
  std::size_t digits;
  std::size_t checked;  // characters that end with the check digit; 0 = none
};
constexpr std::array<Primary, 21> kPrimaries = {{
    {"00", "sscc", 18, 18},
    {"01", "gtin", 14, 14},
    {"253", "gdti", 0, 13},
    {"255", "gcn", 0, 13},
    {"401", "ginc", 0, 0},
    {"402", "gsin", 17, 17},
    {"410", "ship_to", 13, 13},
    {"411", "bill_to", 13, 13},
    {"412", "purchased_from", 13, 13},
    {"413", "ship_for", 13, 13},
    {"414", "gln", 13, 13},
    {"415", "pay_to", 13, 13},
    {"416", "production_location", 13, 13},
    {"417", "party", 13, 13},
    {"8003", "grai", 0, 14},
    {"8004", "giai", 0, 0},
    {"8006", "itip", 18, 14},
    {"8010", "cpid", 0, 0},
    {"8013", "gmn", 0, 0},
    {"8017", "gsrn_provider", 18, 18},
    {"8018", "gsrn", 18, 18},
}};

// The first two digits of the AIs that have two, three and four digits, section 7.8.5.
constexpr std::string_view kTwoDigits = "000102030410111213151617202122303790919293949596979899";
constexpr std::string_view kThreeDigits = "23242540414271";
constexpr std::string_view kFourDigits = "31323334353639437072808182";
constexpr std::size_t kMaxData = 90;

// An AI in one word, so that the keys are compared at a glance.
constexpr std::uint32_t packed(std::string_view ai) noexcept {
  std::uint32_t word = 0;
  for (const char c : ai) word = word << 8U | static_cast<unsigned char>(c);
  return word;
}

constexpr auto kPackedPrimaries = [] {
  std::array<std::uint32_t, kPrimaries.size()> words{};
  std::ranges::transform(kPrimaries, words.begin(), packed, &Primary::ai);
  return words;
}();

const Primary* primary(std::string_view ai) noexcept {
  if (ai.size() > sizeof(std::uint32_t)) return nullptr;
  const auto* const found = std::ranges::find(kPackedPrimaries, packed(ai));
  if (found == kPackedPrimaries.end()) return nullptr;
  return &kPrimaries[static_cast<std::size_t>(found - kPackedPrimaries.begin())];
}

// How many digits the AI has that begins with two digits; 0 when none begins so.
constexpr std::array<std::uint8_t, 100> make_ai_lengths() noexcept {
  std::array<std::uint8_t, 100> lengths{};
  const auto put = [&](std::string_view pairs, std::uint8_t length) {
    for (std::size_t i = 0; i < pairs.size(); i += 2) {
      lengths[static_cast<std::size_t>((pairs[i] - '0') * 10 + pairs[i + 1] - '0')] = length;
    }
  };
  put(kTwoDigits, 2);
  put(kThreeDigits, 3);
  put(kFourDigits, 4);
  return lengths;
}
constexpr auto kAiLengths = make_ai_lengths();

// Of the AI at the start of `text`; 0 when there is none.
std::size_t ai_length(std::string_view text) noexcept {
  if (text.size() < 2 || !ascii::is_digit(text[0]) || !ascii::is_digit(text[1])) return 0;
  return kAiLengths[static_cast<std::size_t>((text[0] - '0') * 10 + text[1] - '0')];
}

// The predefined lengths of section 7.8.5; 0 = up to the separator.
std::size_t data_length(std::string_view ai, const Primary* key) noexcept {
  if (key != nullptr) return key->digits;
  if (ai == "02" || ai == "03") return 14;
  if (ai == "04") return 16;
  if (ai == "20") return 2;
  if (ai.size() == 2 && ai[0] == '1' && ai != "10") return 6;
  return ai.size() == 4 && ai[0] == '3' && ai[1] <= '6' ? 6 : 0;
}

// AI encodable character set 82 (section 7.11), near enough: visible ASCII.
bool is_data(char c) noexcept { return c > 0x20 && c < 0x7F; }

}  // namespace

bool fits(std::string_view ai, std::string_view data) noexcept {
  const Primary* const key = primary(ai);
  const auto length = data_length(ai, key);
  if (data.empty() || data.size() > kMaxData || !ascii::all(data, is_data)) return false;
  if (length != 0 && (data.size() != length || !ascii::all_digits(data))) return false;
  if (ai == "02" || ai == "03") return has_gs1_check_digit(data);  // GTINs that are no keys
  if (key == nullptr || key->checked == 0) return true;
  return data.size() >= key->checked && has_gs1_check_digit(data.substr(0, key->checked));
}

std::optional<Element> take_element(std::string_view& rest) noexcept {
  while (rest.starts_with(kSeparator)) rest.remove_prefix(1);
  const auto size = ai_length(rest);
  if (size == 0 || rest.size() <= size || !ascii::all_digits(rest.substr(0, size))) {
    return std::nullopt;
  }
  Element element{rest.substr(0, size), rest.substr(size)};
  const auto length = data_length(element.ai, primary(element.ai));
  element.data = element.data.substr(0, length == 0 ? element.data.find(kSeparator) : length);
  if (!fits(element.ai, element.data)) return std::nullopt;
  rest.remove_prefix(size + element.data.size());
  return element;
}

bool is_element_string(std::string_view text) noexcept {
  std::size_t count = 0;
  while (take_element(text)) ++count;
  return count > 0 && text.empty();
}

bool is_primary_key(std::string_view ai) noexcept { return primary(ai) != nullptr; }

std::string_view name_of(std::string_view ai) noexcept {
  const Primary* const key = primary(ai);
  return key == nullptr ? ai : key->name;
}

}  // namespace moongate::gs1
