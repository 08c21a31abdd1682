// What may stand in a Bitcoin URI beside the address, or in its place (BIP 321).
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

// BIP 352: a version and two keys. Later versions may hold more behind them; the last is reserved.
TEST_CASE("bitcoin: versions of silent payments") {
  const auto silent = [](unsigned version, std::size_t bytes) {
    test::FiveBits values = test::five_bits(std::string(bytes, '\1'));
    values.insert(values.begin(), version);
    return kUri + "?sp=" + test::bech32("sp", values, test::kBech32m);
  };
  CHECK(classify(silent(0, 66)).valid);
  CHECK(classify(silent(1, 66)).valid);
  CHECK(classify(silent(30, 99)).valid);
  const std::string sound = silent(0, 66);
  const char other = sound.back() == 'q' ? 'p' : 'q';
  for (const Row& row : {
           Row{"more than two keys", silent(0, 67), Errc::bad_length, "sp"},
           Row{"fewer", silent(0, 65), Errc::bad_length, "sp"},
           Row{"fewer, of a later version", silent(1, 65), Errc::bad_length, "sp"},
           Row{"the reserved version", silent(31, 66), Errc::bad_length, "sp"},
           Row{"no version", kUri + "?sp=" + test::bech32("sp", {}, test::kBech32m),
               Errc::bad_length, "sp"},
           Row{"another last character", sound.substr(0, sound.size() - 1) + other,
               Errc::crc_mismatch, "sp"},
       }) {
    CAPTURE(row.name);
    CHECK(has_error(classify(row.text), row.why, row.field));
  }
  const auto placeholder = classify(kUri + "?sp=sp1bogus");
  CHECK(placeholder.valid);
  CHECK(placeholder.flags.has(Flag::nonstandard));
}

// BIP 321: "bc" and "tb" are prefixes of networks, and hold addresses of their own alone.
TEST_CASE("bitcoin: addresses that a key names") {
  const std::string testnet = "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx";
  CHECK(has_error(classify("bitcoin:?bc=" + testnet), Errc::bad_value, "bc"));
  CHECK(classify("bitcoin:?bc=" + kAddress).payee.account == kAddress);
  const auto beside = classify(kUri + "?tb=" + testnet);
  CHECK(beside.payee.account == kAddress);
  CHECK(beside.flags.has(Flag::test_host));
  // Of the standard's own examples the checksum is wrong.
  const auto example = classify("bitcoin:?bc=bc1qufgy354j3kmvuch987xe4s40836x3h0lg8f5nq");
  CHECK(example.valid);
  CHECK(example.flags.has(Flag::nonstandard));
  CHECK(example.payee.account.empty());
}

TEST_CASE("bitcoin: each way to pay stands for the address") {
  for (const std::string_view way :
       {"r=https%3A%2F%2Fshop.example%2Fpay", "lightning=lnbc420bogusinvoice",
        "lno=lno1zcss9mk8y3wkklfvevcrszlmu23kfrxh49px20665dqwmn4p72pksese", "sp=sp1bogus",
        "pay=anything"}) {
    CAPTURE(way);
    CHECK(classify("bitcoin:?" + std::string(way)).valid);
    CHECK(classify("bitcoin:?amount=1&" + std::string(way)).amount == Money{"1", "BTC"});
  }
  CHECK(has_error(classify("bitcoin:?label=Shop"), Errc::missing_field, "address"));
}

// BOLT 12: an offer may stand in parts that "+" joins; it is without checksum.
TEST_CASE("bitcoin: an offer beside the address") {
  const std::string front = "lno1zcss9mk8y3wkklfvevcrszlmu23kfrxh49";
  const std::string rest = "px20665dqwmn4p72pksese";
  CHECK(classify(kUri + "?lno=" + front + "%2B" + rest).valid);
  CHECK_FALSE(classify(kUri + "?lno=" + front + "%2B").valid);
  const auto placeholder = classify(kUri + "?lno=lno1bogusoffer");
  CHECK(placeholder.valid);
  CHECK(placeholder.flags.has(Flag::nonstandard));
  CHECK(has_error(classify(kUri + "?lno=lnbc1pvjluez"), Errc::bad_value, "lno"));
  // 10000 millisatoshi, of one payment out of several: what the URI asks for may be more.
  const std::string priced =
      "lno1pqpzwyq2p32x2um5ypmx2cm5dae8x93pqthvwfzadd7jejes8q9lhc4rvjxd022zv5l44g6qah82ru5rdpnpj";
  CHECK(classify(kUri + "?lno=" + priced).amount == Money{"0.0000001", "BTC"});
  const auto both = classify(kUri + "?amount=1&lno=" + priced);
  CHECK(both.valid);
  CHECK(both.amount == Money{"1", "BTC"});
}
