#include "ecosystems/crypto/coin.hpp"

#include <array>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;
using namespace moongate::crypto;

namespace {

constexpr std::array<Base58Version, 2> kVersions = {
    {{std::string_view("\0", 1), "p2pkh", "mainnet"}, {"\x05", "p2sh", "mainnet"}}};
constexpr std::array<SegwitPrefix, 2> kSegwit = {{{"bc", "mainnet"}, {"tb", "testnet"}}};
constexpr Coin kCoin{{"BTC", 8, 21'000'000}, kVersions, kSegwit};

PaymentCode with_coins(std::string_view decimal, const Unit& unit = kCoin.unit) {
  PaymentCode code;
  set_coins(code, decimal, unit, 7, "amount");
  return code;
}

PaymentCode with_units(std::string_view digits, const Unit& unit) {
  PaymentCode code;
  set_units(code, digits, unit, 7, "amount");
  return code;
}

}  // namespace

TEST_CASE("coin: whole coins") {
  CHECK(with_coins("20.30").amount == Money{"20.30", "BTC"});
  CHECK(with_coins("21000000").amount == Money{"21000000", "BTC"});
  CHECK(with_coins("21000000.000").errors.empty());
  CHECK(with_coins("0.00000001").amount == Money{"0.00000001", "BTC"});
  CHECK(with_coins("0").flags.has(Flag::zero_amount));
  CHECK(with_coins("01").flags.has(Flag::nonstandard));
  CHECK(with_coins(".5").flags.has(Flag::nonstandard));
  // Zero for most: nobody knows.
  CHECK(with_coins("99999999999", Unit{"DOGE", 8, 0}).errors.empty());
  for (const std::string_view text : {"", ".", "-1", "+1", "1e2", "1,5", "0.000000001",
                                      "21000000.00000001", "21000001", "1.2.3", "one"}) {
    CAPTURE(text);
    const auto code = with_coins(text);
    CHECK_FALSE(code.amount);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::bad_amount);
    CHECK(code.errors[0].offset == 7);
    CHECK(code.errors[0].field == "amount");
  }
}

TEST_CASE("coin: counts of the smallest units") {
  struct Known {
    std::string_view units;
    std::size_t decimals;
    std::string_view coins;
  };
  for (const Known& it :
       {Known{"1500", 3, "1.5"}, Known{"1", 8, "0.00000001"}, Known{"100000000", 8, "1"},
        Known{"0", 8, "0"}, Known{"000", 2, "0"}, Known{"007", 0, "7"}, Known{"120", 1, "12"},
        Known{"1000000000000000001", 18, "1.000000000000000001"}}) {
    CAPTURE(it.units);
    CHECK(coins_of(it.units, it.decimals) == it.coins);
    CHECK(with_units(it.units, Unit{"X", it.decimals, 0}).amount ==
          Money{std::string(it.coins), "X"});
  }
  CHECK(with_units("0", {"X", 8, 0}).flags.has(Flag::zero_amount));
  CHECK(with_units("01", {"X", 8, 0}).flags.has(Flag::nonstandard));
  CHECK(with_units(std::string(78, '9'), {"X", 8, 0}).errors.empty());
  for (const std::string& text :
       {std::string(79, '9'), std::string("1.5"), std::string(), std::string("-1")}) {
    CAPTURE(text);
    CHECK(has_error(with_units(text, {"X", 8, 0}), Errc::bad_amount, "amount"));
  }
}

// BIP 141, BIP 173 and the first block's address
TEST_CASE("coin: addresses and their scripts") {
  const auto segwit = read_coin_address("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", kCoin);
  REQUIRE(segwit);
  CHECK(segwit->type == "p2wpkh");
  CHECK(segwit->network == "mainnet");
  CHECK(segwit->script.size() == 22);
  const auto base58 = read_coin_address("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", kCoin);
  REQUIRE(base58);
  CHECK(base58->type == "p2pkh");
  const auto p2sh = read_coin_address("3P14159f73E4gFr7JterCCQh9QjiTjiZrG", kCoin);
  REQUIRE(p2sh);
  CHECK(p2sh->type == "p2sh");
  CHECK(p2sh->script.size() == 23);
  PaymentCode code;
  take_address("tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7", kCoin, 0, code);
  CHECK(field(code, "type") == "p2wsh");
  CHECK(code.flags.has(Flag::test_host));
  CHECK(read_coin_address("LLgB5gDdYV75cj5Pz2ndt31NeJwow7hdTE", kCoin).error().code ==
        Errc::bad_value);
  CHECK(read_coin_address("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", kCoin).error().code ==
        Errc::crc_mismatch);
  CHECK_FALSE(read_coin_address("", kCoin));
}

TEST_CASE("coin: what looks like Base58") {
  CHECK(looks_like_base58("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", 26, 35));
  for (const std::string_view text :
       {"1A1zP1eP5QGefi2DMPTfTL5SLm", "A1zPa", "1a1a1a1a1a1a1a1a1a1a1a1a1a1",
        "1A1A1A1A1A1A1A1A1A1A1A1A1A1", "AzAzAzAzAzAzAzAzAzAzAzAzAzA",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN0", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNl",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNI", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNO",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7 ivfNa"}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_base58(text, 27, 35));
  }
}
