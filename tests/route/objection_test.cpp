#include "route/objection.hpp"

#include <doctest/doctest.h>

#include "route/codes.hpp"

using namespace moongate;

namespace {

std::optional<Resolution> asked(const PaymentCode& code, const Policy& policy = {}) {
  return objection(policy, code, Language::en);
}

PaymentCode wrapping(const PaymentCode& inner) {
  auto code = code_of("unionpay", Kind::wrapped_code, "https://qr.95516.com/x");
  code.unwrapped.push_back(inner);
  return code;
}

}  // namespace

TEST_CASE("objection: a sound code of an allowed ecosystem has none") {
  CHECK_FALSE(asked(alipay_sticker()));
  CHECK_FALSE(asked(wrapping(alipay_sticker())));
  CHECK_FALSE(asked(code_of("none", Kind::text, "hello")));
}

TEST_CASE("objection: an invalid code, with what is wrong with it") {
  auto code = alipay_sticker();
  code.valid = false;
  code.errors.push_back({Errc::crc_mismatch, 7, "63", "the checksum does not fit"});
  for (const PaymentCode& given : {code, wrapping(code)}) {
    const auto refused = asked(given);
    REQUIRE(refused);
    CHECK(refused->decision == Decision::refuse);
    CHECK(refused->ecosystem == "alipay");
    CHECK(refused->wording.id == MessageId::damaged);
    REQUIRE(refused->errors.size() == 1);
    CHECK(refused->errors[0].code == Errc::crc_mismatch);
    CHECK(refused->errors[0].offset == 7);
    CHECK(refused->actions.empty());
  }
  auto nobody = code_of("none", Kind::text, "x");
  nobody.valid = false;
  REQUIRE(asked(nobody));
  CHECK(asked(nobody)->wording.id == MessageId::equivocal);
}

TEST_CASE("objection: a hostile code, each reason by its flag") {
  auto code = code_of("alipay", Kind::url, "https://a@b.example/");
  code.flags.set(Flag::userinfo);
  code.flags.set(Flag::lookalike);
  code.flags.set(Flag::nonstandard);  // warns, and deceives nobody
  for (const PaymentCode& given : {code, wrapping(code)}) {
    const auto refused = asked(given);
    REQUIRE(refused);
    CHECK(refused->wording.id == MessageId::deceptive);
    REQUIRE(refused->errors.size() == 2);
    for (const Error& error : refused->errors) CHECK(error.code == Errc::denied);
  }
  // Hostile outweighs invalid: the errors name flags.
  code.valid = false;
  CHECK(asked(code)->wording.id == MessageId::deceptive);
}

TEST_CASE("objection: an ecosystem that the policy denies, of a wrapper that of its content") {
  Policy policy;
  policy.denied = {"alipay"};
  const auto refused = asked(alipay_sticker(), policy);
  REQUIRE(refused);
  CHECK(refused->wording.id == MessageId::not_taken);
  REQUIRE(refused->errors.size() == 1);
  CHECK(refused->errors[0].code == Errc::denied);
  CHECK(asked(wrapping(alipay_sticker()), policy));
  CHECK_FALSE(asked(wechat_sticker(), policy));
  CHECK_FALSE(asked(wrapping(wechat_sticker()), policy));
}
