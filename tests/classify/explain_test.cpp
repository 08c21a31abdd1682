#include "moongate/explain.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using moongate::Errc;
using moongate::explain;
using moongate::Explanation;
using moongate::Flag;
using moongate::Part;
using moongate::PartVerdict;
using moongate::Payload;

namespace {

Explanation explained(std::string_view text) { return explain(Payload::from_bytes(text)); }

const Part& part(const Explanation& it, std::string_view id) {
  const auto found =
      std::find_if(it.parts.begin(), it.parts.end(), [&](const Part& one) { return one.id == id; });
  REQUIRE(found != it.parts.end());
  return *found;
}

bool has(const Explanation& it, std::string_view id) {
  return std::any_of(it.parts.begin(), it.parts.end(),
                     [&](const Part& one) { return one.id == id; });
}

// Pix with a key, "00" "26"(00, 01) "52" "53" "54" "58" "59" "60" "62"(05) "63".
constexpr std::string_view kPix =
    "00020126400014br.gov.bcb.pix0118fulano@example.com520400005303986540510.005802BR5913Fulano de "
    "Tal6008BRASILIA62070503***6304";

constexpr std::string_view kEpc =
    "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\nEUR12.50\nCHAR\n\nSpende";

}  // namespace

TEST_CASE("explain: every data object has its place, its name and its value") {
  const auto it = explained(std::string(kPix) + "0000");
  CHECK(it.code.ecosystem == "pix");
  std::vector<std::string> ids;
  for (const Part& one : it.parts) ids.push_back(one.id);
  CHECK(ids == std::vector<std::string>{"00", "26", "26.00", "26.01", "52", "53", "54", "58", "59",
                                        "60", "62", "62.05", "63"});
  CHECK(part(it, "00").offset == 0);
  CHECK(part(it, "00").length == 6);
  CHECK(part(it, "00").meaning == "Payload Format Indicator");
  CHECK(part(it, "26").offset == 6);
  CHECK(part(it, "26").length == 44);
  CHECK(part(it, "26").value.empty());
  CHECK(part(it, "26.01").offset == 28);
  CHECK(part(it, "26.01").depth == 1);
  CHECK(part(it, "26.01").value == "fulano@example.com");
  CHECK(part(it, "26.01").meaning == "chave");
  CHECK(part(it, "62.05").meaning == "txid, Reference Label");
  CHECK(part(it, "59").verdict() == PartVerdict::good);
}

TEST_CASE("explain: a checksum that does not fit is shown beside the one that would") {
  const auto it = explained(std::string(kPix) + "0000");
  const Part& crc = part(it, "63");
  CHECK(crc.verdict() == PartVerdict::wrong);
  REQUIRE(crc.errors.size() == 1);
  CHECK(crc.errors[0].code == Errc::crc_mismatch);
  CHECK(crc.remark.starts_with("expected "));
  CHECK(crc.remark.ends_with(", printed 0000"));
  // The one that is expected makes it valid.
  const auto repaired = explained(std::string(kPix) + crc.remark.substr(9, 4));
  CHECK(repaired.code.valid);
  CHECK(part(repaired, "63").verdict() == PartVerdict::good);
  CHECK(part(repaired, "63").remark.empty());
}

TEST_CASE("explain: what breaks off is shown up to its end") {
  const auto it = explained(kPix.substr(0, 60));
  CHECK_FALSE(it.code.valid);
  std::size_t errors = 0;
  for (const Part& one : it.parts) errors += one.errors.size();
  CHECK(errors == it.code.errors.size());
  CHECK(std::any_of(it.parts.begin(), it.parts.end(),
                    [](const Part& one) { return one.meaning == "what does not decode"; }));
}

TEST_CASE("explain: what is missing has a part without a place") {
  const auto it = explained(kPix.substr(0, kPix.size() - 4));
  CHECK_FALSE(part(it, "63").placed);
  CHECK(part(it, "63").remark == "missing");
}

