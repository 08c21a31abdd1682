#include "ecosystems/crypto/bip21.hpp"

#include <array>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;
using namespace moongate::crypto;

namespace {

constexpr std::array<std::string_view, 1> kKnown = {"note"};
constexpr std::array<std::string_view, 1> kRepeatable = {"bc"};
constexpr Bip21Rules kRules{.unit = {"XXC", 8, 0}, .known = kKnown, .repeatable = kRepeatable};

struct Read {
  explicit Read(std::string_view text, const Bip21Rules& rules = kRules)
      : payload(Payload::from_bytes(text)),
        scanned(payload),
        uri(read_bip21(scanned, rules, code)) {}

  Payload payload;
  ScannedPayload scanned;
  PaymentCode code;
  Bip21 uri;
};

}  // namespace

// BIP 21: amount, label, message; what is prefixed with "req-" must be understood.
TEST_CASE("bip21: address and parameters, decoded and where they stand") {
  const Read read("coin:Address?amount=20.30&label=Luke-Jr&message=Order%20178&x=1");
  CHECK(read.code.errors.empty());
  CHECK(read.uri.address == "Address");
  CHECK(read.uri.address_offset == 5);
  CHECK(read.code.amount == Money{"20.30", "XXC"});
  CHECK(read.code.payee.name == "Luke-Jr");
  CHECK(read.code.reference == "Order 178");
  CHECK(read.code.flags.has(Flag::unknown_parameter));
  REQUIRE(read.uri.find("message") != nullptr);
  CHECK(read.uri.find("message")->offset == read.payload.text.find("message"));
  CHECK(read.uri.find("amoun") == nullptr);
}

TEST_CASE("bip21: what nobody may pay") {
  struct Row {
    std::string_view name;
    std::string text;
    Errc why;
    std::string_view field;
  };
  std::string many = "coin:A?a=1";
  for (int i = 0; i < 64; ++i) many += "&p" + std::to_string(i) + "=1";
  for (const Row& row : {
           Row{"twice", "coin:A?amount=1&amount=1", Errc::duplicate_field, "amount"},
           Row{"twice in two cases", "coin:A?amount=1&Amount=2", Errc::duplicate_field, "Amount"},
           Row{"twice, once escaped", "coin:A?amount=1&%61mount=2", Errc::duplicate_field,
               "amount"},
           Row{"required and not known", "coin:A?req-x=1", Errc::unsupported, "req-"},
           Row{"required in capitals", "coin:A?REQ-x=1", Errc::unsupported, "req-"},
           Row{"a host", "coin://A", Errc::bad_uri, "address"},
           Row{"no UTF-8", "coin:A?label=%FF", Errc::bad_charset, "label"},
           Row{"no amount", "coin:A?amount=", Errc::bad_amount, "amount"},
           Row{"65 parameters", many, Errc::too_many, ""},
       }) {
    CAPTURE(row.name);
    CHECK(has_error(Read(row.text).code, row.why, row.field));
  }
}

TEST_CASE("bip21: what a coin's rules add") {
  CHECK(Read("coin:A?bc=1&bc=2").code.errors.empty());
  CHECK_FALSE(Read("coin:A?note=1").code.flags.has(Flag::unknown_parameter));
  CHECK(Read("coin:A?req-amount=1").code.amount == Money{"1", "XXC"});
  auto any_case = kRules;
  any_case.any_case = true;
  CHECK(Read("coin:A?AMOUNT=1", any_case).code.amount == Money{"1", "XXC"});
  CHECK_FALSE(Read("coin:A?AMOUNT=1").code.amount);
  auto slashes = kRules;
  slashes.slashes = Slashes::nonstandard;
  CHECK(Read("coin://A", slashes).uri.address == "A");
  CHECK(Read("coin://A", slashes).code.flags.has(Flag::nonstandard));
  slashes.slashes = Slashes::own;
  CHECK_FALSE(Read("coin://A/b", slashes).code.flags.has(Flag::nonstandard));
  CHECK(Read("coin://A/b", slashes).uri.address == "A/b");
  CHECK(Read("coin:A#x").code.flags.has(Flag::fragment));
}

TEST_CASE("bip21: a parameter that must be there") {
  Read read("coin:A?note=1");
  require(read.uri, "note", read.code);
  CHECK(read.code.errors.empty());
  require(read.uri, "memo", read.code);
  CHECK(has_error(read.code, Errc::missing_field, "memo"));
}

TEST_CASE("bip21: the address of a page that a wallet fetches") {
  const auto page = [](std::string_view address) {
    PaymentCode code;
    check_page({"r", std::string(address), 9}, code);
    return code;
  };
  CHECK(page("https://shop.example/pay?a=1").errors.empty());
  CHECK(page("https://shop.example:8443/pay").errors.empty());
  CHECK(page("https://shop.example/a%2Fb").errors.empty());
  CHECK(page("http://shop.example/").flags.has(Flag::insecure_scheme));
  for (const std::string_view address :
       {"", "shop.example", "javascript:alert(1)", "https:shop.example", "https:///x",
        "https://shop.example@evil.example/", "https://shop.example\\@evil.example/"}) {
    CAPTURE(address);
    CHECK(has_error(page(address), Errc::bad_uri, "r"));
  }
}

TEST_CASE("bip21: a scheme, and prose that begins like one") {
  const auto bits = [](std::string_view text) {
    const Payload payload = Payload::from_bytes(text);
    return bid_for_scheme(ScannedPayload(payload), "coin");
  };
  CHECK(bits("coin:A") == 8 * 5);
  CHECK(bits("COIN:A") == 8 * 5);
  CHECK(bits("coin: a small one") == 0);
  CHECK(bits("coins:A") == 0);
  CHECK(bits("coin") == 0);
}
