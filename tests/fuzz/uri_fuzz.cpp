// URIs: the parts lie in the text, decoding never lengthens, parameters are walked to their end.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/uri.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (moongate::percent_decode(text).size() > size) std::abort();
  (void)moongate::has_duplicate_parameter(text);
  const auto uri = moongate::split_uri(text);
  if (!uri) return 0;
  const auto parts = uri->scheme.size() + uri->authority.size() + uri->path.size() +
                     uri->query.size() + uri->fragment.size();
  if (parts > size) std::abort();
  (void)moongate::parameter(uri->query, "a");
  return 0;
}
