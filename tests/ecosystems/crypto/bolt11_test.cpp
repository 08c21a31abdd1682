#include "ecosystems/crypto/bolt11.hpp"

#include <vector>

#include "ecosystems/crypto/bech32_text.hpp"
#include "ecosystems/near_miss.hpp"
#include "formats/hexadecimal.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// "Please send 0.0025 BTC for a cup of coffee", BOLT 11
const std::string kInvoice =
    "lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqq"
    "syqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpm"
    "dla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh";

using test::bech32;
using test::five_bits;
using test::FiveBits;

// The x of the generator of secp256k1, 1 and the recovery id 0: a signature that somebody may have
// made.
const std::string kSignature =
    std::string(
        "\x79\xBE\x66\x7E\xF9\xDC\xBB\xAC\x55\xA0\x62\x95\xCE\x87\x0B\x07"
        "\x02\x9B\xFC\xDB\x2D\xCE\x28\xD9\x59\xF2\x81\x5B\x16\xF8\x17\x98") +
    std::string(31, '\0') + '\1' + '\0';

// Tags are letters of the Bech32 alphabet.
enum Tag : unsigned {
  kHash = 1,
  kRoute = 3,
  kFeatures = 5,
  kExpiry = 6,
  kFallback = 9,
  kText = 13,
  kSecret = 16,
  kNode = 19,
  kTextHash = 23,
  kDelta = 24,
  kMetadata = 27
};

FiveBits tagged(unsigned tag, const FiveBits& value) {
  FiveBits out = {tag, static_cast<unsigned>(value.size() / 32),
                  static_cast<unsigned>(value.size() % 32)};
  out.insert(out.end(), value.begin(), value.end());
  return out;
}
FiveBits of_bytes(unsigned tag, std::string_view bytes) { return tagged(tag, five_bits(bytes)); }

const FiveBits kOfHash = of_bytes(kHash, std::string(32, '\1'));
const FiveBits kOfSecret = of_bytes(kSecret, std::string(32, '\2'));
const FiveBits kOfText = of_bytes(kText, "coffee");

std::string invoice(std::string_view prefix, const std::vector<FiveBits>& fields,
                    const std::string& signature = kSignature) {
  FiveBits all(7, 0);  // 1 January 1970
  for (const FiveBits& field : fields) all.insert(all.end(), field.begin(), field.end());
  const FiveBits end = five_bits(signature);
  all.insert(all.end(), end.begin(), end.end());
  return bech32(prefix, all);
}

}  // namespace

TEST_CASE("bolt11: a cup of coffee") {
  const auto code = classify(kInvoice);
  CHECK(code.ecosystem == "lightning");
  CHECK(code.scheme == "bolt11");
  CHECK(code.kind == Kind::payment);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.valid);
  CHECK(code.amount == Money{"0.0025", "BTC"});
  CHECK(code.reference == "1 cup coffee");
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK(field(code, "network") == "mainnet");
  CHECK(field(code, "amount_msat") == "250000000");
  CHECK(field(code, "timestamp") == "1496314658");
  CHECK(field(code, "expiry") == "60");
  CHECK(field(code, "payment_hash") ==
        "0001020304050607080900010203040506070809000102030405060708090102");
  CHECK(field(code, "payment_secret") ==
        "1111111111111111111111111111111111111111111111111111111111111111");
  CHECK(field(code, "features") == "8,14");
}

// BOLT 11, "Examples of Invalid Invoices"
TEST_CASE("bolt11: invalid invoices of the standard") {
  const std::string head =
      "pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpusp"
      "5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9qrsgq";
  check_near_misses("lightning",
                    std::vector<NearMiss>{
                        {"signature of nobody",
                         "lnbc2500u1" + head +
                             "wgt7mcn5yqw3yx0w94pswkpq6j9uh6xfqqqtsk4tnarugeektd4hg5975x9am52rz4qsk"
                             "ukxdmjemg92vvqz8n"
                             "vmsye63r5ykel43pgz7zq0g2",
                         Errc::bad_value, "signature"},
                        {"unknown multiplier",
                         "lnbc2500x1" + head +
                             "rrzc4cvfue4zp3hggxp47ag7xnrlr8vgcmkjxk3j5jqethnumgkpqp23z9jclu3v0a7e0"
                             "aruz366e9wqdykw6d"
                             "xhdzcjjhldxq0w6wgqcnu43j",
                         Errc::bad_amount, "amount"},
                        {"below a millisatoshi",
                         "lnbc2500000001p1" + head +
                             "0lzc236j96a95uv0m3umg28gclm5lqxtqqwk32uuk4k6673k6n5kfvx3d2h8s295fad45"
                             "fdhmusm8sjudfhlf6"
                             "dcsxmfvkeywmjdkxcp99202x",
                         Errc::bad_amount, "amount"},
                        {"too short",
                         "lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pk"
                         "x2ctnv5sxxmmwwd5kg"
                         "etjypeh2ursdae8g6na6hlh",
                         Errc::truncated, "signature"},
                        {"no secret",
                         "lnbc20m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqhp5"
                         "8yjmdan79s6qqdhdzg"
                         "ynm4zwqd5d7xmw5fk98klysy043l2ahrqs9qrsgq7ea976txfraylvgzuxs8kgcw23ezlrszf"
                         "nh8r6qtfpr6cxga50a"
                         "j6txm9rxrydzd06dfeawfk6swupvz4erwnyutnjq7x39ymw6j38gp49qdkj",
                         Errc::missing_field, "payment_secret"},
                        {"even bit 100",
                         "lnbc25m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5"
                         "vdhkven9v5sxyetpde"
                         "e"
                         "ssp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9q4psqqqqqqqqqqqq"
                         "qqqqsgqtqyx5vggfcs"
                         "ll4wu246hz02kp85x4katwsk9639we5n5yngc3yhqkm35jnjw4len8vrnqnf5ejh0mzj9n3vz"
                         "2px97evektfm2l6wqc"
                         "cp3y7372",
                         Errc::unsupported, "features"},
                        {"one character less", kInvoice.substr(0, kInvoice.size() - 1),
                         Errc::crc_mismatch, "bech32"},
                        {"both cases", "LNBC" + kInvoice.substr(4), Errc::malformed, "bech32"},
                    });
}

