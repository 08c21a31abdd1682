// GS1 element strings: elements lie in the text one behind the other, and what is taken fits.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/gs1.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  std::string_view rest = text;
  std::size_t count = 0;
  for (auto before = rest.size(); const auto element = gs1::take_element(rest); ++count) {
    if (rest.size() + element->ai.size() + element->data.size() > before) std::abort();
    if (element->data.data() + element->data.size() != rest.data()) std::abort();
    if (!gs1::fits(element->ai, element->data)) std::abort();
    if (gs1::name_of(element->ai).empty()) std::abort();
    before = rest.size();
  }
  if (gs1::is_element_string(text) && (count == 0 || !rest.empty())) std::abort();
  return 0;
}
