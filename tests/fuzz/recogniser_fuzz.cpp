// Every recogniser of the table, with input that it never bid for. The first two bytes name the
// row.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "ecosystems/recogniser.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const auto rows = moongate::registry();
  const moongate::Row& row = rows[(256U * data[0] + data[1]) % rows.size()];
  const auto payload =
      moongate::Payload::from_bytes({reinterpret_cast<const char*>(data) + 2, size - 2});
  const auto subject = moongate::look_at(payload);
  moongate::PaymentCode code;
  code.ecosystem = row.ecosystem.id;
  row.recogniser->parse(subject, code);
  if (row.recogniser->unwrap != nullptr) (void)row.recogniser->unwrap(subject);
  for (const moongate::Error& error : code.errors) {
    if (error.offset > payload.bytes.size()) std::abort();
  }
  return 0;
}
