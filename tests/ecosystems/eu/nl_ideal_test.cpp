#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("nl_ideal: a transaction, of the live and of the test system") {
  const auto code = classify("https://tx.ideal.nl/2/ABCDEFGHIJ234567ABCDEFGHIJ?sig=ABCDEFGH");
  CHECK(code.ecosystem == "nl_ideal");
  CHECK(code.valid);
  CHECK(code.scheme == "transaction");
  CHECK(field(code, "token") == "ABCDEFGHIJ234567ABCDEFGHIJ");
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK_FALSE(code.flags.has(Flag::test_host));
  CHECK(classify("https://ext.tx.ideal.nl/2/ABCDEFGH?sig=ABCDEFGH").flags.has(Flag::test_host));
}

TEST_CASE("nl_ideal: the page that carries a transaction") {
  const auto code = classify(
      "https://pay.ideal.nl/transactions/"
      "https%3A%2F%2Ftx.ideal.nl%2F2%2FABCDEFGH%3Fsig%3DABCDEFGH");
  CHECK(code.ecosystem == "nl_ideal");
  CHECK(code.valid);
  CHECK(code.scheme == "landing_page");
  CHECK(field(code, "token") == "ABCDEFGH");
}

TEST_CASE("nl_ideal: the page sent elsewhere is no payment") {
  for (const std::string_view inner : {
           "https%3A%2F%2Fevil.example%2F2%2FABCDEFGH",
           "https%3A%2F%2Ftx.ideal.nl.evil.example%2F2%2FABCDEFGH",
           "https%3A%2F%2Ftx.ideal.nl%40evil.example%2F2%2FABCDEFGH",
           "javascript%3Aalert(1)",
       }) {
    CAPTURE(inner);
    const auto code = classify("https://pay.ideal.nl/transactions/" + std::string(inner));
    CHECK_FALSE(code.valid);
    CHECK(code.kind != Kind::payment);
  }
}

TEST_CASE("nl_ideal: near misses") {
  CHECK(has_error(classify("https://tx.ideal.nl/2/ABCDEFGH?sig=abc"), Errc::bad_value, "sig"));
  CHECK(classify("https://tx.ideal.nl/2/ABCDEFGH").flags.has(Flag::unsigned_request));
  CHECK(classify("https://tx.ideal.nl/2/").kind == Kind::url);
  CHECK(classify("https://tx.ideal.nl/about").kind == Kind::url);
}
