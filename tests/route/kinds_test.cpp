#include "route/kinds.hpp"

#include <doctest/doctest.h>

#include "route/codes.hpp"

using namespace moongate;

namespace {

PaymentCode wrapped(Kind inner) {
  auto code = code_of("bank", Kind::wrapped_code, "https://bank.example/?code=x");
  code.unwrapped.push_back(code_of("shop", inner, "x"));
  return code;
}

}  // namespace

TEST_CASE("kinds: what may charge somebody") {
  for (const Kind kind : {Kind::payment, Kind::consumer_code, Kind::mandate, Kind::pay_for_me,
                          Kind::parking, Kind::lnurl, Kind::withdraw}) {
    CAPTURE(to_string(kind));
    CHECK(moves_money(code_of("shop", kind, "x")));
    CHECK(moves_money(wrapped(kind)));
  }
  for (const Kind kind :
       {Kind::text, Kind::url, Kind::login, Kind::contact, Kind::receipt, Kind::wifi}) {
    CAPTURE(to_string(kind));
    CHECK_FALSE(moves_money(code_of("shop", kind, "x")));
    CHECK_FALSE(moves_money(wrapped(kind)));
  }
}

TEST_CASE("kinds: a wrapper of which nobody knows the content asks for money") {
  CHECK(moves_money(code_of("bank", Kind::wrapped_code, "x")));
}

TEST_CASE("kinds: what confirms something in somebody's name, itself or by what it wraps") {
  for (const Kind kind : {Kind::login, Kind::authorize, Kind::bind_card, Kind::session_pairing,
                          Kind::credential_offer}) {
    CAPTURE(to_string(kind));
    CHECK(is_credential(code_of("shop", kind, "x")));
    CHECK(is_credential(wrapped(kind)));
  }
  auto login = code_of("shop", Kind::login, "x");
  login.unwrapped.push_back(code_of("shop", Kind::payment, "y"));
  CHECK(is_credential(login));
  CHECK_FALSE(is_credential(code_of("shop", Kind::payment, "x")));
  CHECK_FALSE(is_credential(wrapped(Kind::payment)));
}

TEST_CASE("kinds: what an app opens") {
  for (const Kind kind :
       {Kind::payment, Kind::consumer_code, Kind::red_packet, Kind::mini_program, Kind::url}) {
    CAPTURE(to_string(kind));
    CHECK(is_for_app(kind));
  }
  for (const Kind kind : {Kind::text, Kind::wifi, Kind::receipt, Kind::login, Kind::health_code}) {
    CAPTURE(to_string(kind));
    CHECK_FALSE(is_for_app(kind));
  }
}
