#include "ecosystems/emv/listing.hpp"

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using namespace moongate::emv;
using test::object;
using test::objects;
using test::with_crc;

namespace {

PaymentCode listed(std::string_view text, const Scheme& scheme = {}) {
  const Payload payload = Payload::from_bytes(text);
  const ScannedPayload scanned(payload);
  REQUIRE(scanned.emv);
  PaymentCode code;
  list_fields(scanned, scheme, code);
  return code;
}

}  // namespace

TEST_CASE("listing: an ID has two digits") {
  CHECK(name_of(0) == "00");
  CHECK(name_of(7) == "07");
  CHECK(name_of(63) == "63");
  CHECK(name_of(99) == "99");
}

TEST_CASE("listing: what leads with a GUI, however wrong its length") {
  CHECK(leads_with_gui("0011com.example", "com.example"));
  CHECK(leads_with_gui("0099COM.EXAMPLE", "com.example"));
  CHECK_FALSE(leads_with_gui("0000com.example", "com.example"));
  CHECK_FALSE(leads_with_gui("0111com.example", "com.example"));
  CHECK_FALSE(leads_with_gui("0011com.exampl", "com.example"));
  CHECK_FALSE(leads_with_gui("001", "com.example"));
}

TEST_CASE("listing: templates by their parts, other objects as they stand") {
  const auto code = listed(with_crc(objects({{62,
                                              "0102B15010"
                                              "0006com.ex"},
                                             {80, "0011com.example0502XY"}})));
  CHECK(code.errors.empty());
  CHECK(field(code, "59") == "BEST");
  CHECK(field(code, "26") == "(none)");
  CHECK(field(code, "26.00") == "com.example");
  CHECK(field(code, "26.01") == "A1");
  CHECK(field(code, "62.01") == "B1");
  CHECK(field(code, "62.50.00") == "com.ex");
  CHECK(field(code, "80.05") == "XY");
}

TEST_CASE("listing: what an account is no template, and what the scheme says is none") {
  const auto plain = listed(with_crc(objects({{26, "12345678"}})));
  CHECK(field(plain, "26") == "12345678");
  CHECK(plain.flags.has(Flag::nonstandard));
  constexpr Account kNumbers[] = {{.first = 26, .last = 26, .value = "6n"}};
  const auto named = listed(with_crc(objects({{26, "000212"}})), Scheme{.accounts = kNumbers});
  CHECK(field(named, "26") == "000212");
  CHECK_FALSE(named.flags.has(Flag::nonstandard));
}

TEST_CASE("listing: templates that break their own syntax") {
  struct Row {
    std::string_view name;
    int id;
    std::string_view value;
    Errc why;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"a part twice", 26, "0011com.example0101A0101B", Errc::duplicate_field, "26.01"},
           Row{"cut off", 26, "0011com.example0105A", Errc::bad_length, "26"},
           Row{"a letter for an ID", 62, "X102B1", Errc::malformed, "62"},
       }) {
    CAPTURE(row.name);
    CHECK(has_error(listed(with_crc(objects({{row.id, row.value}}))), row.why, row.field));
  }
}

TEST_CASE("listing: the template in which a code breaks off") {
  const auto broken = [](std::string_view text) {
    const Payload payload = Payload::from_bytes(text);
    const ScannedPayload scanned(payload);
    REQUIRE(scanned.emv);
    const auto object = broken_template(*scanned.emv);
    return object ? std::string(name_of(object->id)) + ":" + std::string(object->value)
                  : std::string("none");
  };
  const std::string head = "000201" + object(1, "11") + object(52, "0000");
  CHECK(broken(head + "26300011com.example") == "26:0011com.example");
  CHECK(broken(with_crc(objects())) == "none");
  CHECK(broken(head + "59300011com.example") == "none");  // a name holds no GUI
  CHECK(broken(head + "263") == "none");                  // within the length
}

TEST_CASE("listing: objects of a code that only borrows the syntax") {
  const Payload payload =
      Payload::from_bytes(object(0, "0006000001") + object(51, "TH") + object(51, "SG"));
  const ScannedPayload scanned(payload);
  REQUIRE(scanned.emv);
  PaymentCode code;
  list_objects(scanned, std::uint8_t{0}, code);
  CHECK(field(code, "00") == "(none)");
  CHECK(field(code, "51") == "TH");
  CHECK(has_error(code, Errc::duplicate_field, "51"));
  PaymentCode whole;
  list_objects(scanned, std::nullopt, whole);
  CHECK(field(whole, "00") == "0006000001");
}
