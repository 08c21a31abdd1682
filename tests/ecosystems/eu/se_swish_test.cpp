#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("se_swish: the examples of the encoding specification") {
  for (const std::string_view text :
       {"C1237856901;100,00;12229445;0", "C1237856901;100,00;12229445"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "se_swish");
    CHECK(code.valid);
    CHECK(code.payee.account == "1237856901");
    CHECK(code.amount == Money{"100.00", "SEK"});
    CHECK(field(code, "message") == "12229445");
  }
}

TEST_CASE("se_swish: parts left out") {
  for (const std::string_view text :
       {"C1237856901", "C46701234567;;;", "C46701234567;100;;6", "C1237856901;;Hej%20d%C3%A5;4"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "se_swish");
    CHECK(code.valid);
  }
}

TEST_CASE("se_swish: near misses") {
  struct Row {
    std::string text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"C1237856901;100.00;x;0", Errc::bad_amount, "amount"},
           Row{"C1237856901;100,005;x;0", Errc::bad_amount, "amount"},
           Row{"C1237856901;-1,00;x;0", Errc::bad_amount, "amount"},
           Row{"C12AB;100,00;x;0", Errc::bad_value, "payee"},
           Row{"C1237856901;1,00;x;8", Errc::bad_value, "lock_mask"},
           Row{"C1237856901;1,00;x;0;y", Errc::trailing_data, ""},
           Row{"C1237856901;1,00;" + std::string(51, 'x') + ";0", Errc::bad_length, "message"},
           Row{"C1237856901;1,00;a%0Ab;0", Errc::control_character, "message"},
           Row{"swish://payment?data=%7B", Errc::malformed, "data"},
           Row{"swish://payment", Errc::missing_field, "data"},
           Row{"swish://paymentrequest?token=1", Errc::bad_value, "token"},
           Row{"swish://other", Errc::unsupported, "host"},
           Row{"https://app.swish.nu/1/p/sw/?sw=1237856901&amt=1&cur=EUR", Errc::bad_currency,
               "cur"},
           Row{"https://app.swish.nu/1/p/sw/?amt=1", Errc::missing_field, "payee"},
           Row{"https://app.swish.nu/1/p/sw/?sw=1237856901&sw=1237856902", Errc::duplicate_field,
               "sw"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "se_swish");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("se_swish: a link with JSON in it") {
  const auto code = classify(
      "swish://"
      "payment?data=%7B%22version%22%3A1%2C%22payee%22%3A%7B%22value%22%3A%22%2B46701234567%22"
      "%7D%2C%22amount%22%3A%7B%22value%22%3A100.5%7D%2C%22message%22%3A%7B%22value%22%3A%22Hej%22%"
      "2C"
      "%22editable%22%3Atrue%7D%7D&callbackurl=shop%3A%2F%2Fdone");
  CHECK(code.valid);
  CHECK(code.payee.account == "46701234567");
  CHECK(code.amount == Money{"100.5", "SEK"});
  CHECK(field(code, "message.editable") == "true");
  CHECK_FALSE(code.flags.has(Flag::open_redirect));
}

TEST_CASE("se_swish: a letter and digits alone are nobody's") {
  for (const std::string_view text : {"C4", "C123456", "C12345678", "C0FFEE", "C1;2", "C1000;5;red",
                                      "C1000;", "DEADBEEF", "D0000000000000000000000000000000G"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
