#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// Addresses of invented keys, made in Python from hashlib and the alphabet of Base58.
TEST_CASE("dash: addresses of each version") {
  struct Row {
    std::string_view address;
    std::string_view type;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f", "p2pkh", "mainnet"},
           Row{"7SVyqiBykMKdoNuuf1AehnVxASmtdfqsFF", "p2sh", "mainnet"},
           Row{"yLQmwB9hninHD8Ceh2UAqLFWCzirppNLik", "p2pkh", "testnet"},
           Row{"8eWno35qstiGFgLAjGAcAAKK3xYijokhhY", "p2sh", "testnet"},
       }) {
    CAPTURE(row.address);
    const auto code = classify("dash:" + std::string(row.address));
    CHECK(code.ecosystem == "dash");
    CHECK(code.valid);
    CHECK(code.payee.account == row.address);
    CHECK(field(code, "type") == row.type);
    CHECK(field(code, "network") == row.network);
    CHECK(code.flags.has(Flag::test_host) == (row.network != "mainnet"));
  }
}

TEST_CASE("dash: an address alone, and a URI with InstantSend") {
  const auto alone = classify("XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f");
  CHECK(alone.ecosystem == "dash");
  CHECK(alone.scheme == "address");
  CHECK(alone.initiation == Initiation::static_code);
  const auto code =
      classify("dash:XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f?amount=1.5&label=Shop&message=Tea&IS=1");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.amount == Money{"1.5", "DASH"});
  CHECK(code.payee.name == "Shop");
  CHECK(code.reference == "Tea");
}

TEST_CASE("dash: near misses") {
  struct Row {
    std::string text;
    Errc why;
    std::string_view field;
  };
  const std::string uri = "dash:XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f";
  for (const Row& row : {
           Row{"dash:XanAvE5GMB8CsPH78B9moJq9viEVKvCS42", Errc::crc_mismatch, "address"},
           Row{"dash:16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu", Errc::bad_value, "address"},
           Row{"dash:7vrMab8gQx72PsS498YmbnU97sf2W2vUT", Errc::bad_length, "address"},
           Row{"dash:", Errc::truncated, "address"},
           Row{uri + "?amount=1,5", Errc::bad_amount, "amount"},
           Row{uri + "?amount=0.000000001", Errc::bad_amount, "amount"},
           Row{uri + "?amount=1&amount=2", Errc::duplicate_field, "amount"},
           Row{uri + "?req-x=1", Errc::unsupported, "req-"},
           Row{"dash://XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f", Errc::bad_uri, "address"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "dash");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
  for (const std::string_view text : {"Dash: a small one", "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
                                      "XanAvE5GMB8CsPH78B9moJq9viEVKvCS4f1"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
