#include <string>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
// The digits at the end are those of `sha256sum` over the text before "6304".
constexpr std::string_view kCode =
    "00020101021132500009qr.rsk.kg010111016129900000000001712021113021233130009ТЕСТ ТЕСТ"
    "520446535303417540420505909TEST TEST63048e9b";
constexpr std::string_view kEscaped =
    "00020101021132500009qr.rsk.kg010111016129900000000001712021113021233130009"
    "%D0%A2%D0%95%D0%A1%D0%A2%20%D0%A2%D0%95%D0%A1%D0%A2520446535303417540420505909TEST%20TEST"
    "63048E9B";
constexpr std::string_view kOfForms =
    "00020101021132500009qr.rsk.kg010111016129900000000001712021113021233130009"
    "%D0%A2%D0%95%D0%A1%D0%A2+%D0%A2%D0%95%D0%A1%D0%A2520446535303417540420505909TEST+TEST"
    "63048e9b";

void check_sound(const PaymentCode& code) {
  CHECK(code.ecosystem == "elqr_kg");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::static_code);
  CHECK(code.valid);
  CHECK(code.amount == Money{"20.50", "KGS"});  // 2050 tyiyn
  CHECK(code.payee.account == "1299000000000017");
  CHECK(code.payee.name == "TEST TEST");
  CHECK(field(code, "merchantId") == "ТЕСТ ТЕСТ");
}
}  // namespace

TEST_CASE("elqr_kg: a code alone, and inside the addresses that banks print") {
  check_sound(classify(kCode));
  for (const std::string_view base : {
           "https://pay.payqr.kg#",
           "https://pay.payqr.kg/#",
           "https://app.mbank.kg/qr/#",
           "https://app.mbank.kg/qr/",
           "https://optimabank.kg/index.php?lang=ru#",
           "https://api.dengi.o.kg/ru/qr/",
           "https://simbank.kg/scan_to_pay?payload=",
       }) {
    CAPTURE(base);
    check_sound(classify(std::string(base) + std::string(kEscaped)));
    check_sound(classify(std::string(base) + std::string(kOfForms)));
  }
}

TEST_CASE("elqr_kg: the digest is over the text, decoded") {
  const auto wrong = [](std::string text) {
    text.replace(text.size() - 4, 4, "0000");
    return classify(text);
  };
  CHECK(has_error(wrong(std::string(kCode)), Errc::crc_mismatch, "63"));
  const std::string link = "https://pay.payqr.kg#" + std::string(kEscaped);
  const auto code = wrong(link);
  CHECK(code.ecosystem == "elqr_kg");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].offset == link.size() - 4);
  const auto cut = classify(link.substr(0, link.size() - 1));
  CHECK(cut.ecosystem == "elqr_kg");
  CHECK_FALSE(cut.valid);
}

TEST_CASE("elqr_kg: other currencies and other hosts are not it") {
  std::string som(kCode);
  som.replace(som.find("5303417"), 7, "5303156");
  CHECK(classify(som).ecosystem == "emvco");
  CHECK(classify("https://pay.payqr.kg.example.com#" + std::string(kEscaped)).ecosystem == "none");
}