TEST_CASE("explain: a link is shown by scheme, host, path and parameters") {
  const auto it = explained("upi://pay?pa=shop@examplebank&pn=Test%20Shop&am=10.00&cu=INR");
  CHECK(part(it, "scheme").value == "upi");
  CHECK(part(it, "host").value == "pay");
  CHECK(part(it, "pa").offset == 10);
  CHECK(part(it, "pa").length == 19);
  CHECK(part(it, "pa").meaning == "Account of the payee");
  CHECK(part(it, "pn").value == "Test Shop");
  CHECK(part(it, "pn").length == 14);
  CHECK(part(it, "am").meaning == "Amount");
}

TEST_CASE("explain: what deceives stands with the part that does") {
  const auto it = explained("https://qr.aIipay.com/fkx01234");
  CHECK(part(it, "host").flags.has(Flag::lookalike));
  CHECK(part(it, "host").verdict() == PartVerdict::flagged);
  const auto user = explained("https://qr.alipay.com@example.com/x");
  CHECK(part(user, "userinfo").value == "qr.alipay.com@");
  CHECK(part(user, "userinfo").flags.has(Flag::userinfo));
  CHECK(part(user, "host").value == "example.com");
}

TEST_CASE("explain: each line of a bank's code is named") {
  const auto it = explained(kEpc);
  CHECK(part(it, "line 2").meaning == "Version");
  CHECK(part(it, "line 7").meaning == "IBAN");
  CHECK(part(it, "line 7").offset == 27);
  CHECK(part(it, "line 7").length == 22);
  CHECK(part(it, "line 8").value == "EUR12.50");
  CHECK_FALSE(has(it, "line 5"));  // is empty
}

TEST_CASE("explain: a fault stands with the line that has it") {
  std::string text(kEpc);
  text[29] = '0';  // a check digit
  const auto it = explained(text);
  REQUIRE(part(it, "line 7").errors.size() == 1);
  CHECK(part(it, "line 7").errors[0].code == Errc::crc_mismatch);
}

TEST_CASE("explain: fields within a line are found by their names") {
  const auto it = explained("SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*MSG:Test");
  CHECK(part(it, "AM").offset == 40);
  CHECK(part(it, "AM").value == "450.00");
  CHECK(part(it, "CC").offset == 50);
}

TEST_CASE("explain: of a payer's code two digits and the length are shown") {
  const auto it = masked(explained("281234567890123456"));
  CHECK(it.code.sensitive);
  REQUIRE_FALSE(it.parts.empty());
  CHECK(it.parts[0].value == "28****************");
  CHECK(it.parts[0].length == 18);
  CHECK(to_text(it).find("1234567890") == std::string::npos);
}

TEST_CASE("explain: a login link within another format is hidden in every part of it") {
  for (const std::string_view text :
       {"MECARD:N:A;NOTE:https://login.weixin.qq.com/l/4a0FYfiVuw==;;",
        "https://login.weixin.qq.com/l/4a0FYfiVuw==https://login.weixin.qq.com/l/4a0FYfiVuw==",
        "https://login.weixin.qq.com/l/4a0FYfiVuw==@shop.example",
        "myapp:http://txz.qq.com/p?k=4a0FYfiVAAAABBBBCCCCDDDDEEEEFFFF&f=716027609",
        "https://shop.example/?u=https%3A%2F%2Flogin.weixin.qq.com%2Fl%2F4a0FYfiVuw%3D%3D"}) {
    CAPTURE(text);
    const auto it = masked(explained(text));
    CHECK(it.code.sensitive);
    CHECK(to_text(it).find("4a0FYfi") == std::string::npos);
  }
  const auto shop = masked(
      explained("https://shop.example/?u=https%3A%2F%2Fshop.example%2F%3Fc%3D134500000000000017"));
  CHECK(part(shop, "host").value == "shop.example");
}

TEST_CASE("explain: nobody's text is one part, an empty one too") {
  const auto it = explained("hello");
  REQUIRE(it.parts.size() == 1);
  CHECK(it.parts[0].value == "hello");
  CHECK_FALSE(to_text(explained("")).empty());
  CHECK_FALSE(explained(std::string(65537, 'x')).code.valid);
}

