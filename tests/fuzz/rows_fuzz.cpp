// Every row of the catalogue, with input that it never bid for. The first two bytes name the
// row.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "ecosystems/row.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const auto rows = moongate::built_in_rows();
  const moongate::Row& row = rows[(256U * data[0] + data[1]) % rows.size()];
  const auto payload =
      moongate::Payload::from_bytes({reinterpret_cast<const char*>(data) + 2, size - 2});
  const moongate::ScannedPayload scanned(payload);
  moongate::PaymentCode code;
  code.ecosystem = row.ecosystem.id;
  parse(row, scanned, code);
  if (row.grammar.unwrap != nullptr) (void)row.grammar.unwrap(scanned);
  for (const moongate::Error& error : code.errors) {
    if (error.offset > payload.bytes.size()) std::abort();
  }
  return 0;
}
