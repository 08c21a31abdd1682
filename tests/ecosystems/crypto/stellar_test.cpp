#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kAccount = "GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO";
const std::string kPay = "web+stellar:pay?destination=" + kAccount;

}  // namespace

// SEP-23, valid and invalid examples
TEST_CASE("stellar: keys as SEP-23 spells them") {
  for (const std::string_view text :
       {"GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ",
        "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "stellar");
    CHECK(code.scheme == "address");
    CHECK(code.valid);
    CHECK(code.payee.account == text);
  }
  for (const std::string_view text : {
           "GAAAAAAAACGC6",                                              // another length
           "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZA",  // a letter more
           "G47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVP2I",   // another algorithm
           "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUR",  // bits behind
                                                                                     // the end
           "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUK===",
           "SBU2RRGLXH3E5CQHTD3ODLDF2BWDCYUSSBLLZ5GNW7JXHDIYKXZWHOKR",  // a secret seed
       }) {
    CAPTURE(text);
    CHECK(has_error(classify("web+stellar:pay?destination=" + std::string(text)), Errc::malformed,
                    "destination"));
  }
  CHECK(classify(
            "web+stellar:pay?destination=CAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSBFLM")
            .valid);  // a contract
  CHECK(has_error(
      classify(
          "web+stellar:pay?destination=GCALNQQBXAPZAWIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOA"),
      Errc::crc_mismatch, "destination"));
  CHECK(has_error(classify("GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOP"),
                  Errc::crc_mismatch, "address"));
}

// SEP-7, operation pay
TEST_CASE("stellar: assets and amounts") {
  CHECK(classify(kPay + "&amount=1.5").amount == Money{"1.5", "XLM"});
  CHECK(classify(kPay + "&amount=1.5&asset_code=XLM").amount == Money{"1.5", "XLM"});
  CHECK(classify(kPay + "&amount=1.5&asset_code=USD&asset_issuer=" + kAccount).amount ==
        Money{"1.5", "USD"});
  CHECK(classify(kPay + "&amount=0.0000001").valid);
  CHECK(has_error(classify(kPay + "&amount=0.00000001"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify(kPay + "&asset_code=USD"), Errc::missing_field, "asset_issuer"));
  CHECK(has_error(classify(kPay + "&asset_code=&asset_issuer=" + kAccount), Errc::bad_value,
                  "asset_code"));
  CHECK(has_error(classify(kPay + "&asset_code=ABCDEFGHIJKLM&asset_issuer=" + kAccount),
                  Errc::bad_value, "asset_code"));
  CHECK(has_error(classify(kPay + "&asset_code=U-D&asset_issuer=" + kAccount), Errc::bad_value,
                  "asset_code"));
  CHECK(has_error(classify(kPay + "&asset_code=USD&asset_issuer=ABC"), Errc::malformed,
                  "asset_issuer"));
}

TEST_CASE("stellar: what belongs to every request") {
  CHECK(classify(kPay + "&network_passphrase=Test%20SDF%20Network%20%3B%20September%202015")
            .flags.has(Flag::test_host));
  CHECK_FALSE(
      classify(kPay +
               "&network_passphrase=Public%20Global%20Stellar%20Network%20%3B%20September%202015")
          .flags.has(Flag::test_host));
  CHECK(classify(kPay + "&msg=" + std::string(300, 'a')).flags.empty());
  CHECK(classify(kPay + "&msg=" + std::string(301, 'a')).flags.has(Flag::over_length));
  CHECK(classify(kPay + "&callback=url%3Ahttps%3A%2F%2Fshop.example%2F").valid);
  CHECK(has_error(classify(kPay + "&callback=url%3Ahttp%3A%2F%2Fshop.example%2F"), Errc::bad_uri,
                  "callback"));
  CHECK(has_error(classify(kPay + "&callback=https%3A%2F%2Fshop.example%2F"), Errc::bad_uri,
                  "callback"));
  CHECK(classify(kPay + "&origin_domain=shop.example&signature=AAAA")
            .flags.has(Flag::signature_unverified));
  CHECK(has_error(classify(kPay + "&signature=AAAA"), Errc::missing_field, "origin_domain"));
  CHECK(
      has_error(classify(kPay + "&origin_domain=shop.example"), Errc::missing_field, "signature"));
  const auto hash =
      classify(kPay + "&memo_type=MEMO_HASH&memo=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA%3D");
  CHECK(hash.valid);
  CHECK(classify(kPay + "&memo=Tea").flags.has(Flag::nonstandard));  // without its type
}

// SEP-7, operation tx
TEST_CASE("stellar: a transaction to sign") {
  const auto code = classify("web+stellar:tx?xdr=AAAA&pubkey=" + kAccount);
  CHECK(code.valid);
  CHECK(code.scheme == "sep7_tx");
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(field(code, "operation") == "tx");
  CHECK(has_error(classify("web+stellar:tx?pubkey=" + kAccount), Errc::missing_field, "xdr"));
  CHECK(has_error(classify("web+stellar:tx?xdr=AAAA&pubkey=ABC"), Errc::malformed, "pubkey"));
}

TEST_CASE("stellar: a memo of Stellar fits its type") {
  const std::string pay =
      "web+stellar:pay?destination=GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO&memo=";
  CHECK(classify(pay + "18446744073709551615&memo_type=MEMO_ID").valid);
  for (const std::string_view memo :
       {"18446744073709551616&memo_type=MEMO_ID", "12a&memo_type=MEMO_ID",
        "12345678901234567890123456789&memo_type=MEMO_TEXT", "AAAA&memo_type=MEMO_HASH",
        "a&memo_type=MEMO_OTHER"}) {
    CAPTURE(memo);
    CHECK(has_error(classify(pay + std::string(memo)), Errc::bad_value, "memo"));
  }
}
