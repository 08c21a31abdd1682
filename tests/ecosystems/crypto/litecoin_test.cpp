#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// Addresses of invented keys, made in Python from hashlib and the alphabet of Base58.
TEST_CASE("litecoin: addresses of each version") {
  struct Row {
    std::string_view address;
    std::string_view type;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWvd", "p2pkh", "mainnet"},
           Row{"M7zVKQKmtV5Rc7erVGVVC3khZbXxsS5HEX", "p2sh", "mainnet"},
           Row{"31nM1WuowNDzocNxPPW9NQWJEtwWpjfcLj", "p2sh", "mainnet"},
           Row{"mfcHP2WMCVLsVZA8yrovmhMgxNFW9r98xw", "p2pkh", "testnet"},
           Row{"QLhKCGi5ZvnS9amYgdA353vzbdbWYBoxD8", "p2sh", "testnet"},
           Row{"2MsLZ5FqqYpjM1Q1W4X81zMVZTF9gdbhVwd", "p2sh", "testnet"},
       }) {
    CAPTURE(row.address);
    const auto code = classify("litecoin:" + std::string(row.address));
    CHECK(code.ecosystem == "litecoin");
    CHECK(code.valid);
    CHECK(code.payee.account == row.address);
    CHECK(field(code, "type") == row.type);
    CHECK(field(code, "network") == row.network);
    CHECK(code.flags.has(Flag::test_host) == (row.network != "mainnet"));
  }
}

// BIP 173 with the prefixes of Litecoin; the address of MimbleWimble holds a version and two keys.
TEST_CASE("litecoin: witness programs and MimbleWimble") {
  struct Row {
    std::string_view address;
    std::string_view type;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"ltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5dyg36p", "p2wpkh", "mainnet"},
           Row{"LTC1QQYPQXPQ9QCRSSZG2PVXQ6RS0ZQG3YYC5DYG36P", "p2wpkh", "mainnet"},
           Row{"ltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusq89ptx2", "p2wsh",
               "mainnet"},
           Row{"ltc1pqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusqdjpz7k", "p2tr",
               "mainnet"},
           Row{"ltcmweb1qqgqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqqcpqgpsgpgxquyqjzstps"
               "xsurcszyfpx9q4zct3sxg6rvwp68slyqc8kj6e",
               "mweb", "mainnet"},
       }) {
    CAPTURE(row.address);
    const auto alone = classify(row.address);
    CHECK(alone.ecosystem == "litecoin");
    CHECK(alone.valid);
    CHECK(field(alone, "type") == row.type);
    CHECK(field(classify("litecoin:" + std::string(row.address)), "network") == row.network);
  }
  CHECK(field(classify("litecoin:tltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc56ktcft"), "network") ==
        "testnet");
  CHECK(classify("tltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc56ktcft").flags.has(Flag::test_host));
  CHECK(field(classify("litecoin:rltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5l62ze4"), "network") ==
        "regtest");
  CHECK(classify("LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWvd").ecosystem == "litecoin");
  CHECK(classify("litecoin:LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWvd?amount=84000000").valid);
}

TEST_CASE("litecoin: near misses") {
  struct Row {
    std::string text;
    Errc why;
    std::string_view field;
  };
  const std::string uri = "litecoin:LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWvd";
  for (const Row& row : {
           Row{"litecoin:LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWv2", Errc::crc_mismatch, "address"},
           Row{"litecoin:16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu", Errc::bad_value, "address"},
           Row{"litecoin:5NoSD4F1ULYH9LeC9BsbGs5vyEgLXq94k", Errc::bad_length, "address"},
           Row{"litecoin:", Errc::truncated, "address"},
           Row{uri + "?amount=1,5", Errc::bad_amount, "amount"},
           Row{uri + "?amount=0.000000001", Errc::bad_amount, "amount"},
           Row{uri + "?amount=1&amount=2", Errc::duplicate_field, "amount"},
           Row{uri + "?req-x=1", Errc::unsupported, "req-"},
           Row{"litecoin://LKKHMBjCU89fyFNgSRprDoD8Jb25N8uWvd", Errc::bad_uri, "address"},
           Row{uri + "?amount=84000000.00000001", Errc::bad_amount, "amount"},
           Row{"litecoin:bc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5fcj4z3", Errc::malformed, "address"},
           Row{"litecoin:ltc1qqypqxpq9qcrsszg2pvxq6rs0zqg3yyc5cccalr", Errc::crc_mismatch,
               "address"},
           Row{"litecoin:"
               "ltcmweb1qqgqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqqcpqgpsgpgxquyqjzstps"
               "xsurcszyfpx9q4zct3sxg6rvwp68slyqc8kj6q",
               Errc::crc_mismatch, "address"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "litecoin");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
  for (const std::string_view text :
       {"litecoin: cheap", "ltc1", "LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
