#include "ecosystems/crypto/bolt12.hpp"

#include <vector>

#include "ecosystems/crypto/bech32_text.hpp"
#include "ecosystems/near_miss.hpp"
#include "formats/hexadecimal.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Minimal offer, and one with everything, BOLT 12
const std::string kOffer = "lno1zcss9mk8y3wkklfvevcrszlmu23kfrxh49px20665dqwmn4p72pksese";

const std::string kAlice =
    "lno1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcnygrfdej82um5wf5k2uckyypwa3eyt4"
    "4h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvxg";

// The generator of secp256k1, a point of the curve.
const std::string kPoint = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";

// A text without checksum, as BOLT 12 has it, of records in hexadecimal digits.
std::string stream(std::string_view prefix, std::string_view hex) {
  return std::string(prefix) + "1" + test::letters(test::five_bits(*decode_hexadecimal(hex)));
}
std::string record(std::string_view type, std::string_view hex) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const std::size_t size = hex.size() / 2;
  return std::string(type) + kDigits[size / 16] + kDigits[size % 16] + std::string(hex);
}
const std::string kIssuer = record("16", kPoint);  // type 22

}  // namespace

TEST_CASE("bolt12: offers of BOLT 12") {
  const auto minimal = classify(kOffer);
  CHECK(minimal.valid);
  CHECK(minimal.scheme == "bolt12_offer");
  CHECK(minimal.initiation == Initiation::static_code);
  CHECK(minimal.payee.account ==
        "02eec7245d6b7d2ccb30380bfbe2a3648cd7a942653f5aa340edcea1f283686619");

  const auto dollars = classify(
      "lno1qcp4256ypqpzwyq2p32x2um5ypmx2cm5dae8x93pqthvwfzadd7jejes8q9lhc4rvjxd022zv5l44g6qah82ru5r"
      "dpnpj");
  CHECK(dollars.valid);
  CHECK(dollars.amount == Money{"100.00", "USD"});

  // 10000 millisatoshi
  const auto amount = classify(
      "lno1pqpzwyq2p32x2um5ypmx2cm5dae8x93pqthvwfzadd7jejes8q9lhc4rvjxd022zv5l44g6qah82ru5rdpnpj");
  CHECK(amount.amount == Money{"0.0000001", "BTC"});
  CHECK(amount.reference == "Test vectors");
}

// signature-test.json of BOLT 12: Bob asks Alice for an invoice
TEST_CASE("bolt12: an invoice request") {
  const std::string request =
      "lnr1qqyqqqqqqqqqqqqqqcp4256ypqqkgzshgysy6ct5dpjk6ct5d93kzmpq23ex2ct5d9ek293pqthvwfzadd7jejes"
      "8"
      "q9lhc4rvjxd022zv5l44g6qah82ru5rdpnpjkppqvjx204vgdzgsqpvcp4mldl3plscny0rt707gvpdh6ndydfacz43e"
      "uzqhrurageg3n7kafgsek6gz3e9w52parv8gs2hlxzk95tzeswywffxlkeyhml0hh46kndmwf4m6xma3tkq2lu04qz3s"
      "lje2rfthc89vss";
  const auto code = classify(request);
  CHECK(code.valid);
  CHECK(code.scheme == "bolt12_invoice_request");
  CHECK(code.kind == Kind::payment);
  CHECK(code.amount == Money{"1.00", "USD"});
  CHECK(code.reference == "A Mathematical Treatise");
  CHECK(field(code, "invreq_metadata") == "0000000000000000");
  CHECK(field(code, "invreq_payer_id") ==
        "0324653eac434488002cc06bbfb7f10fe18991e35f9fe4302dbea6d2353dc0ab1c");
  CHECK(code.flags.has(Flag::signature_unverified));
  // Without its last record, which is the signature: 66 bytes are 106 characters, nearly.
  CHECK_FALSE(classify(request.substr(0, request.size() - 106)).valid);
}

TEST_CASE("bolt12: an offer in pieces") {
  const std::string rest = kAlice.substr(20);
  for (const std::string& text :
       {"l+" + kAlice.substr(1), kAlice.substr(0, 20) + "+ \r\n " + rest,
        kAlice.substr(0, 20) + "+" + rest.substr(0, 9) + "+\n" + rest.substr(9)}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "lightning");
    CHECK(code.valid);
  }
  check_near_misses("lightning",
                    std::vector<NearMiss>{
                        {"at the end", kAlice + "+", Errc::malformed, "bech32"},
                        {"at the end, and a blank", kAlice + "+ ", Errc::malformed, "bech32"},
                        {"in front", "+" + kAlice, Errc::malformed, "bech32"},
                        {"in front, and a blank", "+ " + kAlice, Errc::malformed, "bech32"},
                        {"twice", "ln++" + kAlice.substr(2), Errc::malformed, "bech32"},
                    });
}

