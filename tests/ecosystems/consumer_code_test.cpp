#include "ecosystems/consumer_code.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {

constexpr std::array<std::string_view, 2> kPrefixes = {"12", "345"};
constexpr DigitRule kRule{.prefixes = kPrefixes, .least = 6, .most = 8};

int bid_for(std::string_view text) {
  const auto payload = Payload::from_bytes(text);
  return consumer_code::bid(ScannedPayload(payload), kRule);
}

PaymentCode parsed(std::string_view text) {
  const auto payload = Payload::from_bytes(text);
  PaymentCode code;
  consumer_code::parse(ScannedPayload(payload), kRule, code);
  return code;
}

}  // namespace

TEST_CASE("consumer code: the evidence is the prefix") {
  CHECK(bid_for("120000") == 16);
  CHECK(bid_for("34500000") == 24);
}

TEST_CASE("consumer code: what no rule fits gets no bid") {
  struct Row {
    std::string_view name;
    std::string_view text;
  };
  for (const Row& row : {
           Row{"empty", ""},
           Row{"one digit short", "12000"},
           Row{"one digit long", "120000000"},
           Row{"another prefix", "340000"},
           Row{"a letter", "12000x"},
           Row{"a space inside", "120 000"},
           Row{"full width digits", "１２００００"},
           Row{"two lines", "120000\n120000"},
       }) {
    CAPTURE(row.name);
    CHECK(bid_for(row.text) == 0);
  }
}

TEST_CASE("consumer code: one line end of a scanner is left out") {
  CHECK(bid_for("120000\r\n") > 0);
}

TEST_CASE("consumer code: nothing beyond the prefix is kept") {
  const auto code = parsed("34598761");
  CHECK(code.kind == Kind::consumer_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.sensitive);
  CHECK(code.errors.empty());
  CHECK(code.fields.size() == 2);
  CHECK(code.fields.find("prefix") == "345");
  CHECK(code.fields.find("length") == "8");
}

TEST_CASE("consumer code: what else the digits may be is told") {
  struct Row {
    std::string_view text;
    std::string_view ecosystem;
    bool card;
    bool gs1;
  };
  for (const Row& row : {
           Row{"2512345678901238", "alipay", true, false},    // Mastercard
           Row{"2512345678901239", "alipay", false, false},   // the check digit does not fit
           Row{"25123456789012344", "alipay", false, false},  // no card of 17 digits
           Row{"3001234567890122", "alipay", true, false},    // Diners Club
           Row{"6212345678901234569", "unionpay", true, false},
           Row{"136901234567890125", "wechat_pay", false, true},  // SSCC
           Row{"136901234567890126", "wechat_pay", false, false},
           Row{"180123456789012342", "jd_pay", false, true},
           Row{"280123456789012349", "alipay", false, true},
           Row{"511234567890123456", "bestpay", false, true},
           Row{"831234567890123455", "suning", false, true},
       }) {
    CAPTURE(row.text);
    const auto code = Classifier{}.classify(Payload::from_bytes(row.text));
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::consumer_code);
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::card_number_like) == row.card);
    CHECK(code.flags.has(Flag::gs1_like) == row.gs1);
    CHECK_FALSE(is_hostile(code));
  }
}

TEST_CASE("consumer code: parsing another text is an error without the text") {
  const auto code = parsed("99998888");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::malformed);
  CHECK(code.errors[0].message.find("9999") == std::string::npos);
  CHECK(code.fields.empty());
}
