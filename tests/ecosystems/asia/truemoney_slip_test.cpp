#include <array>

#include "ecosystems/near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Checksums by an implementation of CRC-16/CCITT-FALSE in Python.
const std::string kSlip = "00490002010102010203P2P03140000000000004204080101202691046216";

}  // namespace

TEST_CASE("truemoney_slip: event, transaction and day") {
  const auto code = classify("00490002010102010203P2P03140000000000004204080101202691046216");
  CHECK(code.ecosystem == "truemoney_slip");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(code.valid);
  CHECK(field(code, "eventType") == "P2P");
  CHECK(field(code, "transactionId") == "00000000000042");
  CHECK(field(code, "date") == "01012026");
  CHECK(field(code, "00.00") == "01");
}

TEST_CASE("truemoney_slip: near misses") {
  const std::array rows = {
      NearMiss{"no day", "00370002010102010203P2P0314000000000000429104D760", Errc::missing_field,
               "date"},
      NearMiss{"another day", "00490002010102010203P2P03140000000000004204080201202691046216",
               Errc::crc_mismatch, "91"},
      NearMiss{"no checksum", "00490002010102010203P2P031400000000000042040801012026",
               Errc::crc_missing, "91"},
  };
  check_near_misses("truemoney_slip", rows);
  // Six digits alone are a code of BLIK's.
  for (std::size_t size = 7; size < kSlip.size(); ++size) {
    CAPTURE(size);
    const auto code = classify(kSlip.substr(0, size));
    CHECK_FALSE((code.ecosystem != "none" && code.valid));
  }
}
