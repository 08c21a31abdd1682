// Everyday payloads, with any input in any symbol: read them, mask them, show them.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "classify/generic.hpp"
#include "classify/lookalike.hpp"
#include "ecosystems/row.hpp"

namespace {

constexpr std::size_t kMaxLine = 64 * 5 + 16;  // columns, each with marks, and an isolate

// One line of text that a terminal or a screen may be given.
void check_line(const std::string& line) {
  if (!moongate::is_valid_utf8(line) || line.size() > kMaxLine) std::abort();
  for (const char c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  auto payload = moongate::Payload::from_bytes({reinterpret_cast<const char*>(data) + 1, size - 1});
  payload.format = static_cast<moongate::SymbolFormat>(data[0] % 13);
  const moongate::ScannedPayload scanned(payload);
  moongate::PaymentCode code;
  code.flags = scanned.flags;
  moongate::generic::parse(scanned, code);
  if (moongate::generic::bid(scanned) < 0 || code.ecosystem != "none") std::abort();
  static const moongate::Index index(moongate::built_in_rows());
  if (scanned.uri && scanned.uri->web) (void)moongate::imitates(index, *scanned.uri);
  check_line(moongate::display(code));
  check_line(moongate::display_text(payload.bytes));
  code.sensitive = true;
  (void)moongate::masked(std::move(code));
  return 0;
}
