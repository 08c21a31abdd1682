#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// CIP-19, "Test Vectors"
TEST_CASE("cardano: addresses of the standard") {
  for (const std::string_view text :
       {"addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl"
        "2wywfgse35a3x",
        "addr1z8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gten0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl"
        "2wywfgs9yc0hh",
        "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8",
        "addr1w8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcyjy7wx",
        "addr_test1vz2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspjrlsz"}) {
    CAPTURE(text);
    const bool main = text.starts_with("addr1");
    for (const std::string& written : {std::string(text), "web+cardano:" + std::string(text)}) {
      const auto code = classify(written);
      CHECK(code.ecosystem == "cardano");
      CHECK(code.kind == Kind::payment);
      CHECK(code.valid);
      CHECK(code.payee.account == text);
      CHECK(field(code, "network") == (main ? "mainnet" : "testnet"));
      CHECK(code.flags.has(Flag::test_host) == !main);
    }
  }
}

// CIP-13
TEST_CASE("cardano: amounts, the addresses of Byron, and actions that pay nobody") {
  const auto code =
      classify("web+cardano:addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8?amount=1.5");
  CHECK(code.valid);
  CHECK(code.amount == Money{"1.5", "ADA"});
  // Of CIP-19 itself, and one of an invented key.
  for (const std::string_view address :
       {"37btjrVyb4KDXBNC4haBVPCrro8AQPHwvCMp3RFhhSVWwfFmZ6wwzSK6JK1hY6wHNmtrpTf1kdbva8TCneM2YsiXT7"
        "mrzT21EacHnPpz5YyUdj64na",
        "Ae2tdPwUPEZBdbs99iHiQh7wwqRicSriNFv6b1B2g1AALMeSjDQJL1YFALq"}) {
    CAPTURE(address);
    const auto byron = classify("web+cardano:" + std::string(address));
    CHECK(byron.ecosystem == "cardano");
    CHECK(byron.valid);
    CHECK(field(byron, "type") == "byron");
    CHECK(byron.payee.account == address);
  }
  const auto stake = classify("web+cardano://stake?pool=abc");
  CHECK(stake.ecosystem == "cardano");
  CHECK(stake.kind == Kind::uri);
  CHECK(field(stake, "action") == "stake");
  // Of before CIP-5: a test network under the name of the main one.
  const auto old = classify("addr1vz2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers6g8jlq");
  CHECK(old.valid);
  CHECK(old.flags.has(Flag::nonstandard));
  CHECK(old.flags.has(Flag::test_host));
}

TEST_CASE("cardano: near misses") {
  struct Row {
    std::string_view name;
    std::string_view text;
    Errc why;
  };
  for (const Row& row : {
           Row{"another last letter", "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl7",
               Errc::crc_mismatch},
           Row{"the main network under the name of a test one",
               "addr_test1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspqnws9", Errc::bad_value},
           Row{"network 2", "addr1v22fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers69welw",
               Errc::bad_value},
           Row{"a reward account", "addr1ux2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzersqgprr8",
               Errc::bad_value},
           Row{"a hash of 27 bytes", "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzcrz7uhw",
               Errc::bad_length},
           Row{"the checksum of BIP 350",
               "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers0x8069", Errc::bad_length},
       }) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "cardano");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, "address"));
  }
  CHECK(has_error(classify("web+cardano:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), Errc::malformed,
                  "address"));
  CHECK(has_error(classify("web+cardano:addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8?"
                           "amount=0.0000001"),
                  Errc::bad_amount, "amount"));
  for (const std::string_view text :
       {"addr1", "addr_test1", "address1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

// CIP-19: a header and two hashes of 28 bytes (types 0 to 3), a hash and a pointer of three numbers
// (4 and 5), or one hash (6 and 7).
TEST_CASE("cardano: an address is as long as its type") {
  struct Row {
    std::string_view name;
    std::string_view text;
    bool valid;
  };
  for (const Row& row : {
           Row{"two hashes",
               "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer55jvc4ekfwkhvvgvzwv7m7z6hrd4sax3"
               "gzd9r90qg69j8q46lz6w",
               true},
           Row{"two hashes, one missing",
               "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers9rdrk8", false},
           Row{"a pointer", "addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer5pqqpqxf5s2rr",
               true},
           Row{"a pointer of two numbers",
               "addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspqgwu0sse", false},
           Row{"a pointer of four numbers",
               "addr1gx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspqgpsgex4wyq", false},
           Row{"a pointer whose last number goes on",
               "addr12x2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspq2psswa4dt", false},
           Row{"one hash", "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8", true},
           Row{"one hash and a byte", "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzernccunmgx",
               false},
           Row{"two hashes for one",
               "addr1wx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer55jvc4ekfwkhvvgvzwv7m7z6hrd4sax3"
               "gzd9r90qg69j8q37z3je",
               false},
       }) {
    CAPTURE(row.name);
    const auto code = classify("web+cardano:" + std::string(row.text));
    CHECK(code.valid == row.valid);
    CHECK(has_error(code, Errc::bad_length, "address") == !row.valid);
  }
}

// CIP-19, Byron: "82 D8 18", the encoded bytes and their CRC-32, packed in Python.
TEST_CASE("cardano: an address of Byron that is damaged") {
  struct Row {
    std::string_view name;
    std::string_view text;
    Errc why;
  };
  for (const Row& row : {
           Row{"another checksum", "Ae2tdPwUPEZBdbs99iHiQh7wwqRicSriNFv6b1B2g1AALMeSjDQJL1DRkAj",
               Errc::crc_mismatch},
           Row{"cut off", "LMd2qvje8SSKv1ASB3Z322GXojamrvwNFvBgdftUxyQKbVv4SUm5", Errc::malformed},
           Row{"a header alone", "4LyyWP", Errc::malformed},
           Row{"no byte string", "LMd2hFFFe8LFUh5CawMgDhjTxLSodiVnUyQQDqh4SWT8K7BdxNR5",
               Errc::malformed},
           Row{"a byte behind", "jYTLseFRs8q3vYtJyTEmma5fX2k6fT8RapqMf5mGP9hSCS8GZKjqUuNuWEYw",
               Errc::malformed},
           Row{"another coin's", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", Errc::malformed},
       }) {
    CAPTURE(row.name);
    CHECK(has_error(classify("web+cardano:" + std::string(row.text)), row.why, "address"));
  }
}
