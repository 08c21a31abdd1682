#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kAddress = "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359";  // EIP-681
const std::string kUri = "ethereum:" + kAddress;
const std::string kToken = "ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7";
const std::string kPayee = "0x8e23ee67d1332ad560396262c48ffbb01f93d052";  // EIP-681

struct Row {
  std::string_view name;
  std::string text;
  Errc why;
  std::string_view field;
};

}  // namespace

TEST_CASE("ethereum: the addresses of EIP-55") {
  for (const std::string_view text :
       {"0x52908400098527886E0F7030069857D2E4169EE7", "0xde709f2102306220921060314715629080e2fb77",
        "0x27b1fdb04752bbc536007a920d24acb045561c26", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "ethereum");
    CHECK(code.kind == Kind::payment);
    CHECK(code.valid);
    CHECK(code.payee.account == text);
  }
}

TEST_CASE("ethereum: wei are exact up to 256 bits") {
  struct Value {
    std::string_view written;
    std::string_view wei;
    std::string_view ether;
  };
  for (const Value& it : {
           Value{"2.014e18", "2014000000000000000", "2.014"},
           Value{"1", "1", "0.000000000000000001"},
           Value{"1e17", "100000000000000000", "0.1"},
           Value{"+1E+18", "1000000000000000000", "1"},
           Value{".5e18", "500000000000000000", "0.5"},
           Value{"1.50e1", "15", "0.000000000000000015"},
           Value{"0", "0", "0"},
           Value{"00012e0", "12", "0.000000000000000012"},
           Value{"115792089237316195423570985008687907853269984665640564039457584007913129639935",
                 "115792089237316195423570985008687907853269984665640564039457584007913129639935",
                 "115792089237316195423570985008687907853269984665640564039457.58400791312963993"
                 "5"},
       }) {
    CAPTURE(it.written);
    const auto code = classify(kUri + "?value=" + std::string(it.written));
    CHECK(code.valid);
    CHECK(field(code, "value_wei") == it.wei);
    REQUIRE(code.amount);
    CHECK(code.amount->value == it.ether);
    CHECK(code.amount->currency == "ETH");
  }
}

TEST_CASE("ethereum: numbers that are none of EIP-681") {
  for (const std::string_view value :
       {"2.5e0", "-1", "1e78", "1e1000", "", ".", "1.", "e5", "1e-2", "0x10", "1,5", "1%20",
        "115792089237316195423570985008687907853269984665640564039457584007913129639936"}) {
    CAPTURE(value);
    CHECK(has_error(classify(kUri + "?value=" + std::string(value)), Errc::bad_amount, "value"));
  }
}

TEST_CASE("ethereum: a transfer of tokens pays the argument, not the contract") {
  const auto code = classify(kToken + "@1/transfer?address=" + kPayee + "&uint256=1.5e6");
  CHECK(code.valid);
  CHECK(code.scheme == "erc20_transfer");
  CHECK(code.payee.account == kPayee);
  CHECK(field(code, "contract") == "0xdAC17F958D2ee523a2206206994597C13D831ec7");
  CHECK(field(code, "chain_id") == "1");
  CHECK(field(code, "function_name") == "transfer");
  CHECK(field(code, "uint256") == "1.5e6");
  CHECK_FALSE(code.amount);  // the contract alone knows the decimals
}

TEST_CASE("ethereum: the coin is that of the chain") {
  CHECK(classify(kUri + "@137?value=1e18").amount == Money{"1", "POL"});
  CHECK(classify(kUri + "@8453?value=1e18").amount == Money{"1", "ETH"});
  CHECK(classify(kUri + "@987654321?value=1e18").amount == Money{"1", ""});
}

TEST_CASE("ethereum: names, prefixes and short names of chains") {
  CHECK(classify("ethereum:doge-to-the-moon.eth?value=1").payee.account == "doge-to-the-moon.eth");
  CHECK(classify("ethereum:pay-" + kAddress.substr(0)).payee.account == kAddress);
  CHECK(classify("ETHEREUM:" + kAddress).valid);
  const auto code = classify("arb1:" + kAddress);
  CHECK(code.ecosystem == "ethereum");
  CHECK(code.scheme == "erc3770");
  CHECK(field(code, "chain_id") == "42161");
}

TEST_CASE("ethereum: requests that are wrong") {
  for (const Row& row : {
           Row{"another case", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", Errc::crc_mismatch,
               "address"},
           Row{"39 digits", kAddress.substr(0, 41), Errc::bad_value, "address"},
           Row{"41 digits", kAddress + "0", Errc::bad_value, "address"},
           Row{"nobody's", "0x0000000000000000000000000000000000000000", Errc::bad_value,
               "address"},
           Row{"no target", "ethereum:?value=1", Errc::missing_field, "target_address"},
           Row{"a host", "ethereum://" + kAddress, Errc::bad_uri, "target_address"},
           Row{"no address behind a chain", "eth:0xffff", Errc::bad_value, "address"},
           Row{"no address", "ethereum:something", Errc::bad_value, "target_address"},
           Row{"no chain", kUri + "@mainnet", Errc::bad_value, "chain_id"},
           Row{"an empty chain", kUri + "@", Errc::bad_value, "chain_id"},
           Row{"two values", kUri + "?value=1&value=2", Errc::duplicate_field, "value"},
           Row{"two payees",
               kToken + "/transfer?address=" + kPayee + "&address=" + kPayee + "&uint256=1",
               Errc::duplicate_field, "address"},
           Row{"no payee", kToken + "/transfer?uint256=1", Errc::missing_field, "address"},
           Row{"no number of tokens", kToken + "/transfer?address=" + kPayee, Errc::missing_field,
               "uint256"},
           Row{"half a token", kToken + "/transfer?address=" + kPayee + "&uint256=1.5",
               Errc::bad_value, "uint256"},
           Row{"no payee's address", kToken + "/transfer?address=0xabc&uint256=1", Errc::bad_value,
               "address"},
       }) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "ethereum");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
}

TEST_CASE("ethereum: more parameters than anybody writes") {
  std::string text = kToken + "/transfer?address=" + kPayee + "&uint256=1";
  for (int i = 0; i < 100; ++i) text += "&p" + std::to_string(i) + "=1";
  CHECK(has_error(classify(text), Errc::too_many, {}));
}

TEST_CASE("ethereum: a call of another function, and ether beside tokens") {
  CHECK(classify(kToken + "/approve?address=" + kPayee + "&uint256=1").scheme == "contract_call");
  const auto code = classify(kToken + "/transfer?address=" + kPayee + "&uint256=1&value=1e18");
  CHECK_FALSE(code.amount);
  CHECK(code.flags.has(Flag::nonstandard));
}

TEST_CASE("ethereum: near misses are nobody's") {
  // A transaction, a colour, a scheme that is a chain's short name.
  for (const std::string_view text :
       {"0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060", "0xFFFFFF", "0x",
        "base:camp", "eth:", "pol:itics"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
