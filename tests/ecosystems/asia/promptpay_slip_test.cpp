#include <array>

#include "ecosystems/near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Checksums by an implementation of CRC-16/CCITT-FALSE in Python.
const std::string kSlip = "0035000600000101030040214EXAMPLE00000425102TH9104F092";

}  // namespace

TEST_CASE("promptpay_slip: bank and reference of a transfer") {
  const auto code = classify("0035000600000101030040214EXAMPLE00000425102TH9104F092");
  CHECK(code.ecosystem == "promptpay_slip");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.payee.country == "TH");
  CHECK(field(code, "apiType") == "000001");
  CHECK(field(code, "sendingBank") == "004");
  CHECK(field(code, "transRef") == "EXAMPLE0000042");
  CHECK(classify("0035000600000101030040214EXAMPLE00000425102TH9104f092")
            .flags.has(Flag::crc_lowercase));
}

TEST_CASE("promptpay_slip: near misses") {
  const std::array rows = {
      NearMiss{"another country", "0035000600000101030040214EXAMPLE00000425102SG91045D2A",
               Errc::bad_value, "51"},
      NearMiss{"no reference", "0017000600000101030045102TH910453C6", Errc::missing_field,
               "transRef"},
      NearMiss{"two banks", "00420006000001010300401030020214EXAMPLE00000425102TH9104C52A",
               Errc::duplicate_field, "00.01"},
      NearMiss{"one digit", "0035000600000101030040214EXAMPLE00000435102TH9104F092",
               Errc::crc_mismatch, "91"},
      NearMiss{"no checksum", "0035000600000101030040214EXAMPLE00000425102TH", Errc::crc_missing,
               "91"},
      NearMiss{"a checksum of three", "0035000600000101030040214EXAMPLE00000425102TH9103F09",
               Errc::bad_length, "91"},
      NearMiss{"more behind", "0035000600000101030040214EXAMPLE00000425102TH9104F0925202AB",
               Errc::trailing_data, "91"},
  };
  check_near_misses("promptpay_slip", rows);
  // Six digits alone are a code of BLIK's.
  for (std::size_t size = 7; size < kSlip.size(); ++size) {
    CAPTURE(size);
    const auto code = classify(kSlip.substr(0, size));
    CHECK_FALSE((code.ecosystem != "none" && code.valid));
  }
}

TEST_CASE("promptpay_slip: without its country it is odd, yet a slip") {
  const auto code = classify("0035000600000101030040214EXAMPLE0000042910422C0");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
}
