#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kPayee = "upi://pay?pa=shop@examplebank";

std::string request(std::string_view more) { return std::string(kPayee).append(more); }

}  // namespace

// Linking Specifications 1.6, section 2.1: the hyperlink of the samples, with another payee.
TEST_CASE("upi: a request names payee, amount and reference") {
  const auto code = classify(
      "upi://pay?pa=nadeem@examplebank&pn=nadeem%20chinna&mc=0000&tid=cxnkjcnkjdfdvjndkjfvn"
      "&tr=4894398cndhcd23&tn=Pay%20to%20mystar%20store&am=10&mam=null&cu=INR"
      "&url=https://mystar.example/orderid=9298yw89e8973e87389e78923ue892");
  CHECK(code.valid);
  CHECK(code.ecosystem == "in_upi");
  CHECK(code.scheme == "pay");
  CHECK(code.kind == Kind::payment);
  CHECK(code.payee.account == "nadeem@examplebank");
  CHECK(code.payee.name == "nadeem chinna");
  CHECK(code.payee.mcc == "0000");
  CHECK(code.reference == "4894398cndhcd23");
  REQUIRE(code.amount);
  CHECK(code.amount->value == "10");
  CHECK(code.amount->currency == "INR");
  CHECK(field(code, "tn") == "Pay to mystar store");
  CHECK(field(code, "url") == "https://mystar.example/orderid=9298yw89e8973e87389e78923ue892");
  CHECK(field(code, "mam") == "(none)");
}

TEST_CASE("upi: the schemes of single apps say the same") {
  for (const std::string_view start :
       {"upi://pay", "UPI://PAY", "upi://pay/", "gpay://upi/pay", "tez://upi/pay", "phonepe://pay",
        "paytmmp://pay", "paytmmp://upi/pay", "bhim://pay", "bhim://upi/pay", "credpay://upi/pay",
        "amazonpay://upi/pay", "whatsapp://upi/pay", "paytmmp://cash_wallet"}) {
    CAPTURE(start);
    const auto code = classify(std::string(start) + "?pa=shop@examplebank&am=1.00");
    CHECK(code.valid);
    CHECK(code.ecosystem == "in_upi");
    CHECK(code.scheme == "pay");
    CHECK(code.payee.account == "shop@examplebank");
  }
}

