#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// Addresses of invented hashes, encoded in Python as ZIP 173, ZIP 320 and the protocol
// specification (5.6) say.
TEST_CASE("zcash: kinds of addresses") {
  struct Row {
    std::string_view address;
    std::string_view type;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"t1Hxw6JqWMnhDK5jRCieg5bFHM2qt7UtQvu", "p2pkh", "mainnet"},
           Row{"t3Jex1rKwuh1bQFRrKpKGWDcDVZ8bbQuNrB", "p2sh", "mainnet"},
           Row{"tm9ogR9KukTCiTKvrsSxQwFv2x1vhZTydav", "p2pkh", "testnet"},
           Row{"t26e94XS5n9cxwx1bFZKK3qnrc3MmURMBS5", "p2sh", "testnet"},
           Row{"zs1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j5ctfvp5",
               "sapling", "mainnet"},
           Row{"ztestsapling1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j5s"
               "um0xq",
               "sapling", "testnet"},
           Row{"tex1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5a8q78l", "transparent_source_only", "mainnet"},
           Row{"textest1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5yflgzy", "transparent_source_only",
               "testnet"},
           Row{"u1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52ev95hz7vp3x"
               "gengdfkxuurjw3m8s7nu06qg9pyx3z9ger5sj22fdxy6nj02pg4y56524t9wkzetfd4ch27tasxzcnrlfgv"
               "w6",
               "unified", "mainnet"},
       }) {
    CAPTURE(row.address);
    const auto code = classify("zcash:" + std::string(row.address));
    CHECK(code.ecosystem == "zcash");
    CHECK(code.valid);
    CHECK(code.payee.account == row.address);
    CHECK(field(code, "type") == row.type);
    CHECK(field(code, "network") == row.network);
    CHECK(code.flags.has(Flag::test_host) == (row.network != "mainnet"));
  }
  CHECK(classify("t1Hxw6JqWMnhDK5jRCieg5bFHM2qt7UtQvu").ecosystem == "zcash");
  CHECK(classify("zs1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j5ctfvp5")
            .ecosystem == "zcash");
  CHECK(has_error(
      classify(
          "zcash:zs1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j5dheqyk"),
      Errc::crc_mismatch, "address"));
  CHECK(has_error(classify("zcash:tex1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5gmsjza"), Errc::crc_mismatch,
                  "address"));
}

// ZIP 321: memos are base64url without padding, of at most 512 bytes, and only shielded outputs
// hold one.
TEST_CASE("zcash: memos") {
  const std::string shielded =
      "zcash:zs1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j5ctfvp5?memo=";
  const std::string transparent = "zcash:t1Hxw6JqWMnhDK5jRCieg5bFHM2qt7UtQvu?memo=";
  CHECK(classify(shielded + "VGhpcw").valid);
  CHECK(classify(shielded + std::string(683, 'A')).valid);  // 512 bytes
  CHECK(has_error(classify(shielded + std::string(684, 'A')), Errc::bad_length, "memo"));
  CHECK(has_error(classify(shielded + "VGhpcw=="), Errc::bad_base64, "memo"));
  CHECK(has_error(classify(shielded + "VGhp cw"), Errc::bad_base64, "memo"));
  CHECK_FALSE(classify(shielded + "VGhpcw").flags.has(Flag::nonstandard));
  CHECK(classify(transparent + "VGhpcw").flags.has(Flag::nonstandard));
}

TEST_CASE("zcash: what is not known, and nobody to pay") {
  const std::string first = "zcash:t1Hxw6JqWMnhDK5jRCieg5bFHM2qt7UtQvu";
  CHECK(classify(first + "?x=1").flags.has(Flag::unknown_parameter));
  CHECK_FALSE(classify(first + "?amount=1&label=Shop").flags.has(Flag::unknown_parameter));
  CHECK(has_error(classify(first + "?req-x=1"), Errc::unsupported, "req-"));
  CHECK(has_error(classify("zcash:"), Errc::missing_field, "address"));
  CHECK(has_error(classify("zcash:t1Hxw6JqWMnhDK5jRCieg5bFHM2qt7UtQv2"), Errc::crc_mismatch,
                  "address"));
  CHECK(has_error(classify(first + "?amount=0.000000001"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify(first + "?amount.10000=1"), Errc::malformed, "amount"));
  CHECK(classify("zcash: a coin").ecosystem == "none");
}

// ZIP 321, "Valid examples" and "Invalid examples"
TEST_CASE("zcash: Zcash asks for several payments at once") {
  const auto code = classify(
      "zcash:?address=tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU&amount=123.456&address.1=ztestsapling10yy"
      "2ex5dcqkclhc7z7yrnjq2z6feyjad56ptwlfgmy77dmaqqrl9gyhprdx59qgmsnyfska2kez&amount.1=0.789&"
      "memo."
      "1=VGhpcyBpcyBhIHVuaWNvZGUgbWVtbyDinKjwn6aE8J-PhvCfjok");
  CHECK(code.ecosystem == "zcash");
  CHECK(code.valid);
  CHECK_FALSE(code.amount);
  CHECK(code.payee.empty());
  CHECK(field(code, "amount") == "123.456");
  CHECK(field(code, "amount.1") == "0.789");

  const std::string first = "zcash:tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU";
  const std::string address = "tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU";
  CHECK(has_error(classify("zcash:?amount=3491405.05201255&address.1=" + address),
                  Errc::missing_field, "address"));
  CHECK(has_error(classify(first + "?amount=1&amount=2"), Errc::duplicate_field, "amount"));
  CHECK(
      has_error(classify(first + "?amount.1a=1&address.1a=" + address), Errc::malformed, "amount"));
  CHECK(has_error(classify(first + "?amount.01=1"), Errc::malformed, "amount"));
  CHECK(has_error(classify(first + "?amount=21000001"), Errc::bad_amount, "amount"));
  CHECK(classify(first + "?amount=1%30").amount == Money{"10", "ZEC"});
  CHECK(has_error(classify(first + "?address=" + address), Errc::duplicate_field, "address"));
}

// Protocol specification 5.6.3.1: a Sapling address is 43 bytes; ZIP 320: a hash of 20; ZIP 316:
// F4Jumble takes 48 at least.
TEST_CASE("zcash: an address of another size is none") {
  for (const std::string_view text : {
           "zs1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5s23zcqp",
           "zs1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52c2cyce6",
           "tex1qqqsyqcyq5rqwzqfpg9scrgwpugpzyscl9wzp",
           "tex1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0s4ac87r",
           "u1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52ev95hqxunvul",
       }) {
    CAPTURE(text);
    CHECK(has_error(classify("zcash:" + std::string(text)), Errc::bad_length, "address"));
  }
  CHECK(classify(
            "zcash:"
            "u1qqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs23v9ccrydpk8qarc0jqgfzyvjz2f389q5j52ev95hz78yuhr6")
            .valid);
}
