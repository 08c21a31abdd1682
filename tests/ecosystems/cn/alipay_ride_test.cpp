#include "ecosystems/cn/alipay_ride.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

namespace {

// 02 01, length 32, user id, 2020-06-29 02:26:40 UTC, 600 s, 35.00 yuan, 8 bytes of the rest.
std::string sample() {
  std::string bytes("\x02\x01\x00\x20", 4);
  bytes += "2088000000000000";
  bytes += std::string("\x5E\xF9\x51\x60\x02\x58\x0D\xAC", 8);
  return bytes + std::string(8, '\0');
}

PaymentCode classify(std::string_view bytes) {
  return Classifier{}.classify(Payload::from_bytes(bytes));
}

}  // namespace

TEST_CASE("alipay ride code: head in clear, never shown unmasked") {
  const auto code = classify(sample());
  CHECK(code.ecosystem == "alipay");
  CHECK(code.scheme == "ride_code");
  CHECK(code.kind == Kind::transit_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.sensitive);
  CHECK(code.flags.has(Flag::personal_data));
  CHECK(code.fields.find("user_id") == "2088000000000000");
  CHECK(code.fields.find("time") == "2020-06-29T02:26:40Z");
  CHECK(code.fields.find("valid_s") == "600");
  CHECK(code.fields.find("max_amount_cents") == "3500");
  CHECK(code.valid);
}

TEST_CASE("alipay ride code: what is cut off is an error") {
  const auto bytes = sample();
  for (std::size_t size = 8; size < bytes.size(); ++size) {
    CAPTURE(size);
    const auto code = classify(std::string_view(bytes).substr(0, size));
    CHECK(code.ecosystem == "alipay");
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::truncated);
    CHECK(code.errors[0].offset == size);
  }
}

TEST_CASE("alipay ride code: a user id is digits") {
  auto bytes = sample();
  bytes[10] = 'x';
  const auto code = classify(bytes);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_value);
  CHECK(code.errors[0].field == "user_id");
}

TEST_CASE("alipay ride code: other bytes are nobody's") {
  CHECK(classify(std::string("\x02\x01", 2)).ecosystem == "none");
  CHECK(classify(std::string("\x02\x01\x00\x20"
                             "1088",
                             8))
            .ecosystem == "none");
}

TEST_CASE("alipay ride code: parsing anything survives") {
  for (const std::string_view text : {"", "2", "\x02\x01", "\x02\x01xx2088"}) {
    const auto payload = Payload::from_bytes(text);
    PaymentCode code;
    alipay_ride::parse(ScannedPayload(payload), code);
    CHECK_FALSE(code.errors.empty());
  }
}
