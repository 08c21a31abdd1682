// Lines of JSON that hold payloads: any bytes, and lines made around any text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "json_numbers.hpp"
#include "moongate/payload.hpp"
#include "payload_line.hpp"

namespace {

using namespace moongate;
using nlohmann::json;

// Whatever stands in other members, the payload is read as it was written.
void check_round_trip(cli::PayloadLines& lines, std::string_view text) {
  if (!is_valid_utf8(text)) return;
  const std::string payload = json(text).dump();
  for (const char* other :
       {"{}", "[[1e999,-0.5e-9999]]", "12345678901234567890123", "\"\\\"1e999\""}) {
    const std::string line = std::string("{\"other\":") + other + ",\"payload\":" + payload + '}';
    const auto read = lines.payload_of(line);
    if (!read || *read != text) std::abort();
  }
}

// Taking the numbers away moves nothing and breaks nothing.
void check_without_numbers(std::string_view line) {
  const std::string made = cli::without_numbers(line);
  if (made.size() != line.size()) std::abort();
  if (json::accept(line) && !json::accept(made)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static cli::PayloadLines lines;  // as the program: one for all lines
  const std::string_view line(reinterpret_cast<const char*>(bytes), size);
  const auto payload = lines.payload_of(line);
  const bool has_nul = line.find('\0') != std::string_view::npos;
  if (payload && (has_nul || !json::accept(cli::without_numbers(line)))) std::abort();
  if (!payload && payload.error().offset > size) std::abort();
  check_without_numbers(line);
  check_round_trip(lines, line);
  return 0;
}