// offers-test.json of BOLT 12
TEST_CASE("bolt12: invalid offers of the standard") {
  check_near_misses(
      "lightning",
      std::vector<NearMiss>{
          {"out of order",
           "lno1zcssyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszpgz5znzfgdzs",
           Errc::malformed,
           {}},
          {"unknown even type 78",
           "lno1pgz5znzfgdz3vggzqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpysgr0u2xq4dh3kde"
           "vrf4"
           "z"
           "g6hx8a60jv0gxe0ptgyfc6xkryqqqqqqqq",
           Errc::unsupported,
           {}},
          {"type 80",
           "lno1pgz5znzfgdz3vggzqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgp9qgr0u2xq4dh3kde"
           "vrf4"
           "z"
           "g6hx8a60jv0gxe0ptgyfc6xkryqqqqqqqq",
           Errc::bad_value,
           {}},
          {"empty", "lno1", Errc::truncated, {}},
          {"truncated at type", "lno1pg", Errc::truncated, {}},
          {"truncated in length", "lno1pt7s", Errc::truncated, {}},
          {"truncated after length", "lno1pgpq", Errc::truncated, {}},
          {"chains of another length",
           "lno1qgqszzs9g9xyjs69zcssyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqsz",
           Errc::bad_length, "offer_chains"},
          {"a currency that is no UTF-8",
           "lno1qcqcqzs9g9xyjs69zcssyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqsz",
           Errc::bad_charset, "offer_currency"},
          {"no hops",
           "lno1pgz5znzfgdz3qqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgp"
           "qyqs"
           "z"
           "qgpqyqszqgpqyqszqgpqyqszqgpqyqsqzcssyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs"
           "z",
           Errc::bad_value, "offer_paths"},
          {"no point", "lno1pgz5znzfgdz3vggzqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvps",
           Errc::bad_value, "offer_issuer_id"},
          {"no description", "lno1pqpzwyqkyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvxg",
           Errc::missing_field, "offer_description"},
          {"a currency alone",
           "lno1qcp4256ypgx9getnwss8vetrw3hhyuckyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5"
           "xvx"
           "g",
           Errc::missing_field, "offer_amount"},
          {"no payee", "lno1pgx9getnwss8vetrw3hhyuc", Errc::missing_field, "offer_issuer_id"},
          {"feature 122",
           "lno1pgx9getnwss8vetrw3hhyucvzqzqqqqqqqqqqqqqqqqqqqqqqqqpvggzamrjghtt05kvkvpcp0a79gmy3nt"
           "6jsn"
           "9"
           "8ad2xs8de6sl9qmgvcvs",
           Errc::unsupported, "offer_features"},
      });
}

// BOLT 12, "TLV Fields for Offers"
TEST_CASE("bolt12: every record of an offer") {
  const auto code = classify(stream(
      "lno", record("02", "6fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000") +
                 record("04", "0102") + record("06", "455552") + record("08", "04d2") +
                 record("0a", "746561") + record("0e", "0e10") + record("12", "53686f70") +
                 record("14", "05") + kIssuer));
  CHECK(code.ecosystem == "lightning");
  CHECK(code.scheme == "bolt12_offer");
  CHECK(code.valid);
  CHECK(code.amount == Money{"12.34", "EUR"});
  CHECK(code.payee.name == "Shop");
  CHECK(code.payee.account == kPoint);
  CHECK(code.reference == "tea");
  CHECK(field(code, "offer_metadata") == "0102");
  CHECK(field(code, "offer_absolute_expiry") == "3600");
  CHECK(field(code, "offer_quantity_max") == "5");
  CHECK_FALSE(code.flags.has(Flag::test_host));
  // A chain that is not Bitcoin's, and an odd record that nobody knows.
  CHECK(classify(stream("lno", record("02", std::string(64, '1')) + kIssuer))
            .flags.has(Flag::test_host));
  CHECK(classify(stream("lno", kIssuer + record("21", "00"))).flags.has(Flag::unknown_parameter));
}

TEST_CASE("bolt12: offers that are broken") {
  check_near_misses(
      "lightning",
      std::vector<NearMiss>{
          {"an amount of zero", stream("lno", record("08", "") + record("0a", "746561") + kIssuer),
           Errc::bad_amount, "offer_amount"},
          {"a number with zeros in front",
           stream("lno", record("08", "0001") + record("0a", "746561") + kIssuer), Errc::malformed,
           "offer_amount"},
          {"a number of nine bytes", stream("lno", record("08", "010000000000000000") + kIssuer),
           Errc::malformed, "offer_amount"},
          {"a description that is no UTF-8", stream("lno", record("0a", "ff") + kIssuer),
           Errc::bad_charset, "offer_description"},
          {"a currency of none",
           stream("lno",
                  record("06", "58585a") + record("08", "01") + record("0a", "74") + kIssuer),
           Errc::bad_currency, "offer_amount"},
          {"a record twice",
           stream("lno", record("0a", "74") + record("0a", "74") + kIssuer),
           Errc::malformed,
           {}},
          {"a type of two bytes that one can hold",
           stream("lno", "fd000a0174" + kIssuer),
           Errc::truncated,
           {}},
          {"a record of a request",
           stream("lno", kIssuer + record("58", kPoint)),
           Errc::bad_value,
           {}},
      });
  PaymentCode other;
  crypto::read_bolt12("lnx1pg", 2, other);
  CHECK(has_error(other, Errc::malformed, "prefix"));
  check_near_misses("lightning", std::vector<NearMiss>{{"two cases", "LNO1" + kOffer.substr(4),
                                                        Errc::malformed, "bech32"}});
}

