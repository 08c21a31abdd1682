#include <vector>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// "Please send 0.0025 BTC for a cup of coffee", BOLT 11
const std::string kInvoice =
    "lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqq"
    "syqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpm"
    "dla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh";

// Minimal offer, and one with everything, BOLT 12
const std::string kOffer = "lno1zcss9mk8y3wkklfvevcrszlmu23kfrxh49px20665dqwmn4p72pksese";
const std::string kAlice =
    "lno1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcnygrfdej82um5wf5k2uckyypwa3eyt4"
    "4h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvxg";

// LUD-01
const std::string kLnurl =
    "LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3"
    "HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS";
constexpr std::string_view kService =
    "https://service.com/api?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df";

struct Row {
  std::string_view name;
  std::string text;
  Errc why;
  std::string_view field;
};

void check_refused(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "lightning");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
}

}  // namespace

TEST_CASE("lightning: a cup of coffee") {
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

TEST_CASE("lightning: an invoice in capitals, and behind its scheme") {
  std::string capitals = kInvoice;
  for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  for (const std::string& text : {capitals, "lightning:" + kInvoice, "LIGHTNING:" + capitals,
                                  "lightning://" + kInvoice, "lightning=" + kInvoice}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "lightning");
    CHECK(code.valid);
    CHECK(code.amount == Money{"0.0025", "BTC"});
  }
}

// BOLT 11, "Examples of Invalid Invoices"
TEST_CASE("lightning: invalid invoices of the standard") {
  const std::string head =
      "pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpusp"
      "5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9qrsgq";
  check_refused({
      {"signature of nobody",
       "lnbc2500u1" + head +
           "wgt7mcn5yqw3yx0w94pswkpq6j9uh6xfqqqtsk4tnarugeektd4hg5975x9am52rz4qskukxdmjemg92vvqz8n"
           "vmsye63r5ykel43pgz7zq0g2",
       Errc::bad_value, "signature"},
      {"unknown multiplier",
       "lnbc2500x1" + head +
           "rrzc4cvfue4zp3hggxp47ag7xnrlr8vgcmkjxk3j5jqethnumgkpqp23z9jclu3v0a7e0aruz366e9wqdykw6d"
           "xhdzcjjhldxq0w6wgqcnu43j",
       Errc::bad_amount, "amount"},
      {"below a millisatoshi",
       "lnbc2500000001p1" + head +
           "0lzc236j96a95uv0m3umg28gclm5lqxtqqwk32uuk4k6673k6n5kfvx3d2h8s295fad45fdhmusm8sjudfhlf6"
           "dcsxmfvkeywmjdkxcp99202x",
       Errc::bad_amount, "amount"},
      {"too short",
       "lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5kg"
       "etjypeh2ursdae8g6na6hlh",
       Errc::truncated, "signature"},
      {"no secret",
       "lnbc20m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqhp58yjmdan79s6qqdhdzg"
       "ynm4zwqd5d7xmw5fk98klysy043l2ahrqs9qrsgq7ea976txfraylvgzuxs8kgcw23ezlrszfnh8r6qtfpr6cxga50a"
       "j6txm9rxrydzd06dfeawfk6swupvz4erwnyutnjq7x39ymw6j38gp49qdkj",
       Errc::missing_field, "payment_secret"},
      {"even bit 100",
       "lnbc25m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5vdhkven9v5sxyetpde"
       "e"
       "ssp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs9q4psqqqqqqqqqqqqqqqqsgqtqyx5vggfcs"
       "ll4wu246hz02kp85x4katwsk9639we5n5yngc3yhqkm35jnjw4len8vrnqnf5ejh0mzj9n3vz2px97evektfm2l6wqc"
       "cp3y7372",
       Errc::unsupported, "features"},
      {"one character less", kInvoice.substr(0, kInvoice.size() - 1), Errc::crc_mismatch, "bech32"},
      {"both cases", "LNBC" + kInvoice.substr(4), Errc::malformed, "bech32"},
  });
}

