// The coins that BIP 21 was taken over for, and the currencies with schemes of their own.
#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

struct Good {
  std::string_view text;
  std::string_view ecosystem;
  std::string_view amount;  // "1.5 LTC"; empty = none
  std::string_view account;
};

struct Bad {
  std::string_view text;
  std::string_view ecosystem;
  Errc why;
  std::string_view field;
};

std::string amount_of(const PaymentCode& code) {
  return code.amount ? code.amount->value + " " + code.amount->currency : std::string();
}

constexpr std::string_view kMonero =
    "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3"
    "A";

}  // namespace

TEST_CASE("coins: payments in each of them") {
  for (const Good& it : {
           Good{"litecoin:LLgB5gDdYV75cj5Pz2ndt31NeJwow7hdTE?amount=0.09", "litecoin", "0.09 LTC",
                "LLgB5gDdYV75cj5Pz2ndt31NeJwow7hdTE"},
           Good{"dogecoin:D7Prg5vWC9W6XSPF4b3sva4WyVg5UJgVeW?amount=9.16", "dogecoin", "9.16 DOGE",
                "D7Prg5vWC9W6XSPF4b3sva4WyVg5UJgVeW"},
           Good{"DGxrxr3MCnyvtkpV4WP6wCqQfYqwLHLtYP", "dogecoin", "",
                "DGxrxr3MCnyvtkpV4WP6wCqQfYqwLHLtYP"},
           Good{"dash:XfGZYFibGdWYyhDusuVS1GqesshN2P1n5K?amount=1.5&label=Shop&IS=1", "dash",
                "1.5 DASH", "XfGZYFibGdWYyhDusuVS1GqesshN2P1n5K"},
           // CashAddr specification, "Examples of Address Translation"
           Good{"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a?amount=1", "bitcoincash",
                "1 BCH", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"},
           Good{"BITCOINCASH:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A", "bitcoincash", "",
                "bitcoincash:QPM2QSZNHKS23Z7629MMS6S4CWEF74VCWVY22GDX6A"},
           Good{"qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "bitcoincash", "",
                "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a"},
           Good{"bitcoincash:1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", "bitcoincash", "",
                "1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu"},
           // ZIP 321
           Good{"zcash:ztestsapling10yy2ex5dcqkclhc7z7yrnjq2z6feyjad56ptwlfgmy77dmaqqrl9gyhprdx59qg"
                "msnyfska2kez?amount=1&memo=VGhpcyBpcyBhIHNpbXBsZSBtZW1vLg",
                "zcash", "1 ZEC",
                "ztestsapling10yy2ex5dcqkclhc7z7yrnjq2z6feyjad56ptwlfgmy77dmaqqrl9gyhprdx59qgmsnyfs"
                "ka2kez"},
           Good{"TRyBCSnFZgPy2xK9wWUfnyAWynwmRaJASW", "tron", "",
                "TRyBCSnFZgPy2xK9wWUfnyAWynwmRaJASW"},
           Good{"tron:TRyBCSnFZgPy2xK9wWUfnyAWynwmRaJASW?amount=12.5", "tron", "12.5 TRX",
                "TRyBCSnFZgPy2xK9wWUfnyAWynwmRaJASW"},
           // TEP-2
           Good{"ton://transfer/EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c?amount=1500000000",
                "ton", "1.5 TON", "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c"},
           Good{"https://app.tonkeeper.com/transfer/"
                "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c",
                "ton", "", "EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c"},
           Good{"0:0000000000000000000000000000000000000000000000000000000000000001", "ton", "",
                "0:0000000000000000000000000000000000000000000000000000000000000001"},
           // SEP-7
           Good{"web+stellar:pay?destination=GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7"
                "AOO&amount=120.123&asset_code=USD&asset_issuer=GCRCUE2C5TBNIPYHMEP7NK5RWTT2WBSZ75C"
                "MARH7GDOHDDCQH3XANFOB&memo=hasysda987fs&memo_type=MEMO_TEXT&callback=url%3Ahttps%3"
                "A%2F%2FsomeSigningService.com%2Fhasysda987fs%3Fasset%3DUSD",
                "stellar", "120.123 USD",
                "GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO"},
           Good{"GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO", "stellar", "",
                "GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOO"},
           // CIP-19
           Good{"addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8", "cardano", "",
                "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8"},
       }) {
    CAPTURE(it.text);
    const auto code = classify(it.text);
    CHECK(code.ecosystem == it.ecosystem);
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
    CHECK(amount_of(code) == it.amount);
    CHECK(code.payee.account == it.account);
  }
}

TEST_CASE("coins: codes that are damaged or of another coin") {
  for (const Bad& it : {
           Bad{"litecoin:LLgB5gDdYV75cj5Pz2ndt31NeJwow7hdTF", "litecoin", Errc::crc_mismatch,
               "address"},
           Bad{"litecoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "litecoin", Errc::malformed,
               "address"},
           Bad{"litecoin:", "litecoin", Errc::truncated, "address"},
           Bad{"dogecoin:D7Prg5vWC9W6XSPF4b3sva4WyVg5UJgVeW?amount=9,16", "dogecoin",
               Errc::bad_amount, "amount"},
           Bad{"dash:D7Prg5vWC9W6XSPF4b3sva4WyVg5UJgVeW", "dash", Errc::bad_value, "address"},
           Bad{"bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q", "bitcoincash",
               Errc::crc_mismatch, "address"},
           Bad{"bchtest:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "bitcoincash",
               Errc::crc_mismatch, "address"},
           Bad{"TRyBCSnFZgPy2xK9wWUfnyAWynwmRaJASX", "tron", Errc::crc_mismatch, "address"},
           Bad{"EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9d", "ton", Errc::crc_mismatch,
               "address"},
           Bad{"ton://transfer/EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c?amount=1.5", "ton",
               Errc::bad_amount, "amount"},
           Bad{"web+stellar:pay?amount=1", "stellar", Errc::missing_field, "destination"},
           Bad{"web+stellar:pay?destination=GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7A"
               "OA",
               "stellar", Errc::crc_mismatch, "destination"},
           Bad{"web+stellar:sign?xdr=AAAA", "stellar", Errc::bad_value, "operation"},
           Bad{"web+stellar:tx?xdr=AAA", "stellar", Errc::bad_base64, "xdr"},
           Bad{"web+stellar:tx?xdr=AAAA&origin_domain=shop.example", "stellar", Errc::missing_field,
               "signature"},
           Bad{"web+cardano:addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl7", "cardano",
               Errc::crc_mismatch, "address"},
       }) {
    CAPTURE(it.text);
    const auto code = classify(it.text);
    CHECK(code.ecosystem == it.ecosystem);
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, it.why, it.field));
  }
}

