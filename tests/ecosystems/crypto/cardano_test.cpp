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
  const auto byron = classify(
      "web+cardano:"
      "37btjrVyb4KDXBNC4haBVPCrro8AQPHwvCMp3RFhhSVWwfFmZ6wwzSK6JK1hY6wHNmtrpTf1kdbva8TCneM2YsiXT7mr"
      "zT21EacHn"
      "PpzLYL1h1ZzAgAGqVhEyHZE9GUvJHLwHZ1ZgL");
  CHECK(byron.ecosystem == "cardano");
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
