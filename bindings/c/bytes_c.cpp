#include <memory>

#include "handles.hpp"
#include "support.hpp"

namespace c = moongate::c;

namespace moongate::c {

moongate_status give(std::string text, moongate_bytes** out) {
  *out = std::make_unique<moongate_bytes>(moongate_bytes{std::move(text)}).release();
  return MOONGATE_OK;
}

}  // namespace moongate::c

moongate_str moongate_bytes_view(const moongate_bytes* bytes) {
  return c::text_of(bytes, [](const moongate_bytes& it) { return std::string_view(it.bytes); });
}

void moongate_bytes_free(moongate_bytes* bytes) { delete bytes; }
