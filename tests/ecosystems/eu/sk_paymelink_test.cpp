#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kIban = "IBAN=SK6807200002891987426353";

}  // namespace

TEST_CASE("sk_paymelink: the example of the standard, for e-commerce") {
  const auto code =
      classify("https://payme.sk/2/e/PME?" + kIban +
               "&AM=200.3&CC=EUR&PI=%2FVS2546874464%2FSS2019568456%2FKS1118&MSG=my+e-shop%2C+Kosice"
               "&CN=The+Best+e-shops+ltd");
  CHECK(code.ecosystem == "sk_paymelink");
  CHECK(code.valid);
  CHECK(code.scheme == "e_commerce");
  CHECK(code.payee.account == "SK6807200002891987426353");
  CHECK(code.payee.name == "The Best e-shops ltd");
  CHECK(code.amount == Money{"200.3", "EUR"});
  CHECK(field(code, "MSG") == "my e-shop, Kosice");
  CHECK(field(code, "VS") == "2546874464");
  CHECK(field(code, "SS") == "2019568456");
  CHECK(field(code, "KS") == "1118");
}

TEST_CASE("sk_paymelink: near misses") {
  struct Row {
    std::string text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"2/e/PME?" + kIban + "&PI=QR1&CN=X", Errc::missing_field, "AM"},
           Row{"2/m/PME?" + kIban + "&AM=1&CC=EUR&CN=X", Errc::missing_field, "PI"},
           Row{"2/q/PME?CN=X", Errc::missing_field, "IBAN"},
           Row{"2/q/PME?IBAN=SK6907200002891987426353&CN=X", Errc::crc_mismatch, "IBAN"},
           Row{"2/q/PME?" + kIban + "&AM=1,5&CC=EUR", Errc::bad_amount, "AM"},
           Row{"2/q/PME?" + kIban + "&AM=1.555&CC=EUR", Errc::bad_amount, "AM"},
           Row{"2/q/PME?" + kIban + "&AM=1&CC=USD", Errc::bad_currency, "CC"},
           Row{"2/q/PME?" + kIban + "&iban=SK3811000000001533929108", Errc::duplicate_field,
               "IBAN"},
           Row{"2/p/PME?" + kIban + "&DT=20251301", Errc::bad_value, "DT"},
           Row{"2/q/PME?" + kIban + "&PI=" + std::string(36, '1'), Errc::bad_length, "PI"},
       }) {
    CAPTURE(row.text);
    const auto code = classify("https://payme.sk/" + row.text);
    CHECK(code.ecosystem == "sk_paymelink");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("sk_paymelink: other pages of the host are addresses") {
  for (const std::string_view text :
       {"https://payme.sk", "https://payme.sk/", "https://payme.sk/2/x/PME?V=1"}) {
    CAPTURE(text);
    CHECK(classify(text).kind == Kind::url);
  }
}

TEST_CASE("sk_paymelink: version 1, with nothing but an account") {
  const auto code = classify("https://payme.sk/?V=1&" + kIban + "&CN=X");
  CHECK(code.valid);
  CHECK(code.scheme == "v1");
  CHECK(code.flags.empty());
}
