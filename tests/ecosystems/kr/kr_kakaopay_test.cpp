#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kPerson = "https://qr.kakaopay.com/Ej8AbCdEf";

std::string with(std::string_view more) { return std::string(kPerson).append(more); }

}  // namespace

// 99000 * 2^19 = 51,904,512,000 = 0xC15C00000.
TEST_CASE("kakaopay: the amount is what stands behind the code, shifted by 19 bits") {
  const auto code = classify(with("c15c00000"));
  CHECK(code.valid);
  CHECK(code.payee.account == "Ej8AbCdEf");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "99000");
  CHECK(code.amount->currency == "KRW");
  CHECK(classify(with("C15C00000")).amount->value == "99000");
}

TEST_CASE("kakaopay: without an amount the payer types it") {
  const auto code = classify(kPerson);
  CHECK(code.valid);
  CHECK(code.initiation == Initiation::static_code);
  CHECK_FALSE(code.amount);
}

TEST_CASE("kakaopay: an amount of less than a won is refused, what stands below it is not read") {
  for (const std::string_view tail : {"0", "1", "7ffff"}) {
    CAPTURE(tail);
    CHECK(has_error(classify(with(tail)), Errc::bad_amount, "amount"));
  }
  CHECK(classify(with("80000")).amount->value == "1");
  CHECK(classify(with("80001")).amount->value == "1");
  CHECK(classify(with("fffff")).amount->value == "1");
  CHECK(classify(with("9c405780")).amount->value == "5000");
  CHECK(classify(with("271006015")).amount->value == "20000");
}

TEST_CASE("kakaopay: an amount behind a shop's code") {
  const std::string shop = "https://qr.kakaopay.com/281006011000000000000001";
  CHECK_FALSE(classify(shop).amount);
  const auto code = classify(shop + "9c404083");
  CHECK(code.scheme == "merchant");
  CHECK(code.payee.account == "281006011000000000000001");
  CHECK(code.amount == Money{"5000", "KRW"});
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(classify(shop + "9c404083x").kind == Kind::url);
}

TEST_CASE("kakaopay: what is no code is an address") {
  for (const std::string_view text :
       {"https://qr.kakaopay.com/", "https://qr.kakaopay.com", "https://qr.kakaopay.com/Ej8AbCdE",
        "https://qr.kakaopay.com/Ej8AbCdEf/x", "https://qr.kakaopay.com/Ej8AbCdEfxyz",
        "https://qr.kakaopay.com/Ej8AbCdEf#x"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "kr_kakaopay");
    CHECK(code.kind == Kind::url);
  }
}