// BOLT 11, "Human-Readable Part": what a multiplier stands for.
TEST_CASE("bolt11: amounts") {
  struct Amount {
    std::string_view prefix;
    std::string_view coins;
    std::string_view millisatoshi;
  };
  for (const Amount& it : {
           Amount{"lnbc2", "2", "200000000000"},
           Amount{"lnbc20m", "0.02", "2000000000"},
           Amount{"lnbc2500u", "0.0025", "250000000"},
           Amount{"lnbc10n", "0.00000001", "1000"},
           Amount{"lnbc9678785340p", "0.00967878534", "967878534"},
           Amount{"lnbc10p", "0.00000000001", "1"},
       }) {
    CAPTURE(it.prefix);
    const auto code = classify(invoice(it.prefix, {kOfHash, kOfSecret, kOfText}));
    CHECK(code.scheme == "bolt11");
    CHECK(code.valid);
    CHECK(code.amount == Money{std::string(it.coins), "BTC"});
    CHECK(field(code, "amount_msat") == it.millisatoshi);
  }
  const auto open = classify(invoice("lnbc", {kOfHash, kOfSecret, kOfText}));
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
  for (const std::string_view prefix :
       {"lnbc11p", "lnbc0", "lnbc05u", "lnbc1x", "lnbc1234567890123456789"}) {
    CAPTURE(prefix);
    CHECK(has_error(classify(invoice(prefix, {kOfHash, kOfSecret, kOfText})), Errc::bad_amount,
                    "amount"));
  }
}

TEST_CASE("bolt11: networks") {
  struct Network {
    std::string_view prefix;
    std::string_view name;
  };
  for (const Network& it :
       {Network{"lnbc", "mainnet"}, Network{"lntb", "testnet"}, Network{"lntbs", "signet"},
        Network{"lnbcrt", "regtest"}, Network{"lnsb", "simnet"}}) {
    CAPTURE(it.prefix);
    const auto code = classify(invoice(it.prefix, {kOfHash, kOfSecret, kOfText}));
    CHECK(code.valid);
    CHECK(field(code, "network") == it.name);
    CHECK(code.flags.has(Flag::test_host) == (it.name != "mainnet"));
  }
}

// The generator, whose private key is 1, and his signature of the invoice below, made with Python
// from the equations of SEC 1 section 4.1.3.
const std::string kPayee = '\2' + kSignature.substr(0, 32);
const std::string kPayeesSignature = *decode_hexadecimal(
    "88be190b107250ff617e288a158b000897370dc5b0f9168fa15ebc5eff8b4840"
    "41b5fa10f1202c79497f9430940b1cc22e7e6a4cfef1ef227c43eb98ea65406501");

