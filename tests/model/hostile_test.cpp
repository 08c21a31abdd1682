#include <doctest/doctest.h>

#include "moongate/payment_code.hpp"

using moongate::Flag;
using moongate::Kind;
using moongate::PaymentCode;

namespace {

PaymentCode code_with(Kind kind, Flag flag) {
  PaymentCode code;
  code.kind = kind;
  code.flags.set(flag);
  return code;
}

}  // namespace

TEST_CASE("hostile: what deceives about the host or leads elsewhere") {
  for (const Flag flag :
       {Flag::lookalike, Flag::userinfo, Flag::percent_in_host, Flag::ip_literal,
        Flag::internal_host, Flag::open_redirect, Flag::dangerous_scheme, Flag::intent}) {
    CAPTURE(to_string(flag));
    CHECK(is_hostile(code_with(Kind::payment, flag)));
    CHECK(is_hostile(code_with(Kind::url, flag)));
  }
}

TEST_CASE("hostile: characters that deceive in an address are ordinary in a text") {
  for (const Flag flag : {Flag::control_character, Flag::bidi, Flag::invisible, Flag::backslash,
                          Flag::missing_slashes, Flag::dot_segment}) {
    CAPTURE(to_string(flag));
    CHECK(is_hostile(code_with(Kind::url, flag)));
    CHECK_FALSE(is_hostile(code_with(Kind::contact, flag)));
    CHECK_FALSE(is_hostile(code_with(Kind::wifi, flag)));
    CHECK_FALSE(is_hostile(code_with(Kind::payment, flag)));
  }
}

TEST_CASE("hostile: a remark is no accusation") {
  for (const Flag flag : {Flag::trimmed, Flag::shortener, Flag::explicit_port, Flag::encoded_slash,
                          Flag::punycode, Flag::login, Flag::pay_for_me, Flag::test_host}) {
    CAPTURE(to_string(flag));
    CHECK_FALSE(is_hostile(code_with(Kind::url, flag)));
  }
}
