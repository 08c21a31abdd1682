#include "answers.hpp"
#include "ecosystems/crypto/bech32_text.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kAddress = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
const std::string kUri = "bitcoin:" + kAddress;

struct Row {
  std::string_view name;
  std::string text;
  Errc why;
  std::string_view field;
};

}  // namespace

TEST_CASE("bitcoin: addresses of BIP 173 and BIP 350 with their scripts") {
  struct Known {
    std::string_view text;
    std::string_view script;
    std::string_view network;
  };
  for (const Known& it : {
           Known{"BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                 "0014751e76e8199196d454941c45d1b3a323f1433bd6", "mainnet"},
           Known{"tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
                 "00201863143c14c5166804bd19203356da136c985678cd4d27a1b8c6329604903262", "testnet"},
           Known{"bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
                 "5128751e76e8199196d454941c45d1b3a323f1433bd6751e76e8199196d454941c45d1b3a323f1433"
                 "bd6",
                 "mainnet"},
           Known{"BC1SW50QGDZ25J", "6002751e", "mainnet"},
           Known{"bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", "5210751e76e8199196d454941c45d1b3a323",
                 "mainnet"},
           Known{"bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                 "512079be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798", "mainnet"},
       }) {
    CAPTURE(it.text);
    const auto code = classify(it.text);
    CHECK(code.ecosystem == "bitcoin");
    CHECK(code.kind == Kind::payment);
    CHECK(code.presented_by == PresentedBy::merchant);
    CHECK(code.valid);
    CHECK(code.payee.account == it.text);
    CHECK(field(code, "script_pubkey") == it.script);
    CHECK(field(code, "network") == it.network);
    CHECK(code.flags.has(Flag::test_host) == (it.network != "mainnet"));
  }
}

TEST_CASE("bitcoin: an address in Base58Check") {
  // The first block pays it.
  const auto code = classify("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
  CHECK(code.ecosystem == "bitcoin");
  CHECK(code.valid);
  CHECK(field(code, "type") == "p2pkh");
  CHECK(field(code, "script_pubkey") == "76a91462e907b15cbf27d5425399ebf6f0fb50ebb88f1888ac");
}

TEST_CASE("bitcoin: damaged addresses are recognised and refused") {
  for (const Row& row : {
           Row{"another last character", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", Errc::crc_mismatch,
               "address"},
           Row{"cut off", "1A1zP1eP5QGefi2DMPTfTL5SLmv7Div", Errc::crc_mismatch, "address"},
           Row{"Bech32 for version 1",
               "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd", Errc::crc_mismatch,
               "address"},
           Row{"Bech32m for version 0", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
               Errc::crc_mismatch, "address"},
           Row{"a foreign character",
               "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4", Errc::malformed,
               "address"},
           Row{"another prefix", "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty", Errc::bad_value,
               "address"},
           Row{"version 17", "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
               Errc::bad_value, "address"},
           Row{"a program of one byte", "bc1pw5dgrnzv", Errc::bad_length, "address"},
       }) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "bitcoin");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
}

TEST_CASE("bitcoin: texts that merely begin like an address") {
  for (const std::string_view text :
       {"BC1234567", "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4tz", "bc1", "tb1 is a train",
        "123456789012345678901234567890", "tree", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa and more",
        "30000000000000000000000000000003", "1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("bitcoin: every member of a URI") {
  const auto code = classify(kUri + "?amount=20.30&label=Luke-Jr&message=Order%20178&other=1");
  CHECK(code.valid);
  CHECK(code.scheme == "uri");
  CHECK(code.amount == Money{"20.30", "BTC"});
  CHECK(code.payee.name == "Luke-Jr");
  CHECK(code.payee.account == kAddress);
  CHECK(code.reference == "Order 178");
  CHECK(code.flags.has(Flag::unknown_parameter));
}

TEST_CASE("bitcoin: URIs that could be paid wrongly are refused") {
  for (const Row& row : {
           Row{"two amounts", kUri + "?amount=0.01&amount=5", Errc::duplicate_field, "amount"},
           Row{"in two cases", kUri + "?amount=0.01&AMOUNT=5", Errc::duplicate_field, "amount"},
           Row{"required once more", kUri + "?amount=1&req-amount=1", Errc::duplicate_field,
               "amount"},
           Row{"an exponent", kUri + "?amount=1e2", Errc::bad_amount, "amount"},
           Row{"a comma", kUri + "?amount=50,000.00", Errc::bad_amount, "amount"},
           Row{"a sign", kUri + "?amount=-1", Errc::bad_amount, "amount"},
           Row{"no amount", kUri + "?amount=", Errc::bad_amount, "amount"},
           Row{"below a satoshi", kUri + "?amount=0.000000001", Errc::bad_amount, "amount"},
           Row{"more than there are", kUri + "?amount=21000000.00000001", Errc::bad_amount,
               "amount"},
           Row{"required and not known", kUri + "?req-something=50", Errc::unsupported, "req-"},
           Row{"a host", "bitcoin://" + kAddress, Errc::bad_uri, "address"},
           Row{"no payee", "bitcoin:?amount=1", Errc::missing_field, "address"},
           Row{"both cases", "bitcoin:BC1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", Errc::malformed,
               "address"},
           Row{"another coin's", "bitcoin:LLgB5gDdYV75cj5Pz2ndt31NeJwow7hdTE", Errc::bad_value,
               "address"},
           Row{"no UTF-8", kUri + "?message=%FF%FE", Errc::bad_charset, "message"},
           Row{"of another network", "bitcoin:?tb=" + kAddress, Errc::bad_value, "tb"},
           // BIP 321, "Invalid URIs"
           Row{"the standard's example of another network",
               "bitcoin:?bc=tb1qghfhmd4zh7ncpmxl3qzhmq566jk8ckq4gafnmq", Errc::bad_value, "bc"},
           Row{"no invoice", kUri + "?lightning=something", Errc::bad_value, "lightning"},
           Row{"an offer for an invoice", kUri + "?lightning=lno1pg", Errc::bad_value, "lightning"},
           Row{"a broken invoice", kUri + "?lightning=lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rq",
               Errc::crc_mismatch, "bech32"},
           Row{"no silent payment", kUri + "?sp=bc1q", Errc::bad_value, "sp"},
           Row{"no page", "bitcoin:?r=javascript%3Aalert(1)", Errc::bad_uri, "r"},
           Row{"a page of two hosts", kUri + "?pj=https://shop.example@evil.example/",
               Errc::bad_uri, "pj"},
           Row{"a proof to a page", kUri + "?pop=https%3Aevil.example", Errc::bad_uri, "pop"},
           Row{"two proofs", kUri + "?pop=app%3A&req-pop=app%3A", Errc::duplicate_field, "pop"},
       }) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "bitcoin");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
}

TEST_CASE("bitcoin: what is barely acceptable") {
  CHECK(classify("BITCOIN:BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4?AMOUNT=1").amount ==
        Money{"1", "BTC"});
  CHECK(classify(kUri + "?req-amount=0.001").amount == Money{"0.001", "BTC"});
  CHECK(classify(kUri + "?amount=21000000").valid);
  CHECK(classify(kUri + "?amount=.5").flags.has(Flag::nonstandard));
  CHECK(classify(kUri + "?amount=0").flags.has(Flag::zero_amount));
  CHECK(classify(kUri + "?").valid);
  CHECK(classify("bitcoin:?r=https%3A%2F%2Fshop.example%2Fpay").valid);
  CHECK(classify("bitcoin:?bc=" + kAddress + "&bc=" + kAddress).valid);
  CHECK(classify("bitcoin:?lightning=lnbc420bogusinvoice").flags.has(Flag::nonstandard));
  CHECK(classify(kUri + "?pop=app%3A").valid);
  CHECK(classify("bitcoin:?tb=tb1qghfhmd4zh7ncpmxl3qzhmq566jk8ckq4gafnmq").valid);
  const auto spark = classify("bitcoin:?amount=0.1&spark=spark1qqqsyqcyq5rqwzqf");
  CHECK(spark.valid);
  CHECK_FALSE(spark.flags.has(Flag::unknown_parameter));
}

// The invoice asks for 0.0025 BTC (BOLT 11).
TEST_CASE("bitcoin: an invoice beside the address") {
  const std::string invoice =
      "lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqf"
      "qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx"
      "85fkpmdla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh";
  CHECK(classify(kUri + "?lightning=" + invoice).amount == Money{"0.0025", "BTC"});
  CHECK(classify(kUri + "?amount=0.0025&lightning=" + invoice).valid);
  CHECK(classify(kUri + "?amount=0.00250000&lightning=" + invoice).valid);
  CHECK(
      has_error(classify(kUri + "?amount=0.25&lightning=" + invoice), Errc::conflict, "lightning"));
}

TEST_CASE("bitcoin: more parameters than anybody writes") {
  std::string text = kUri + "?a=1";
  for (int i = 0; i < 100; ++i) text += "&p" + std::to_string(i) + "=1";
  CHECK(has_error(classify(text), Errc::too_many, {}));
}

// BIP 321: addresses by the prefix of their network, BIP 352: silent payments in Bech32m
TEST_CASE("bitcoin: parameters that name another way to pay") {
  const test::FiveBits keys(107, 0);
  const std::string silent = test::bech32("sp", keys, test::kBech32m);
  CHECK(classify(kUri + "?sp=" + silent).valid);
  CHECK(classify(kUri + "?sp=" + test::bech32("tsp", keys, test::kBech32m)).valid);
  CHECK(has_error(classify(kUri + "?sp=" + test::bech32("sp", keys)), Errc::crc_mismatch, "sp"));
  const auto alone = classify("bitcoin:?tb=tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx");
  CHECK(alone.valid);
  CHECK(alone.flags.has(Flag::test_host));
  CHECK(alone.payee.account == "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx");
  CHECK(has_error(classify("bitcoin:?bc=bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"),
                  Errc::crc_mismatch, "bc"));
  // The minimal offer of BOLT 12
  const std::string offer = "lno1zcss9mk8y3wkklfvevcrszlmu23kfrxh49px20665dqwmn4p72pksese";
  CHECK(classify(kUri + "?lno=" + offer).valid);
  CHECK(has_error(classify(kUri + "?lno=something"), Errc::bad_value, "lno"));
}

TEST_CASE("bitcoin: a proof of payment goes to an app, never to a page") {
  for (const std::string_view proof :
       {"http%3A", "HTTPS%3A", "file%3A", "JavaScript%3A", "mailto%3A", "nothing", ""}) {
    CAPTURE(proof);
    CHECK(has_error(classify(kUri + "?pop=" + std::string(proof)), Errc::bad_uri, "pop"));
  }
  CHECK(classify(kUri + "?pop=myapp%3A").valid);
}

// An invoice of a test network beside an address of the main one: hash, secret, description and a
// signature of the generator's x and 1.
TEST_CASE("bitcoin: an invoice of another network") {
  const auto invoice = [](std::string_view prefix) {
    test::FiveBits all(7, 0);
    const auto add = [&](unsigned tag, const std::string& bytes) {
      const auto values = test::five_bits(bytes);
      all.insert(all.end(), {tag, static_cast<unsigned>(values.size() / 32),
                             static_cast<unsigned>(values.size() % 32)});
      all.insert(all.end(), values.begin(), values.end());
    };
    add(1, std::string(32, '\1'));
    add(16, std::string(32, '\2'));
    add(13, "tea");
    const std::string x =
        "\x79\xBE\x66\x7E\xF9\xDC\xBB\xAC\x55\xA0\x62\x95\xCE\x87\x0B\x07"
        "\x02\x9B\xFC\xDB\x2D\xCE\x28\xD9\x59\xF2\x81\x5B\x16\xF8\x17\x98";
    const auto end = test::five_bits(x + std::string(31, '\0') + '\1' + '\0');
    all.insert(all.end(), end.begin(), end.end());
    return test::bech32(prefix, all);
  };
  CHECK(classify(kUri + "?lightning=" + invoice("lnbc")).valid);
  CHECK(has_error(classify(kUri + "?lightning=" + invoice("lntb")), Errc::conflict, "lightning"));
  CHECK(has_error(
      classify("bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx?lightning=" + invoice("lnbc")),
      Errc::conflict, "lightning"));
}
