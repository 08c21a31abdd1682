#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("payto: the examples of RFC 8905") {
  const auto code = classify("payto://iban/DE75512108001245126199?amount=EUR:200.0&message=hello");
  CHECK(code.ecosystem == "payto");
  CHECK(code.valid);
  CHECK(code.scheme == "iban");
  CHECK(code.payee.account == "DE75512108001245126199");
  CHECK(code.amount == Money{"200.0", "EUR"});
  CHECK(code.reference == "hello");
  for (const std::string_view text : {
           "payto://iban/SOGEDEFFXXX/DE75512108001245126199",
           "payto://ach/122000661/1234",
           "payto://bic/SOGEDEFFXXX",
           "payto://upi/alice@example.com?receiver-name=Alice&amount=INR:200",
           "payto://bitcoin/12A1MyfXbW6RhdRAZEqofac5jCQQjwEPBu",
           "payto://ilp/g.acme.bob",
           "payto://void/?amount=EUR:10.5",
       }) {
    CAPTURE(text);
    CHECK(classify(text).valid);
    CHECK(classify(text).ecosystem == "payto");
  }
}

TEST_CASE("payto: near misses") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"payto://iban/DE75512108001245126198", Errc::crc_mismatch, "iban"},
           Row{"payto://iban/", Errc::missing_field, "path"},
           Row{"payto://iban/ABC/DE75512108001245126199", Errc::bad_value, "bic"},
           Row{"payto://ach/12200066/1234", Errc::bad_value, "path"},
           Row{"payto://upi/alice", Errc::bad_value, "path"},
           Row{"payto://unknown/1", Errc::unsupported, "authority"},
           Row{"payto://void/1?amount=200", Errc::bad_currency, "amount"},
           Row{"payto://void/1?amount=EUR:", Errc::bad_amount, "amount"},
           Row{"payto://void/1?amount=EUR:1.123456789", Errc::bad_amount, "amount"},
           Row{"payto://void/1?amount=JPY:1.5", Errc::bad_amount, "amount"},
           Row{"payto://void/1?amount=EUR:1&Amount=EUR:2", Errc::duplicate_field, "amount"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "payto");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("payto: what is barely acceptable") {
  const auto small = classify("PAYTO://IBAN/de75512108001245126199");
  CHECK(small.valid);
  CHECK(small.payee.account == "DE75512108001245126199");
  CHECK(small.flags.has(Flag::nonstandard));
  CHECK(classify("payto://void/1?amount=KUDOS:0.12345678").amount == Money{"0.12345678", "KUDOS"});
  CHECK(classify("payto:iban/DE75512108001245126199").ecosystem == "none");
}
