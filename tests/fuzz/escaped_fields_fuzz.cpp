// Escaped fields: raw parts lie in the text in order, and taking escapes out never lengthens.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/escaped_fields.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const char* last = text.data();
  each_escaped_field(text, [&](std::string_view name, std::string_view value) {
    if (!name.empty() && (name.data() < last || name.data() > value.data())) std::abort();
    if (value.data() < last || value.data() + value.size() > text.data() + size) std::abort();
    if (find_unescaped(value, ';') != value.size()) std::abort();
    if (unescape(value).size() > value.size()) std::abort();
    last = value.data() + value.size();
    return true;
  });
  return 0;
}
