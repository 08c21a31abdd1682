// Files of a host's own rules: whatever they say, they are read or refused, and what was read
// survives payloads. The first line of the input is a payload, the rest a file.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "classify/index.hpp"
#include "ecosystems/catalogue_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  const auto end = input.find('\n');
  if (end == input.npos) return 0;
  moongate::Arena arena;
  const auto file = moongate::read_catalogue_file(input.substr(end + 1), "rules.toml", arena);
  if (!file) {
    if (file.error().message.empty()) std::abort();
    return 0;
  }
  const moongate::Index index({&file->row, 1});
  const auto code =
      moongate::classify_with(index, moongate::Payload::from_bytes(input.substr(0, end)));
  if (code.valid != code.errors.empty()) std::abort();
  return 0;
}
