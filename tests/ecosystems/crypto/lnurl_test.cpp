#include "ecosystems/crypto/lnurl.hpp"

#include <vector>

#include "ecosystems/crypto/bech32_text.hpp"
#include "ecosystems/near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("lnurl: the schemes of LUD-17") {
  struct Service {
    std::string_view text;
    std::string_view url;
  };
  for (const Service& it : {
           Service{"lnurlp://shop.example/pay?session=1", "https://shop.example/pay?session=1"},
           Service{"lnurlw:shop.example/withdraw", "https://shop.example/withdraw"},
           Service{"LNURLC://SHOP.EXAMPLE/c", "https://SHOP.EXAMPLE/c"},
           Service{"lnurlp://abcdefghijklmnop.onion/pay", "http://abcdefghijklmnop.onion/pay"},
           Service{"lnurlp://shop.example:8080/pay", "https://shop.example:8080/pay"},
       }) {
    CAPTURE(it.text);
    const auto code = classify(it.text);
    CHECK(code.ecosystem == "lightning");
    CHECK(code.kind == Kind::lnurl);
    CHECK(code.valid);
    CHECK(field(code, "url") == it.url);
  }
  check_near_misses("lightning", std::vector<NearMiss>{
                                     {"user info", "lnurlp://shop.example@evil.example/pay",
                                      Errc::bad_uri, "url"},
                                     {"user info without slashes",
                                      "lnurlp:shop.example@evil.example/pay", Errc::bad_uri, "url"},
                                     {"no host", "lnurlp:///pay", Errc::bad_uri, "url"},
                                 });
}

TEST_CASE("lnurl: a login is a secret") {
  const auto code = classify("keyauth://shop.example/login?tag=login&k1=" + std::string(64, 'a'));
  CHECK(code.ecosystem == "lightning");
  CHECK(code.sensitive);
  CHECK(code.flags.has(Flag::login));
}

TEST_CASE("lnurl: names") {
  CHECK(classify("alice@example.com").kind == Kind::lightning_address_or_email);
  CHECK(classify("lightning:alice@example.com").payee.account == "alice@example.com");
  CHECK(classify("\xE2\x82\xBF"
                 "alice@example.com")
            .kind == Kind::bip353_name);
  // LUD-16 has small letters, digits and "-_.+" only.
  for (const std::string_view text : {"Alice@Example.com", "alice@example", "@example.com",
                                      "alice@-a.com", "alice@example.com/x", "a b@example.com"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

// LUD-01: Bech32 of an address, whatever its length
TEST_CASE("lnurl: an address in Bech32") {
  const auto lnurl = [](std::string_view address) {
    return test::bech32("lnurl", test::five_bits(address));
  };
  const auto code = classify(lnurl("https://shop.example/pay?a=1"));
  CHECK(code.ecosystem == "lightning");
  CHECK(code.kind == Kind::lnurl);
  CHECK(code.valid);
  CHECK(field(code, "url") == "https://shop.example/pay?a=1");
  CHECK(field(code, "domain") == "shop.example");
  CHECK_FALSE(code.sensitive);
  // LUD-04
  const auto login = classify(lnurl("https://shop.example/?tag=login&k1=" + std::string(64, 'a')));
  CHECK(login.sensitive);
  CHECK(login.flags.has(Flag::login));
  const auto onion = classify(lnurl("http://abcdefghijklmnop.onion/pay"));
  CHECK(onion.valid);
  CHECK_FALSE(onion.flags.has(Flag::insecure_scheme));
  check_near_misses(
      "lightning",
      std::vector<NearMiss>{
          {"http", lnurl("http://shop.example/pay"), Errc::bad_uri, "url"},
          {"no address", lnurl("shop.example"), Errc::bad_uri, "url"},
          {"two hosts", lnurl("https://shop.example@evil.example/"), Errc::bad_uri, "url"},
          {"the checksum of BIP 350",
           test::bech32("lnurl", test::five_bits("https://shop.example/pay?a=1"), test::kBech32m),
           Errc::bad_value, "lnurl"},
      });
  PaymentCode other;
  crypto::read_lnurl(test::bech32("lnurx", test::five_bits("https://shop.example/")), 0, other);
  CHECK(has_error(other, Errc::bad_value, "lnurl"));
}

TEST_CASE("lnurl: the limits of a name") {
  using crypto::is_lightning_address;
  const std::string user(64, 'a');
  const std::string label(63, 'b');
  CHECK(is_lightning_address("a@b.c"));
  CHECK(is_lightning_address("a-b_c.d+1@shop.example"));
  CHECK(is_lightning_address(user + "@shop.example"));
  CHECK(is_lightning_address("a@" + label + ".example"));
  for (const std::string& text :
       {user + "a@shop.example", "a@b" + label + ".example", std::string("a@-b.example"),
        std::string("a@b-.example"), std::string("a@b..example"), std::string("a@b.example."),
        std::string("a@127.0.0.1"), std::string("a@example"), std::string("A@shop.example"),
        std::string("@shop.example"), std::string("a"), std::string(),
        "a@" + label + "." + label + "." + label + "." + label + ".b"}) {
    CAPTURE(text);
    CHECK_FALSE(is_lightning_address(text));
  }
}

// BIP 353
TEST_CASE("lnurl: a name that is looked up in the DNS") {
  const auto code = classify(
      "\xE2\x82\xBF"
      "alice@shop.example");
  CHECK(code.valid);
  CHECK(code.scheme == "bip353");
  CHECK(field(code, "user") == "alice");
  CHECK(field(code, "domain") == "shop.example");
  PaymentCode broken;
  crypto::read_bip353_name("alice", 3, broken);
  CHECK(has_error(broken, Errc::malformed, "name"));
}
