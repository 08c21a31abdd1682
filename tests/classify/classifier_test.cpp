#include "moongate/classifier.hpp"

#include <doctest/doctest.h>

#include <string>

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
