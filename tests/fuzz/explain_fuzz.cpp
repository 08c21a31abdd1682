// Whatever is explained: every part lies within the payload, every error of the code stands with
// one, and the table for people can be written.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "moongate/explain.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto payload = moongate::Payload::from_bytes({reinterpret_cast<const char*>(data), size});
  auto explanation = moongate::explain(payload);
  std::size_t errors = 0;
  for (const moongate::Part& part : explanation.parts) {
    errors += part.errors.size();
    if (part.placed && (part.offset > size || part.length > size - part.offset)) std::abort();
  }
  if (errors < explanation.code.errors.size()) std::abort();
  if (moongate::to_text(masked(std::move(explanation))).empty()) std::abort();
  return 0;
}
