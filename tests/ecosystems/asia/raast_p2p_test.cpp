#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// The IBAN of Pakistan in the SWIFT IBAN Registry.
constexpr std::string_view kIban = "0424PK36SCBL0000001123456702";

PaymentCode raast(std::string_view rest, std::string_view initiation = "11") {
  std::string text = "0002020102" + std::string(initiation) + "020200" + std::string(rest) + "1004";
  return classify(text + fmt::format("{:04X}", test::crc(text)));
}

}  // namespace

TEST_CASE("raast_p2p: an account, an amount, the end of validity") {
  const auto code = raast(std::string(kIban) + "05075000.500712311220302359", "12");
  CHECK(code.ecosystem == "raast_p2p");
  CHECK(code.valid);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.payee.account == "PK36SCBL0000001123456702");
  CHECK(code.payee.country == "PK");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "5000.50");
  CHECK(code.amount->currency == "PKR");
  CHECK(raast(kIban).valid);
}

TEST_CASE("raast_p2p: near misses") {
  const std::string iban(kIban);
  CHECK(has_error(raast("0424PK37SCBL0000001123456702"), Errc::crc_mismatch, "04"));
  CHECK(has_error(raast("0422GB82WEST12345698765432"), Errc::bad_value, "04"));
  CHECK(has_error(raast("0503100"), Errc::missing_field, "04"));
  CHECK(has_error(raast(iban + iban), Errc::duplicate_field, "04"));
  CHECK(has_error(raast(iban + "0505-5.00"), Errc::bad_amount, "05"));
  CHECK(has_error(raast(iban + "0505"
                               "1.234"),
                  Errc::bad_amount, "05"));
  CHECK(has_error(raast(iban + "05010", "12"), Errc::bad_amount, "05"));
  CHECK(raast(iban + "0708"
                     "31122030")
            .flags.has(Flag::nonstandard));
}

TEST_CASE("raast_p2p: the checksum ends it") {
  const std::string text = "000202010211020200" + std::string(kIban) + "1004";
  const std::string crc = fmt::format("{:04x}", test::crc(text));
  CHECK(classify(text + crc).valid);
  CHECK(has_error(classify(text + "0000"), Errc::crc_mismatch, "10"));
  CHECK(has_error(classify(text + crc + "0503100"), Errc::trailing_data, "10"));
  CHECK(has_error(classify(text.substr(0, text.size() - 4)), Errc::crc_missing, "10"));
  for (std::size_t size = 18; size < text.size() + 4; ++size) {
    CAPTURE(size);
    const auto cut = classify((text + crc).substr(0, size));
    CHECK(cut.ecosystem == "raast_p2p");
    CHECK_FALSE(cut.valid);
  }
}
