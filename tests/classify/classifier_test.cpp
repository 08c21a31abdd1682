#include "moongate/classifier.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "classify/index.hpp"

using moongate::Classifier;
using moongate::Errc;
using moongate::Payload;

TEST_CASE("classifier: what nobody claims is none, and valid") {
  const auto code = Classifier{}.classify(Payload::from_bytes("hello"));
  CHECK(code.ecosystem == "none");
  CHECK(code.kind == moongate::Kind::text);
  CHECK(code.valid);
  CHECK(code.candidates.empty());
}

TEST_CASE("classifier: a payload beyond the limit is refused unread") {
  const auto code = Classifier{}.classify(Payload::from_bytes(std::string(64 * 1024 + 1, 'a')));
  CHECK_FALSE(code.valid);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::too_large);
}

TEST_CASE("classifier: what is too large stays so, whatever stands where it is cut") {
  // Blanks and line ends around a payload are no part of it: the cut must not make it fit.
  for (const char c : {' ', '\n', '\r', '\t', '\0', '*'}) {
    const std::string large = "upi://pay?pa=shop@okbank&pn=A&tn=" + std::string(70'000, c) + "x";
    for (const std::string& bytes : {large, large.substr(0, moongate::kMaxPayload + 1)}) {
      const auto code = Classifier{}.classify(Payload::from_bytes(bytes));
      REQUIRE(code.errors.size() == 1);
      CHECK(code.errors[0].code == Errc::too_large);
      CHECK(code.ecosystem == "none");
    }
  }
}

TEST_CASE("classifier: a payload at the limit is read") {
  CHECK(Classifier{}.classify(Payload::from_bytes(std::string(64 * 1024, 'a'))).valid);
}

TEST_CASE("classifier: a lone part of a sequence is never a code") {
  auto part = Payload::from_bytes("https://qr.alipay.com/fkx00000abcdefghijk12");
  part.partial = true;
  const auto code = Classifier{}.classify(part);
  CHECK(code.ecosystem == "none");
  CHECK_FALSE(code.valid);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::partial);
}

namespace {

// A page that Alipay's own link opens: `inside`, every byte but digits and letters escaped.
std::string wrapped(const std::string& inside) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string text = "alipays://platformapi/startapp?appId=20000067&url=";
  for (const char c : inside) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (plain) {
      text += c;
    } else {
      text.append(1, '%').append(1, kDigits[byte >> 4U]).append(1, kDigits[byte & 0xFU]);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("classifier: three levels of wrapping are looked into, a fourth is an error") {
  const std::string inner = "https://qr.alipay.com/fkx00000abcdefghijk12";
  const auto three = Classifier{}.classify(Payload::from_bytes(wrapped(wrapped(wrapped(inner)))));
  CHECK(three.valid);
  CHECK(three.unwrapped.size() == 3);
  const auto four =
      Classifier{}.classify(Payload::from_bytes(wrapped(wrapped(wrapped(wrapped(inner))))));
  CHECK_FALSE(four.valid);
  REQUIRE_FALSE(four.errors.empty());
  CHECK(four.errors[0].code == Errc::too_deep);
}

TEST_CASE("classifier: a wrapper that leads elsewhere is an open redirect") {
  for (const std::string inside :
       {"https://shop.example/", "//shop.example/", "/\\shop.example", " https://shop.example",
        "https%3A%2F%2Fshop.example", "tel:+100000"}) {
    CAPTURE(inside);
    const auto code = Classifier{}.classify(Payload::from_bytes(wrapped(inside)));
    CHECK(code.flags.has(moongate::Flag::open_redirect));
    CHECK(is_hostile(code));
  }
  const auto text = Classifier{}.classify(Payload::from_bytes(wrapped("plain words")));
  CHECK_FALSE(text.flags.has(moongate::Flag::open_redirect));
}

TEST_CASE("classifier: a wallet's payment link that leads elsewhere asks for no money") {
  const std::string link = "https://qr.alipay.com/fkx00000abcdefghijk12";
  const auto plain = Classifier{}.classify(Payload::from_bytes(link));
  CHECK(plain.kind == moongate::Kind::payment);
  const auto away =
      Classifier{}.classify(Payload::from_bytes(link + "?url=https%3A%2F%2Fevil.example"));
  CHECK(away.ecosystem == "alipay");
  CHECK(away.kind == moongate::Kind::url);
  CHECK(away.presented_by == moongate::PresentedBy::none);
  CHECK(away.flags.has(moongate::Flag::open_redirect));
  CHECK(is_hostile(away));
}

TEST_CASE("classifier: candidates are the claims, most evidence first") {
  const auto claims = Classifier{}.candidates(
      Payload::from_bytes("000201010211021641111111111111110412555555555555520441115303156"));
  REQUIRE(claims.size() > 1);
  for (std::size_t i = 1; i < claims.size(); ++i) {
    CHECK(claims[i - 1].evidence_bits >= claims[i].evidence_bits);
  }
  CHECK(claims[0].ecosystem == "visa");
  CHECK(Classifier{}.candidates(Payload::from_bytes("hello")).empty());
  CHECK(Classifier{}.candidates(Payload::from_bytes(std::string(64 * 1024 + 1, 'a'))).empty());
}

namespace {

using namespace moongate;

constexpr std::array kTwinKeys = {Key{Key::By::scheme, "twin"}};
int bid_ten(const ScannedPayload&) noexcept { return 10; }
void parse_twin(const ScannedPayload&, PaymentCode& code) { code.kind = Kind::payment; }
constexpr Row twin(std::string_view id) {
  return {.ecosystem = {.id = id, .name = id, .region = "001", .specification = "none"},
          .keys = kTwinKeys,
          .grammar = {.bid = bid_ten, .parse = parse_twin}};
}
constexpr std::array<Row, 2> kTwins = {twin("twin_a"), twin("twin_b")};

}  // namespace

TEST_CASE("classifier: a tie is told and nobody wins it") {
  const Index index{kTwins};
  const auto code = classify_with(index, Payload::from_bytes("twin:a"));
  CHECK(code.ecosystem == "none");
  CHECK_FALSE(code.valid);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::ambiguous);
  REQUIRE(code.candidates.size() == 2);
  CHECK(code.candidates[0].ecosystem == "twin_a");
  CHECK(code.candidates[1].ecosystem == "twin_b");
  CHECK(code.candidates[0].evidence_bits == 10);
}

TEST_CASE("classifier: the payload is the text without the scanner's line end") {
  const auto code = Classifier{}.classify(Payload::from_bytes("hello\r\n"));
  CHECK(code.payload == "hello");
}
