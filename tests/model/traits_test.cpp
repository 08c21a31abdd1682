#include "model/traits.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace moongate;
using enum Kind;

namespace {

// Every kind of the list has the trait, and no other has.
template <class Trait>
void check_trait(const std::vector<Kind>& list, Trait trait) {
  for (int i = 0; i <= static_cast<int>(count_); ++i) {
    const auto kind = static_cast<Kind>(i);
    CAPTURE(to_string(kind));
    CHECK(trait(kind) == (std::ranges::count(list, kind) == 1));
  }
}

const std::vector<Kind> kMoney = {payment,      consumer_code, mandate, pay_for_me,
                                  wrapped_code, parking,       lnurl,   withdraw};
const std::vector<Kind> kCredentials = {login, authorize, bind_card, session_pairing,
                                        credential_offer};
const std::vector<Kind> kForApps = {red_packet, contact,  group,       official_account,
                                    channel,    app_link, short_link,  mini_program,
                                    url,        uri,      bip353_name, lightning_address_or_email};
const std::vector<Kind> kSecrets = {consumer_code, login,           authorize,
                                    transit_code,  health_code,     health_certificate,
                                    wifi,          session_pairing, otp};

}  // namespace

TEST_CASE("traits: what acting on a code does") {
  check_trait(kMoney, [](Kind kind) { return use_of(kind) == Use::money; });
  check_trait(kCredentials, [](Kind kind) { return use_of(kind) == Use::credential; });
  check_trait(kForApps, [](Kind kind) { return use_of(kind) == Use::app; });
}

TEST_CASE("traits: of the secrets only a consumer code keeps its payload") {
  check_trait(kSecrets, is_secret);
  std::vector<Kind> stay_with_their_holder = kSecrets;
  std::erase(stay_with_their_holder, consumer_code);
  check_trait(stay_with_their_holder, [](Kind kind) { return !may_keep_payload(kind); });
}

TEST_CASE("traits: requests and links") {
  check_trait({payment, pay_for_me, red_packet}, asks_for_money);
  check_trait({url, uri, app_link, short_link}, is_address);
}

TEST_CASE("traits: a flag deceives anywhere, in an address or nowhere") {
  CHECK(deceiving_anywhere().has(Flag::lookalike));
  CHECK(deceiving_in_address().has(Flag::bidi));
  CHECK_FALSE(deceiving_anywhere().intersects(deceiving_in_address()));
  CHECK_FALSE(deceiving_anywhere().has(Flag::length_unit));
}