TEST_CASE("lightning: offers of BOLT 12") {
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
TEST_CASE("lightning: an invoice request") {
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

TEST_CASE("lightning: an offer in pieces") {
  const std::string rest = kAlice.substr(20);
  for (const std::string& text :
       {"l+" + kAlice.substr(1), kAlice.substr(0, 20) + "+ \r\n " + rest,
        kAlice.substr(0, 20) + "+" + rest.substr(0, 9) + "+\n" + rest.substr(9)}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "lightning");
    CHECK(code.valid);
  }
  check_refused({
      {"at the end", kAlice + "+", Errc::malformed, "bech32"},
      {"at the end, and a blank", kAlice + "+ ", Errc::malformed, "bech32"},
      {"in front", "+" + kAlice, Errc::malformed, "bech32"},
      {"in front, and a blank", "+ " + kAlice, Errc::malformed, "bech32"},
      {"twice", "ln++" + kAlice.substr(2), Errc::malformed, "bech32"},
  });
}

// offers-test.json of BOLT 12
TEST_CASE("lightning: invalid offers of the standard") {
  check_refused({
      {"out of order",
       "lno1zcssyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszpgz5znzfgdzs",
       Errc::malformed,
       {}},
      {"unknown even type 78",
       "lno1pgz5znzfgdz3vggzqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpysgr0u2xq4dh3kdevrf4"
       "z"
       "g6hx8a60jv0gxe0ptgyfc6xkryqqqqqqqq",
       Errc::unsupported,
       {}},
      {"type 80",
       "lno1pgz5znzfgdz3vggzqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgp9qgr0u2xq4dh3kdevrf4"
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
       "lno1pgz5znzfgdz3qqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqs"
       "z"
       "qgpqyqszqgpqyqszqgpqyqszqgpqyqsqzcssyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqszqgpqyqsz",
       Errc::bad_value, "offer_paths"},
      {"no point", "lno1pgz5znzfgdz3vggzqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvpsxqcrqvps",
       Errc::bad_value, "offer_issuer_id"},
      {"no description", "lno1pqpzwyqkyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvxg",
       Errc::missing_field, "offer_description"},
      {"a currency alone",
       "lno1qcp4256ypgx9getnwss8vetrw3hhyuckyypwa3eyt44h6txtxquqh7lz5djge4afgfjn7k4rgrkuag0jsd5xvx"
       "g",
       Errc::missing_field, "offer_amount"},
      {"no payee", "lno1pgx9getnwss8vetrw3hhyuc", Errc::missing_field, "offer_issuer_id"},
      {"feature 122",
       "lno1pgx9getnwss8vetrw3hhyucvzqzqqqqqqqqqqqqqqqqqqqqqqqqpvggzamrjghtt05kvkvpcp0a79gmy3nt6jsn"
       "9"
       "8ad2xs8de6sl9qmgvcvs",
       Errc::unsupported, "offer_features"},
  });
}

TEST_CASE("lightning: the LNURL of LUD-01, and a page that carries it") {
  for (const std::string& text : {kLnurl, "lightning:" + kLnurl, "lnurl:" + kLnurl}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::lnurl);
    CHECK(code.valid);
    CHECK(field(code, "url") == kService);
  }
  const auto page = classify("https://shop.example/redeem?id=123&lightning=" + kLnurl);
  CHECK(page.ecosystem == "lightning");
  CHECK(page.scheme == "lud01");
  CHECK(page.valid);
  CHECK(field(page, "url") == kService);
  CHECK(classify("https://shop.example/redeem?lightning=ABC").ecosystem == "none");
  CHECK(classify("https://a@shop.example/redeem?lightning=" + kLnurl).ecosystem == "none");
  check_refused({
      {"two", "https://shop.example/?lightning=" + kLnurl + "&lightning=" + kLnurl,
       Errc::duplicate_field, "lightning"},
      {"one character less", kLnurl.substr(0, kLnurl.size() - 1), Errc::crc_mismatch, "lnurl"},
  });
}

TEST_CASE("lightning: the schemes of LUD-17") {
  struct Service {
    std::string_view text;
    std::string_view url;
  };
  for (const Service& it : {
           Service{"lnurlp://shop.example/pay?session=1", "https://shop.example/pay?session=1"},
           Service{"lnurlw:shop.example/withdraw", "https://shop.example/withdraw"},
           Service{"LNURLC://SHOP.EXAMPLE/c", "https://SHOP.EXAMPLE/c"},
           Service{"lnurlp://abcdefghijklmnop.onion/pay", "http://abcdefghijklmnop.onion/pay"},
           Service{"lnurlp://shop.example:8080/pay", "https://shop.example:8080/pay"},
       }) {
    CAPTURE(it.text);
    const auto code = classify(it.text);
    CHECK(code.ecosystem == "lightning");
    CHECK(code.kind == Kind::lnurl);
    CHECK(code.valid);
    CHECK(field(code, "url") == it.url);
  }
  check_refused({
      {"user info", "lnurlp://shop.example@evil.example/pay", Errc::bad_uri, "url"},
      {"user info without slashes", "lnurlp:shop.example@evil.example/pay", Errc::bad_uri, "url"},
      {"no host", "lnurlp:///pay", Errc::bad_uri, "url"},
  });
}

TEST_CASE("lightning: a login is a secret") {
  const auto code = classify("keyauth://shop.example/login?tag=login&k1=" + std::string(64, 'a'));
  CHECK(code.ecosystem == "lightning");
  CHECK(code.sensitive);
  CHECK(code.flags.has(Flag::login));
}

TEST_CASE("lightning: names") {
  CHECK(classify("alice@example.com").kind == Kind::lightning_address_or_email);
  CHECK(classify("lightning:alice@example.com").payee.account == "alice@example.com");
  CHECK(classify("\xE2\x82\xBF"
                 "alice@example.com")
            .kind == Kind::bip353_name);
  // LUD-16 has small letters, digits and "-_.+" only.
  for (const std::string_view text : {"Alice@Example.com", "alice@example", "@example.com",
                                      "alice@-a.com", "alice@example.com/x", "a b@example.com"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("lightning: words that begin alike") {
  for (const std::string_view text :
       {"lnbc", "lnbc20m", "lightning strikes", "lnurl1", "ln", "lno", "lightning", "+", "l+"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
  check_refused({{"nothing known", "lightning:hello", Errc::malformed, "lightning"}});
}