TEST_CASE("coins: a memo of Stellar fits its type") {
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

// ZIP 321, "Valid examples" and "Invalid examples"
TEST_CASE("coins: Zcash asks for several payments at once") {
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

TEST_CASE("coins: Monero's members, and two ids of a payment") {
  const std::string uri = "monero:" + std::string(kMonero);
  const auto code = classify(uri + "?tx_amount=1.25&recipient_name=Shop&tx_description=Order");
  CHECK(code.valid);
  CHECK(amount_of(code) == "1.25 XMR");
  CHECK(code.payee.name == "Shop");
  CHECK(code.reference == "Order");
  CHECK(classify("monero://" + std::string(kMonero)).flags.has(Flag::nonstandard));
  CHECK(classify(kMonero).ecosystem == "monero");
  CHECK(has_error(classify(uri + "?tx_amount=0.0000000000001"), Errc::bad_amount, "tx_amount"));
  CHECK(has_error(classify(uri + "?tx_payment_id=12"), Errc::bad_value, "tx_payment_id"));
  CHECK(has_error(classify(uri + ";" + std::string(kMonero)), Errc::unsupported, "address"));
  CHECK_FALSE(classify("monero:" + std::string(kMonero.substr(0, 94))).valid);
}

// EIP-1328
TEST_CASE("coins: WalletConnect pairs, and pays nobody") {
  const std::string key = std::string(64, 'a');
  const auto code = classify(
      "wc:00e46b69-d0cc-4b3e-b6a2-cee442f97188@1?bridge=https%3A%2F%2Fbridge."
      "walletconnect.org&key=" +
      key);
  CHECK(code.ecosystem == "walletconnect");
  CHECK(code.kind == Kind::session_pairing);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(code.valid);
  CHECK(code.sensitive);
  CHECK(field(code, "version") == "1");
  CHECK(classify("wc:" + key + "@2?relay-protocol=irn&symKey=" + key).valid);
  CHECK(has_error(classify("wc:" + key + "@2?relay-protocol=irn"), Errc::missing_field, "symKey"));
  CHECK(has_error(classify("wc:" + key + "@2?relay-protocol=irn&symKey=12"), Errc::bad_value,
                  "symKey"));
  CHECK(has_error(classify("wc:" + key + "@3?a=b"), Errc::unsupported_version, "version"));
  CHECK(classify("wc: the small room").ecosystem == "none");
}

TEST_CASE("coins: test networks are told") {
  for (const std::string_view text :
       {"bchtest:pzjs4s2ktrulxtymv2c2e0kg4pktv4vnpyc2mpq7ms", "n3VZoHLYKTNareHaz9asHmBCyEYnoaC5XU",
        "zcash:tmEZhbWHTpdKMw5it8YDspUXSMGQyFwovpU"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::test_host));
  }
}

TEST_CASE("coins: prose that begins like a scheme") {
  for (const std::string_view text : {"Dash: a small one", "dogecoin: to the moon", "ton: 1000 kg",
                                      "Base: 12", "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6q"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
