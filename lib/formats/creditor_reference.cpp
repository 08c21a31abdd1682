#include "formats/creditor_reference.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "formats/ascii.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"
#include "formats/remainders.hpp"

namespace moongate {
namespace {

// Which parts a check digit closes: "1 23" is one behind the first part, for that part, and one
// behind the third, for the second and third together.
struct Model {
  std::string_view number;
  std::string_view groups;
  std::size_t fewest_parts;
  std::size_t most_parts;
};

constexpr Model kModels[] = {
    {"00", "", 1, 3},     {"01", "123", 1, 3}, {"02", "2 3", 3, 3},  {"03", "1 2 3", 3, 3},
    {"04", "1 3", 3, 3},  {"05", "1", 1, 3},   {"06", "23", 2, 3},   {"07", "2", 2, 3},
    {"08", "12 3", 3, 3}, {"09", "12", 1, 3},  {"10", "1 23", 2, 3}, {"11", "1 2", 2, 3},
    {"12", "1", 1, 1},    {"18", "1 2", 2, 3}, {"19", "1 2", 2, 3},  {"21", "1", 1, 3},
    {"28", "1 2", 2, 3},  {"31", "1", 1, 3},   {"38", "1 2", 2, 3},  {"40", "1 2", 2, 3},
    {"41", "1 2", 2, 3},  {"48", "1 2", 2, 3}, {"49", "1 2", 2, 3},  {"51", "1 2", 2, 3},
    {"55", "1", 1, 3},    {"58", "1 2", 2, 3},
};
constexpr std::string_view kNoReference = "99";
constexpr std::size_t kMostDigits = 20;

// The weights are 2, 3, 4 and on from the right, before the check digit; 10 and 11 are written 0.
bool has_mod_11_digit(std::string_view digits) noexcept {
  int sum = 0;
  int weight = static_cast<int>(digits.size());
  for (const char c : digits.substr(0, digits.size() - 1)) sum += weight-- * (c - '0');
  const int check = 11 - sum % 11;
  return digits.back() - '0' == (check > 9 ? 0 : check);
}

bool fits_group(std::string_view group, const std::vector<std::string_view>& parts) {
  std::string digits;
  for (const char part : group) {
    const auto index = static_cast<std::size_t>(part - '1');
    if (index < parts.size()) digits += parts[index];
  }
  return !digits.empty() && has_mod_11_digit(digits);
}

bool fits_model(const Model& model, std::string_view reference) {
  const auto parts = split_at(reference, '-', model.most_parts + 1);
  if (parts.size() < model.fewest_parts || parts.size() > model.most_parts) return false;
  if (!std::ranges::all_of(parts, ascii::all_digits)) return false;
  if (reference.size() - (parts.size() - 1) > kMostDigits) return false;
  if (model.groups.empty()) return true;
  const auto groups = split_at(model.groups, ' ');
  return std::ranges::all_of(groups, [&](auto group) { return fits_group(group, parts); });
}

}  // namespace

bool is_creditor_reference(std::string_view text) {
  if (!pattern::fits("'RF'2!n1-21c", text)) return false;
  return mod_97(std::string(text.substr(4)).append(text.substr(0, 4))) == 1;
}

bool is_qr_reference(std::string_view text) noexcept {
  constexpr std::size_t kDigits = 27;
  return text.size() == kDigits && text.find_first_not_of('0') != text.npos &&
         has_recursive_mod_10_digit(text);
}

bool is_finnish_reference(std::string_view text) noexcept {
  constexpr std::array kWeights = {7, 3, 1};
  if (text.size() < 4 || text.size() > 20 || !ascii::all_digits(text)) return false;
  const int sum = weighted_sum_from_right(text.substr(0, text.size() - 1), kWeights);
  return (sum + text.back() - '0') % 10 == 0;
}

bool fits_model_97(std::string_view reference) {
  std::string text(reference);
  std::erase(text, '-');
  if (!pattern::fits("2!n1-*c", text)) return false;
  return mod_97(text.substr(2) + text.substr(0, 2)) == 1;
}

ModelCheck check_slovenian_reference(std::string_view model, std::string_view reference) {
  if (model == kNoReference) return reference.empty() ? ModelCheck::fits : ModelCheck::differs;
  const auto* const row = std::ranges::find(kModels, model, &Model::number);
  if (row == std::end(kModels)) return ModelCheck::unknown_model;
  return fits_model(*row, reference) ? ModelCheck::fits : ModelCheck::differs;
}

}  // namespace moongate
