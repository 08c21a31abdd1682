#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// Invented hashes in CashAddr, encoded in Python as its specification says; the first is of the
// specification itself.
TEST_CASE("bitcoincash: types of addresses") {
  struct Row {
    std::string_view address;
    std::string_view type;
  };
  for (const Row& row : {
           Row{"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "p2pkh"},
           Row{"bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw", "p2pkh"},
           Row{"bitcoincash:pqqsyqcyq5rqwzqfpg9scrgwpugpzysnzsuky6jvdn", "p2sh"},
           Row{"bitcoincash:zqqsyqcyq5rqwzqfpg9scrgwpugpzysnzsve2tmffa", "p2pkh_tokens"},
           Row{"bitcoincash:rqqsyqcyq5rqwzqfpg9scrgwpugpzysnzsmuhyu2jq", "p2sh_tokens"},
       }) {
    CAPTURE(row.address);
    const auto code = classify(row.address);
    CHECK(code.ecosystem == "bitcoincash");
    CHECK(code.valid);
    CHECK(code.payee.account == row.address);
    CHECK(field(code, "type") == row.type);
    CHECK(field(code, "network") == "mainnet");
  }
  CHECK(field(classify("bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"), "hash") ==
        "76a04053bda0a88bda5177b86a15c3b29f559873");
}

TEST_CASE("bitcoincash: networks, and an address without its prefix") {
  CHECK(field(classify("bchtest:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs0pajhc3j"), "network") ==
        "testnet");
  CHECK(field(classify("bchreg:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs4atn5tj5"), "network") ==
        "regtest");
  CHECK(classify("bchreg:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs4atn5tj5").flags.has(Flag::test_host));
  const auto bare = classify("qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw");
  CHECK(bare.ecosystem == "bitcoincash");
  CHECK(bare.scheme == "address");
  CHECK(bare.payee.account == "bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw");
}

TEST_CASE("bitcoincash: members of a URI, and an address of before 2018") {
  const auto code = classify(
      "bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw?amount=1.5&label=Shop&message=Tea");
  CHECK(code.valid);
  CHECK(code.amount == Money{"1.5", "BCH"});
  CHECK(code.payee.name == "Shop");
  CHECK(code.reference == "Tea");
  const auto old = classify("bitcoincash:16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu");
  CHECK(old.valid);
  CHECK(old.flags.has(Flag::nonstandard));
  CHECK(
      classify(
          "bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw?r=https%3A%2F%2Fshop.example%2Fi")
          .valid);
}

TEST_CASE("bitcoincash: near misses") {
  struct Row {
    std::string text;
    Errc why;
    std::string_view field;
  };
  const std::string uri = "bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzstne440kw";
  for (const Row& row : {
           Row{uri.substr(0, uri.size() - 1) + "q", Errc::crc_mismatch, "address"},
           Row{"bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs0pajhc3j", Errc::crc_mismatch,
               "address"},
           Row{"bitcoincash:yqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs98kqfrpp", Errc::bad_value,
               "address"},
           Row{"bitcoincash:16L5yRNPTuciSgXGHqYwn9N6NeoKqopA2", Errc::crc_mismatch, "address"},
           Row{uri + "?amount=21000000.00000001", Errc::bad_amount, "amount"},
           Row{uri + "?r=javascript%3A1", Errc::bad_uri, "r"},
           Row{"bitcoincash:", Errc::truncated, "address"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "bitcoincash");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
  CHECK(classify("bitcoincash: cheap").ecosystem == "none");
  CHECK(classify("qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q").ecosystem == "none");
}
