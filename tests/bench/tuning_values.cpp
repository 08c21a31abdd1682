#include "tuning_values.hpp"

#include <algorithm>
#include <charconv>
#include <sstream>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "reader/stages/stage_table.hpp"

namespace moongate::bench {

namespace {

using reader::GreyTuning;
using reader::Tuning;

struct Value {
  std::string name;
  std::variant<bool*, int*, double*> place;
};

void add(std::vector<Value>& values, const std::string& effort, GreyTuning& grey) {
  values.push_back({effort + "_grids", &grey.grids});
  values.push_back({effort + "_bends", &grey.bends});
  values.push_back({effort + "_erase", &grey.erase});
  values.push_back({effort + "_wasted", &grey.wasted});
  values.push_back({effort + "_careful", &grey.careful});
  values.push_back({effort + "_fits", &grey.fits});
}

std::vector<Value> values_of(Tuning& t) {
  std::vector<Value> values{{"validate", &t.validate},
                            {"small_side", &t.small_side},
                            {"contrast", &t.contrast},
                            {"gamma_dark", &t.gamma_dark},
                            {"gamma_light", &t.gamma_light},
                            {"gamma_glare", &t.gamma_glare},
                            {"enlarge", &t.enlarge},
                            {"enlarge_twice", &t.enlarge_twice},
                            {"enlarge_most", &t.enlarge_most},
                            {"reduce", &t.reduce},
                            {"box_mean", &t.box_mean},
                            {"box_mean_small", &t.box_mean_small},
                            {"frame", &t.frame},
                            {"level_window", &t.level_window},
                            {"lines", &t.lines},
                            {"sharpen", &t.sharpen},
                            {"stretch", &t.stretch},
                            {"search_whole", &t.search_whole},
                            {"search_double", &t.search_double},
                            {"sweep_most", &t.sweep_most},
                            {"sweep_edges", &t.sweep_edges},
                            {"search_levels", &t.search_levels},
                            {"agreement", &t.agreement},
                            {"triplets", &t.triplets},
                            {"pairs", &t.pairs},
                            {"seeds", &t.seeds},
                            {"alignment_near", &t.alignment_near},
                            {"alignment_far", &t.alignment_far}};
  add(values, "fast", t.fast);
  add(values, "balanced", t.balanced);
  add(values, "thorough", t.thorough);
  return values;
}

bool read(std::string_view text, bool& value) {
  value = text == "true";
  return value || text == "false";
}

// Not std::from_chars, which not every standard library has for fractions.
bool read(std::string_view text, double& value) {
  std::istringstream stream{std::string(text)};
  return stream >> value && stream.peek() == std::istringstream::traits_type::eof();
}

template <class Number>
bool read(std::string_view text, Number& value) {
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc{} && stop == end;
}

std::string leave_out(Tuning& tuning, std::string stage) {
  const auto table = reader::stages();
  const bool known = std::any_of(table.begin(), table.end(),
                                 [&](const reader::Stage& one) { return one.name == stage; });
  if (!known) return "no stage is called " + stage;
  tuning.without.push_back(std::move(stage));
  return {};
}

}  // namespace

std::string set(Tuning& tuning, const std::string& assignment) {
  const auto equals = assignment.find('=');
  if (equals == std::string::npos) return assignment + " is not NAME=VALUE";
  const std::string name = assignment.substr(0, equals);
  const std::string text = assignment.substr(equals + 1);
  if (name == "without") return leave_out(tuning, text);
  for (const Value& value : values_of(tuning)) {
    if (value.name != name) continue;
    const bool good = std::visit([&](auto* place) { return read(text, *place); }, value.place);
    return good ? std::string() : name + " cannot be " + text;
  }
  return "nothing is called " + name;
}

std::vector<std::string> defaults() {
  Tuning tuning;
  std::vector<std::string> lines;
  for (const Value& value : values_of(tuning)) {
    std::ostringstream line;
    line << std::boolalpha << value.name << '=';
    std::visit([&](const auto* place) { line << *place; }, value.place);
    lines.push_back(line.str());
  }
  return lines;
}

}  // namespace moongate::bench