// "TLV Fields for invoice_request" and "TLV Fields for invoice"
TEST_CASE("bolt12: what requests and invoices must say") {
  const std::string metadata = record("00", "01");
  const std::string payer = record("58", kPoint);
  const std::string signature =
      "f0"
      "40" +
      std::string(128, '1');
  const auto withdrawal =
      classify(stream("lnr", metadata + record("52", "03e8") + payer + signature));
  CHECK(withdrawal.valid);
  CHECK(withdrawal.kind == Kind::withdraw);
  CHECK(withdrawal.amount == Money{"0.00000001", "BTC"});
  // "otherwise (not responding to an offer): MUST NOT include signature"
  const auto refund =
      classify(stream("lnr", metadata + record("0a", "746561") + record("52", "03e8") + payer));
  CHECK(refund.valid);
  CHECK(refund.kind == Kind::withdraw);
  CHECK(refund.reference == "tea");
  CHECK(refund.flags.has(Flag::unsigned_request));
  CHECK_FALSE(refund.flags.has(Flag::signature_unverified));
  check_near_misses(
      "lightning",
      std::vector<NearMiss>{
          {"no metadata", stream("lnr", kIssuer + payer + signature), Errc::missing_field,
           "invreq_metadata"},
          {"no payer", stream("lnr", metadata + kIssuer + signature), Errc::missing_field,
           "invreq_payer_id"},
          {"no signature", stream("lnr", metadata + kIssuer + payer), Errc::missing_field,
           "signature"},
          {"nobody to pay and no amount", stream("lnr", metadata + payer + signature),
           Errc::missing_field, "invreq_amount"},
          {"a refund of several",
           stream("lnr", metadata + record("14", "05") + record("52", "03e8") + payer),
           Errc::bad_value, "offer_quantity_max"},
          {"a chain of 31 bytes",
           stream("lnr", metadata + record("50", std::string(62, '1')) + payer + signature),
           Errc::bad_length, "invreq_chain"},
          {"a record of an invoice",
           stream("lnr", metadata + kIssuer + payer + record("aa", "01") + signature),
           Errc::bad_value,
           {}},
      });
  // A path: first node, key of the path, one hop with its key and one byte.
  const std::string path = kPoint + kPoint + "01" + kPoint + "0001" + "aa";
  const std::string fees(56, '0');
  const std::string invoice = metadata + kIssuer + payer + record("a0", path) + record("a2", fees) +
                              record("a4", "01") + record("a8", std::string(64, '2')) +
                              record("aa", "03e8") + record("b0", kPoint);
  const auto code = classify(stream("lni", invoice + signature));
  CHECK(code.scheme == "bolt12_invoice");
  CHECK(code.valid);
  CHECK(code.amount == Money{"0.00000001", "BTC"});
  CHECK(code.payee.account == kPoint);
  CHECK(code.flags.has(Flag::signature_unverified));
  for (const std::string_view missing : {"a2", "a4", "aa", "b0"}) {
    CAPTURE(missing);
    std::string less = metadata + kIssuer + payer + record("a0", path);
    if (missing != "a2") less += record("a2", fees);
    if (missing != "a4") less += record("a4", "01");
    less += record("a8", std::string(64, '2'));
    if (missing != "aa") less += record("aa", "03e8");
    if (missing != "b0") less += record("b0", kPoint);
    const auto broken = classify(stream("lni", less + signature));
    CHECK_FALSE(broken.valid);
    CHECK(broken.errors.front().code == Errc::missing_field);
  }
  // Bit 16 of an invoice: it may be paid in parts. Bit 18 is not known.
  CHECK(classify(stream("lni", invoice.substr(0, invoice.size() - 70) + record("ae", "010000") +
                                   record("b0", kPoint) + signature))
            .valid);
  check_near_misses("lightning",
                    std::vector<NearMiss>{{"feature 18",
                                           stream("lni", invoice.substr(0, invoice.size() - 70) +
                                                             record("ae", "040000") +
                                                             record("b0", kPoint) + signature),
                                           Errc::unsupported, "invoice_features"}});
}

TEST_CASE("bolt12: how one begins") {
  for (const std::string_view text : {"lno1", "LNR1qq", "lni1", "l+no1", "ln+ \r\n o1"}) {
    CAPTURE(text);
    CHECK(crypto::begins_like_bolt12(text));
  }
  for (const std::string_view text : {"", "lno", "lnx1", "lnbc1", " lno1", "lno2"}) {
    CAPTURE(text);
    CHECK_FALSE(crypto::begins_like_bolt12(text));
  }
}