TEST_CASE("bolt11: every field of the standard") {
  // Version 17 is a hash of a key; a route has hops of 51 bytes.
  FiveBits fallback = {17};
  const FiveBits hash = five_bits(std::string(20, '\3'));
  fallback.insert(fallback.end(), hash.begin(), hash.end());
  const auto code = classify(invoice(
      "lnbc",
      {kOfHash, kOfSecret, of_bytes(kTextHash, std::string(32, '\4')), of_bytes(kNode, kPayee),
       tagged(kExpiry, {1, 28}), tagged(kDelta, {0, 9}), tagged(kFallback, fallback),
       of_bytes(kRoute, std::string(51, '\6')), tagged(kFeatures, {16, 8, 0}),
       of_bytes(kMetadata, "\1\2"), of_bytes(31, "nobody knows")},
      kPayeesSignature));
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::signature_unverified));
  CHECK(field(code, "timestamp") == "0");
  CHECK(field(code, "description_hash").starts_with("040404"));
  CHECK(field(code, "payee_node_id").starts_with("0279be"));
  CHECK(code.payee.account == field(code, "payee_node_id"));
  CHECK(field(code, "expiry") == "60");
  CHECK(field(code, "min_final_cltv_expiry_delta") == "9");
  CHECK(field(code, "fallback").starts_with("17:030303"));
  CHECK(field(code, "route").size() == 102);
  CHECK(field(code, "features") == "8,14");
  CHECK(field(code, "metadata") == "0102");
  CHECK(code.reference.empty());
}

TEST_CASE("bolt11: the payee who is named must have signed") {
  const std::vector<FiveBits> fields = {kOfHash, kOfSecret, kOfText, of_bytes(kNode, kPayee)};
  const auto code = classify(invoice("lnbc", fields, kPayeesSignature));  // of another invoice
  CHECK_FALSE(code.valid);
  CHECK(has_error(code, Errc::bad_signature, "signature"));
  CHECK(code.payee.account.empty());
}

TEST_CASE("bolt11: fields that are missing, broken or twice") {
  const FiveBits kLong = {kText, 31, 31};  // of 1023 values, which do not follow
  const auto with = [](const FiveBits& field) {
    return invoice("lnbc", {kOfHash, kOfSecret, kOfText, field});
  };
  check_near_misses(
      "lightning",
      std::vector<NearMiss>{
          {"no hash", invoice("lnbc", {kOfSecret, kOfText}), Errc::missing_field, "payment_hash"},
          {"a hash of 31 bytes",
           invoice("lnbc", {of_bytes(kHash, std::string(31, 'a')), kOfSecret, kOfText}),
           Errc::missing_field, "payment_hash"},
          {"nothing says what for", invoice("lnbc", {kOfHash, kOfSecret}), Errc::missing_field,
           "description"},
          {"said in two ways", with(of_bytes(kTextHash, std::string(32, 'a'))),
           Errc::duplicate_field, "description"},
          {"two hashes", with(kOfHash), Errc::duplicate_field, "payment_hash"},
          {"two texts", with(kOfText), Errc::duplicate_field, "description"},
          {"longer than the invoice", with(kLong), Errc::truncated, "tagged field"},
          {"without a length", with({kText, 0}), Errc::truncated, "tagged field"},
          {"no UTF-8", invoice("lnbc", {kOfHash, kOfSecret, of_bytes(kText, "\xFF")}),
           Errc::bad_charset, "description"},
          {"an expiry of 65 bits", with(tagged(kExpiry, FiveBits(13, 1))), Errc::bad_value,
           "expiry"},
          {"half a hop", with(of_bytes(kRoute, std::string(50, 'a'))), Errc::bad_length, "route"},
          {"no hop", with(tagged(kRoute, FiveBits{})), Errc::bad_length, "route"},
          {"even bit 10", with(tagged(kFeatures, {1, 0, 0})), Errc::unsupported, "features"},
          {"a signature of zero",
           invoice("lnbc", {kOfHash, kOfSecret, kOfText}, std::string(65, '\0')), Errc::bad_value,
           "signature"},
      });
  // An odd bit may be passed over, and zeros in front of a number as well.
  CHECK(classify(with(tagged(kFeatures, {2, 0, 0}))).valid);
  CHECK(field(classify(with(tagged(kExpiry, FiveBits(20, 0)))), "expiry") == "0");
}

TEST_CASE("bolt11: the prefix tells an invoice") {
  struct Known {
    std::string_view text;
    std::size_t size;
  };
  for (const Known& it : {
           Known{"lnbc1qqq", 4},
           Known{"LNBC2500U1QQQ", 9},
           Known{"lnbcrt11qqq", 7},
           Known{"lntbs20m1qqq", 8},
           Known{"lnbc", 0},
           Known{"lnbc20m", 0},
           Known{"lnbc20mm1", 0},
           Known{"lnxx1qqq", 0},
           Known{"", 0},
       }) {
    CAPTURE(it.text);
    CHECK(crypto::size_of_invoice_prefix(it.text) == it.size);
  }
}

TEST_CASE("bolt11: what is no invoice at all") {
  PaymentCode code;
  crypto::read_bolt11(bech32("lnxx", FiveBits(200, 0)), 3, code);
  CHECK(has_error(code, Errc::bad_value, "prefix"));
  CHECK(code.errors[0].offset == 3);
  PaymentCode other;
  crypto::read_bolt11(bech32("lnbc", FiveBits(200, 0), test::kBech32m), 0, other);
  CHECK(has_error(other, Errc::bad_value, "prefix"));
}
