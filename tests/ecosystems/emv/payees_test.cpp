#include <doctest/doctest.h>

#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::objects;
using test::with_crc;

TEST_CASE("merchant-presented mode: two templates of one scheme name two payees") {
  const std::string guis[] = {"0011COM.EXAMPLE",         "0012com.example ",
                              "0012com.example\u00A0",   "0012com.example\u3000",
                              "0013\uFEFFcom.example\t", std::string("0012com.example\0", 16)};
  for (const std::string& gui : guis) {
    CAPTURE(gui);
    for (const std::string& other : {gui + "0105OTHER", "0105OTHER" + gui}) {
      CHECK(has_error(classify(with_crc(objects({{27, other}}))), Errc::duplicate_field, "27"));
      CHECK(has_error(classify(with_crc(objects({{26, other}, {27, "0101B0011com.example"}}))),
                      Errc::duplicate_field, "27"));
    }
    // A scheme that is named and nothing more pays nobody.
    CHECK_FALSE(has_error(classify(with_crc(objects({{27, gui}}))), Errc::duplicate_field, "27"));
    CHECK_FALSE(has_error(classify(with_crc(objects({{26, gui}, {27, "0011com.example0101B"}}))),
                          Errc::duplicate_field, "27"));
  }
  CHECK(classify(with_crc(objects({{27, "0011net.example0101B"}, {28, "12345678"}}))).valid);
  CHECK(classify(with_crc(objects({{27, "0012com.examples0101B"}}))).valid);
  CHECK(classify(with_crc(objects({{27, "0010com.exampl0101B"}}))).valid);
  CHECK(classify(with_crc(objects({{27, "0000"}}))).fields.find("27.00") == std::nullopt);
}

TEST_CASE("merchant-presented mode: BharatQR spreads one payee over templates, not two") {
  const auto errors_of = [](std::string_view second, std::string_view third = "") {
    return classify(with_crc(objects(
                        {{26, "0010A0000005240105a@b.c"}, {27, second}, {28, third}, {53, "356"}})))
        .errors;
  };
  // The address, the reference of the charge, the Aadhaar number.
  CHECK(errors_of("0010A0000005240103123").empty());
  CHECK(errors_of("0010A0000005240103123", "0010A0000005240112123456789012").empty());
  CHECK(errors_of("0010A0000005240105A@B.C").empty());
  CHECK(errors_of("0010A0000005240103123").empty());
  for (const std::string_view second :
       {"0010A0000005240105x@b.c", "0010a0000005240105x@b.c", "0105x@b.c0010A000000524",
        "0011A000000524 0105x@b.c", "0010A00000052401031230205x@b.c"}) {
    CAPTURE(second);
    const auto errors = errors_of(second);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == Errc::duplicate_field);
    CHECK(errors[0].field == "27");
  }
  CHECK(has_error(classify(with_crc(objects({{26, "0010A0000005240105a@b.c0205x@b.c"}}))),
                  Errc::duplicate_field, "26"));
}

TEST_CASE("merchant-presented mode: a template whose GUI does not lead is listed by its parts") {
  const auto code = classify(with_crc(objects({{26, "0102A10011com.example"}})));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(code.fields.find("26.00") == "com.example");
  CHECK(code.fields.find("26.01") == "A1");
  // An account number that only begins like objects is none.
  CHECK(classify(with_crc(objects({{26, "0102A10011com.exampl"}}))).fields.find("26") ==
        "0102A10011com.exampl");
}