TEST_CASE("explain: the table is safe for a terminal") {
  const auto text = to_text(explained("https://qr.alipay.com/\x1b[2J?a=\xE2\x80\xAE"));
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(text.ends_with('\n'));
}

// The address is 25 characters long; the objects within were counted by hand.
TEST_CASE("explain: a code that a link holds is shown by its data objects") {
  const auto it = explained(
      "https://app.mbank.kg/qr/#00020101021132490009qr.dcb.kg01040045101299650000001712021113021252"
      "04739953034175904TEST63041C1C");
  CHECK(it.code.ecosystem == "elqr_kg");
  CHECK(part(it, "host").value == "app.mbank.kg");
  CHECK(part(it, "00").offset == 25);
  CHECK(part(it, "32.10").offset == 62);
  CHECK(part(it, "32.10").value == "996500000017");
  CHECK(part(it, "59").value == "TEST");
}

TEST_CASE("explain: what is missing stands apart from what stands in its place") {
  const auto nobody = explained(
      "000201520400005303986540510.005802BR5913Fulano de Tal6008BRASILIA62070503***63040000");
  CHECK_FALSE(part(nobody, "26").placed);
  CHECK(part(nobody, "26").errors[0].code == Errc::missing_field);
  CHECK(part(nobody, "00").errors.empty());
  // An amount without a currency is a fault of the amount.
  const auto amount = explained(
      "00020126400014br.gov.bcb.pix0118fulano@example.com52040000540510.005802BR5913Fulano de "
      "Tal6008BRASILIA62070503***6304ABCD");
  REQUIRE(part(amount, "54").errors.size() == 1);
  CHECK(part(amount, "54").errors[0].code == Errc::missing_field);
  CHECK(part(amount, "54").placed);
}

TEST_CASE("explain: two faults, one of them of what is not there") {
  const auto it = explained(
      "00020126400014br.gov.bcb.pix0118fulano@example.com5204000053039995802BR5913Fulano de "
      "Tal6008BRASILIA62070503***");
  CHECK_FALSE(part(it, "63").placed);
  REQUIRE_FALSE(part(it, "53").errors.empty());
  CHECK(part(it, "53").errors[0].code == Errc::bad_currency);
}

// Resolution 792: a second leg is announced and does not follow.
TEST_CASE("explain: a fault behind the end stands with the field that it names") {
  const auto it = explained("M2DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100");
  REQUIRE(it.code.errors.size() == 1);
  REQUIRE(part(it, "legs").errors.size() == 1);
  CHECK(part(it, "legs").errors[0].code == Errc::truncated);
  CHECK(part(it, "legs").errors[0].offset == 60);
}

TEST_CASE("explain: what is masked is masked here, too") {
  const auto open = explained("hello");
  CHECK(masked(open).parts[0].value == "hello");
  const auto pass = explained("M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100");
  CHECK(pass.code.sensitive);
  CHECK(part(pass, "name").value == "DESMARAIS/LUC");
  CHECK(to_text(masked(pass)).find("DESMARAIS") == std::string::npos);
}

// Eighteen digits as a payer shows them: nobody's address holds them, whatever it calls them.
TEST_CASE("explain: a secret within a link is masked wherever it stands") {
  for (const std::string_view text :
       {"https://a.example/o?281234567890123456", "https://a.example/o?281234567890123456=1",
        "https://a.example/o?a=281234567890123456", "https://a.example/o#281234567890123456",
        "https://a.example/281234567890123456"}) {
    CAPTURE(text);
    const auto it = explained(text);
    CHECK(it.code.sensitive);
    CHECK(to_text(masked(it)).find("281234567890123456") == std::string::npos);
    CHECK(to_text(it).find("281234567890123456") != std::string::npos);
  }
  const auto named = masked(explained("https://a.example/o?a=281234567890123456"));
  CHECK(part(named, "a").value == "28************3456");
}

TEST_CASE("explain: what each verdict is called") {
  CHECK(to_string(PartVerdict::good) == "ok");
  CHECK(to_string(PartVerdict::flagged) == "flagged");
  CHECK(to_string(PartVerdict::wrong) == "wrong");
  CHECK(to_string(static_cast<PartVerdict>(99)).empty());
}
