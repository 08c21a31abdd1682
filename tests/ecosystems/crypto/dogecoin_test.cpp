#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// Addresses of invented keys, made in Python from hashlib and the alphabet of Base58.
TEST_CASE("dogecoin: addresses of each version") {
  struct Row {
    std::string_view address;
    std::string_view type;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1", "p2pkh", "mainnet"},
           Row{"9rXbkMyi1S6thykRoXAZcY8fwUKYsy6cXE", "p2sh", "mainnet"},
           Row{"nUHVMF6vcrGd8RSK2hUZjwuGDNmPeNoBRb", "p2pkh", "testnet"},
           Row{"2MsLZ5FqqYpjM1Q1W4X81zMVZTF9gdbhVwd", "p2sh", "testnet"},
       }) {
    CAPTURE(row.address);
    const auto code = classify("dogecoin:" + std::string(row.address));
    CHECK(code.ecosystem == "dogecoin");
    CHECK(code.valid);
    CHECK(code.payee.account == row.address);
    CHECK(field(code, "type") == row.type);
    CHECK(field(code, "network") == row.network);
    CHECK(code.flags.has(Flag::test_host) == (row.network != "mainnet"));
  }
}

TEST_CASE("dogecoin: an address alone, and a URI") {
  CHECK(classify("D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1").ecosystem == "dogecoin");
  CHECK(classify("D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1").initiation == Initiation::static_code);
  const auto code = classify("dogecoin:D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1?amount=9.16&label=Shop");
  CHECK(code.valid);
  CHECK(code.amount == Money{"9.16", "DOGE"});
  CHECK(code.payee.name == "Shop");
  // There is no most: each minute more of them are made.
  CHECK(classify("dogecoin:D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1?amount=100000000000").valid);
}

TEST_CASE("dogecoin: near misses") {
  struct Row {
    std::string text;
    Errc why;
    std::string_view field;
  };
  const std::string uri = "dogecoin:D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1";
  for (const Row& row : {
           Row{"dogecoin:D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H2", Errc::crc_mismatch, "address"},
           Row{"dogecoin:16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu", Errc::bad_value, "address"},
           Row{"dogecoin:3jdGknXWJ5xoLiGziNJ7vR45jQ3pkw5D5", Errc::bad_length, "address"},
           Row{"dogecoin:", Errc::truncated, "address"},
           Row{uri + "?amount=1,5", Errc::bad_amount, "amount"},
           Row{uri + "?amount=0.000000001", Errc::bad_amount, "amount"},
           Row{uri + "?amount=1&amount=2", Errc::duplicate_field, "amount"},
           Row{uri + "?req-x=1", Errc::unsupported, "req-"},
           Row{"dogecoin://D5ERdEN1gsouFSs7zsq7VYJxyWP6dP28H1", Errc::bad_uri, "address"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "dogecoin");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
  for (const std::string_view text :
       {"dogecoin: to the moon", "DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