TEST_CASE("upi: other places in an app are not UPI's") {
  for (const std::string_view text :
       {"phonepe://home", "phonepe://pay", "gpay://upi/history?pa=shop@examplebank",
        "tez://pay/x?pa=shop@examplebank", "super://upi/pay?x=1", "whatsapp://send?text=pay"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("upi: what printed codes do to a link is read") {
  struct Row {
    std::string_view text;
    std::string_view name;
  };
  for (const Row& row : {
           Row{"&pn=Tea Stall", "Tea Stall"},
           Row{"&pn=Tea+Stall", "Tea Stall"},
           Row{"&amp;pn=Tea%20Stall", "Tea Stall"},
           Row{"&&pn=Tea%20Stall", "Tea Stall"},
           Row{"&PN=Tea%20Stall", "Tea Stall"},
           Row{"&pn=%E0%A4%9A%E0%A4%BE%E0%A4%AF", "चाय"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(request(row.text));
    CHECK(code.valid);
    CHECK(code.payee.name == row.name);
  }
}

TEST_CASE("upi: a signature keeps its plus signs, and is not checked") {
  const auto code = classify(
      request("&mode=16&orgid=000000&sign=MEYCIQC+8x/Ab+c/d==&QRexpire=2030-10-03T17:48:19+05:30"));
  CHECK(code.valid);
  CHECK(field(code, "sign") == "MEYCIQC+8x/Ab+c/d==");
  CHECK(field(code, "QRexpire") == "2030-10-03T17:48:19+05:30");
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(classify(std::string(kPayee)).flags.has(Flag::unsigned_request));
}

TEST_CASE("upi: where money could go astray the code is invalid") {
  struct Row {
    std::string_view text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"upi://pay", Errc::missing_field, "pa"},
           Row{"upi://pay?pa=", Errc::missing_field, "pa"},
           Row{"upi://pay?pa=shop", Errc::bad_value, "pa"},
           Row{"upi://pay?pa=shop@", Errc::bad_value, "pa"},
           Row{"upi://pay?pa=shop@1bank", Errc::bad_value, "pa"},
           Row{"upi://pay?pa=sh%20op@bank", Errc::bad_value, "pa"},
           Row{"upi://pay?pa=shop@b\xD0\xB0nk", Errc::bad_value, "pa"},
           Row{"upi://pay?pa=a@bank&pa=b@bank", Errc::duplicate_field, "pa"},
           Row{"upi://pay?pa=a@bank&pa=a@bank", Errc::duplicate_field, "pa"},
           Row{"upi://pay?pa=a@bank&PA=b@bank", Errc::duplicate_field, "pa"},
           Row{"upi://pay?pa=a@bank&%70a=b@bank", Errc::duplicate_field, "pa"},
           Row{"upi://pay?pa=a@bank&amp;pa=b@bank", Errc::duplicate_field, "pa"},
           Row{"upi://pay?pa=a@bank&am=1&am=2", Errc::duplicate_field, "am"},
           Row{"upi://pay?pa=a@bank&tn=1&tn=2", Errc::duplicate_field, "tn"},
           Row{"upi://pay?pa=a@bank&am=-5", Errc::bad_amount, "am"},
           Row{"upi://pay?pa=a@bank&am=1.005", Errc::bad_amount, "am"},
           Row{"upi://pay?pa=a@bank&am=1,000.00", Errc::bad_amount, "am"},
           Row{"upi://pay?pa=a@bank&am=1e3", Errc::bad_amount, "am"},
           Row{"upi://pay?pa=a@bank&am=1.00%26am%3D9", Errc::bad_amount, "am"},
           Row{"upi://pay?pa=a@bank&mam=x", Errc::bad_amount, "mam"},
           Row{"upi://pay?pa=a@bank&cu=USD", Errc::bad_currency, "cu"},
           Row{"upi://pay?pa=a@bank#&pa=b@bank", Errc::bad_uri, ""},
           Row{"upi://pay@evil.example?pa=a@bank", Errc::bad_uri, ""},
           Row{"upi:pay?pa=a@bank", Errc::bad_uri, ""},
           Row{"upi://payy?pa=a@bank", Errc::bad_value, ""},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "in_upi");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("upi: the same value twice is flagged where nothing depends on it") {
  const auto code = classify(request("&cu=INR&cu=INR"));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::duplicate_parameter));
}

TEST_CASE("upi: values that only look odd are flagged") {
  CHECK(classify(request("&mc=54")).flags.has(Flag::nonstandard));
  CHECK(classify(request("&am=&tn=")).flags.has(Flag::nonstandard));
  CHECK(classify(request("&am=0.00")).flags.has(Flag::zero_amount));
  CHECK(classify(request("&am=0.00")).initiation == Initiation::static_code);
  CHECK(classify(request("&foo=1")).flags.has(Flag::unknown_parameter));
  CHECK(classify(request("&pn=" + std::string(99, 'n'))).flags.has(Flag::over_length) == false);
  const auto longer = classify(request("&pn=" + std::string(100, 'n')));
  CHECK(longer.flags.has(Flag::over_length));
  CHECK(longer.payee.name.size() == 100);
}

TEST_CASE("upi: references have 35 characters at most") {
  CHECK(classify(request("&tr=" + std::string(35, '1'))).valid);
  CHECK(has_error(classify(request("&tr=" + std::string(36, '1'))), Errc::bad_value, "tr"));
}

TEST_CASE("upi: a mandate says how long it holds") {
  const std::string start = "upi://mandate?pa=shop@examplebank&mn=Plan&am=199.00&amrule=MAX";
  const auto code = classify(start + "&validitystart=01062025&validityend=01062026&recur=MONTHLY");
  CHECK(code.valid);
  CHECK(code.kind == Kind::mandate);
  CHECK(field(code, "recur") == "MONTHLY");
  struct Row {
    std::string_view text;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"&validitystart=01062025&validityend=31052025", "validityend"},
           Row{"&validitystart=32062025", "validitystart"},
           Row{"&validitystart=01132025", "validitystart"},
           Row{"&validitystart=2025-06-01", "validitystart"},
           Row{"&recur=SOMETIMES", "recur"},
       }) {
    CAPTURE(row.text);
    CHECK(has_error(classify(start + std::string(row.text)), Errc::bad_value, row.field));
  }
}

TEST_CASE("upi: a collect request is no code to pay by") {
  const auto code = classify("upi://collect?pa=shop@examplebank&am=500");
  CHECK(code.ecosystem == "in_upi");
  CHECK(code.kind == Kind::uri);
  CHECK(code.scheme == "collect");
  CHECK(classify("upi://invite").kind == Kind::app_link);
}
