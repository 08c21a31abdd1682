// Patterns and texts out of nowhere: faults lie inside, and groups mean what they say.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "formats/pattern.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto line = input.find('\n');
  const std::string pattern(input.substr(0, line));
  const auto text = line == input.npos ? std::string_view{} : input.substr(line + 1);

  const bool fits = pattern::fits(pattern, text);
  if (const auto fault = pattern::fault(pattern)) {
    if (fits || *fault > pattern.size()) std::abort();
    return 0;
  }
  const std::string group = '(' + pattern + ')';
  if (pattern::fault(group)) return 0;  // one deeper than may be
  if (pattern::fits(group, text) != fits) std::abort();
  if (pattern::fits(pattern + '|' + pattern, text) != fits) std::abort();
  if (pattern::fits('[' + pattern + ']', text) != (fits || text.empty())) std::abort();
  if (fits && !pattern::fits("*z" + group + "*z", text)) std::abort();
  return 0;
}
