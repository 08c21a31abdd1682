#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// The example of the Matter SDK: vendor 0xFFF1, product 0x8000.
TEST_CASE("devices: a Matter code is 88 bits, with the device's passcode") {
  const auto code = classify("MT:Y.K9042C00KA0648G00");
  CHECK(code.kind == Kind::device_setup);
  CHECK(code.sensitive);
  CHECK(field(code, "version") == "0");
  CHECK(field(code, "vendor_id") == "65521");
  CHECK(field(code, "product_id") == "32768");
  CHECK(field(code, "custom_flow") == "0");
  CHECK(field(code, "discovery_capabilities") == "2");
  CHECK(field(code, "discriminator") == "3840");
  CHECK(field(code, "passcode") == "20202021");
  CHECK(classify("MT:Y.K9042C00KA0648G0").flags.has(Flag::nonstandard));
  CHECK(classify("MT:.....").flags.has(Flag::nonstandard));
}

// 031-45-154 is the setup code in Apple's documents; 2 is a bridge.
TEST_CASE("devices: a HomeKit code holds the accessory's setup code") {
  const auto code = classify("X-HM://0023ISYWYH123");
  CHECK(code.sensitive);
  CHECK(field(code, "setup_code") == "3145154");
  CHECK(field(code, "category") == "2");
  CHECK(field(code, "setup_id") == "H123");
  CHECK(classify("X-HM://0023ISYWY").flags.has(Flag::nonstandard));
}

// CTAP 2.2: seven bytes are seventeen digits. 05 62 67 61 00 00 00 is 0x61676205, little-endian.
TEST_CASE("devices: a passkey on another device says what it is for") {
  const auto code = classify("FIDO:/00000001634165253");
  CHECK(code.sensitive);
  CHECK(field(code, "operation") == "ga");
  CHECK(code.flags.has(Flag::login));
  CHECK(classify("FIDO:/99999999999999999").flags.has(Flag::nonstandard));
}

// Matter Core Specification, section 5.1.3, packed in Python.
TEST_CASE("devices: each field of a Matter code, and what may follow it") {
  const auto code = classify("MT:-24J0MH312MGVH7SR00");
  CHECK(code.kind == Kind::device_setup);
  CHECK(field(code, "version") == "0");
  CHECK(field(code, "product_id") == "32769");
  CHECK(field(code, "custom_flow") == "1");
  CHECK(field(code, "discovery_capabilities") == "4");
  CHECK(field(code, "discriminator") == "1234");
  CHECK(field(code, "passcode") == "34567890");
  CHECK(field(classify("MT:-24J0MH312MGVH703X13KNH0"), "passcode") == "34567890");
  CHECK(field(classify("MT:-24J0MH312MGVH7SR00*-24J0MH312GRSP0Z800"), "passcode") == "34567890");
}

TEST_CASE("devices: a Matter code that does not decode is named, and nothing more") {
  for (const std::string_view text : {"MT:", "MT:Y.K9042C00KA0648G0*", "MT:y.k9042c00ka0648g00",
                                      "MT:Y.K90", "MT:Y.K9042C00KA0648G00A"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::device_setup);
    CHECK(code.sensitive);
    CHECK(code.flags.has(Flag::nonstandard));
    CHECK(field(code, "passcode") == "(none)");
  }
}

// Nine characters to the base 36: 27 bits of the code, 4 of flags, 8 of the category; packed in
// Python.
TEST_CASE("devices: each field of a HomeKit code") {
  const auto code = classify("X-HM://00527Y801ABCD");
  CHECK(code.sensitive);
  CHECK(field(code, "setup_code") == "12344321");
  CHECK(field(code, "flags") == "2");
  CHECK(field(code, "category") == "5");
  CHECK(field(code, "setup_id") == "ABCD");
  for (const std::string_view text :
       {"X-HM://00527Y801ABC", "X-HM://00527Y801ABCDE", "X-HM://00527Y801AB-D"}) {
    CAPTURE(text);
    CHECK(classify(text).flags.has(Flag::nonstandard));
    CHECK(field(classify(text), "setup_code") == "(none)");
  }
}

// CTAP 2.2, section 11.5: groups of seven bytes, CBOR within; packed in Python.
TEST_CASE("devices: a passkey by its operation") {
  CHECK(field(classify("FIDO:/00000427036902817000"), "operation") == "mc");
  CHECK(field(classify("FIDO:/00000000000000000107096654020608"), "operation") == "ga");
  CHECK(field(classify("FIDO:/0000000000000000000000000"), "operation") == "(none)");
  for (const std::string_view text :
       {"FIDO:/1", "FIDO:/0000000163416525", "FIDO:/0000000163416525x", "FIDO:/"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.sensitive);
    CHECK(code.flags.has(Flag::login));
    CHECK(code.flags.has(Flag::nonstandard));
  }
}
