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
