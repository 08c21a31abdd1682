#include "ecosystems/emv/checksum.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;
using namespace moongate::emv;

// All digits here were computed in Python: hashlib, and CRC-16 bit by bit.
TEST_CASE("checksum: each kind over the same code") {
  constexpr std::string_view kCovered = "00020153031566304";
  CHECK(checksum_of(Checksum::crc16, kCovered) == "27B7");
  CHECK(checksum_of(Checksum::crc16_either, kCovered) == "27B7");
  CHECK(checksum_of(Checksum::crc16_without_id, kCovered) == "1786");
  CHECK(checksum_of(Checksum::sha256_tail, kCovered) == "ac7c");
  CHECK(checksum_of(Checksum::none, kCovered).empty());
}

// Section 4.7.3: over the bytes of UTF-8, not over its characters.
TEST_CASE("checksum: letters outside ASCII") {
  CHECK(checksum_of(Checksum::crc16, "0002015901Ş6304") == "4687");
  // U+015E as 5E, U+4EAC as AC
  CHECK(checksum_of(Checksum::crc16_low_bytes, "0002015901Ş6304") == "0EDD");
  CHECK(checksum_of(Checksum::crc16_low_bytes, "0002015901京6304") == "7508");
}

TEST_CASE("checksum: fits in either case, and one of two kinds where either is met") {
  constexpr std::string_view kCovered = "00020153031566304";
  CHECK(fits_checksum(Checksum::crc16, kCovered, "27B7"));
  CHECK(fits_checksum(Checksum::crc16, kCovered, "27b7"));
  CHECK_FALSE(fits_checksum(Checksum::crc16, kCovered, "1786"));
  CHECK(fits_checksum(Checksum::crc16_either, kCovered, "27B7"));
  CHECK(fits_checksum(Checksum::crc16_either, kCovered, "1786"));
  CHECK_FALSE(fits_checksum(Checksum::crc16_either, kCovered, "0000"));
  CHECK_FALSE(fits_checksum(Checksum::crc16, kCovered, ""));
  CHECK_FALSE(fits_checksum(Checksum::crc16, "630", "FFFF"));  // shorter than its own header
  CHECK_FALSE(fits_checksum(Checksum::crc16, "", ""));
}

TEST_CASE("checksum: the last object of a slip") {
  const auto ending = [](std::string_view text) {
    const Payload payload = Payload::from_bytes(text);
    const ScannedPayload scanned(payload);
    REQUIRE(scanned.emv);
    PaymentCode code;
    check_ending(scanned, 91, code);
    return code;
  };
  // The template, the country and "9104": its digits are F092.
  const std::string slip = "0035000600000101030040214EXAMPLE00000425102TH9104";
  CHECK(ending(slip + "F092").errors.empty());
  CHECK_FALSE(ending(slip + "F092").flags.has(Flag::crc_lowercase));
  CHECK(ending(slip + "f092").errors.empty());
  CHECK(ending(slip + "f092").flags.has(Flag::crc_lowercase));
  struct Row {
    std::string text;
    Errc why;
    std::size_t offset;
  };
  const std::size_t at = slip.size();
  for (const Row& row : {
           Row{slip + "F093", Errc::crc_mismatch, at},
           Row{slip + "F0925201A", Errc::trailing_data, at + 4},
           Row{slip.substr(0, at - 4), Errc::crc_missing, at - 4},
           Row{slip.substr(0, at - 4) + "9103F09", Errc::bad_length, at},
       }) {
    CAPTURE(row.text);
    const auto code = ending(row.text);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == row.why);
    CHECK(code.errors[0].field == "91");
    CHECK(code.errors[0].offset == row.offset);
  }
}
