#include "options.hpp"

#include <charconv>

namespace {

std::optional<int> number(std::string_view text, int least, int most) {
  int out = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, out);
  if (read.ec != std::errc{} || read.ptr != end || out < least || out > most) return std::nullopt;
  return out;
}

}  // namespace

std::optional<Options> read_options(std::vector<std::string_view> arguments) {
  Options options;
  if (arguments.size() == 2 && arguments[0] == "--camera") {
    options.camera = number(arguments[1], 0, 1000);
    return options.camera ? std::optional(options) : std::nullopt;
  }
  if (arguments.size() == 3 && arguments[0] == "--fps") {
    options.fps = number(arguments[1], 1, 1000).value_or(0);
    arguments.erase(arguments.begin(), arguments.begin() + 2);
  }
  if (arguments.size() != 1 || arguments[0].starts_with("--") || options.fps == 0) {
    return std::nullopt;
  }
  options.path = arguments[0];
  return options;
}
