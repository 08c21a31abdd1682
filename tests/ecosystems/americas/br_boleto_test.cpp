#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// FEBRABAN's example of Banco do Brasil: the same slip as a bar code and as its line.
constexpr std::string_view kBarCode = "00193373700000001000500940144816060680935031";
constexpr std::string_view kLine = "00190500954014481606906809350314337370000000100";
constexpr std::string_view kPrinted = "00190.50095 40144.816069 06809.350314 3 37370000000100";

}  // namespace

TEST_CASE("br_boleto: bar code, line and print say the same") {
  for (const std::string_view text : {kBarCode, kLine, kPrinted}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "br_boleto");
    CHECK(code.valid);
    REQUIRE(code.amount);
    CHECK(*code.amount == Money{"1.00", "BRL"});
    CHECK(field(code, "banco") == "001");
    CHECK(field(code, "fator de vencimento") == "3737");
    CHECK(field(code, "campo livre") == "0500940144816060680935031");
  }
}

TEST_CASE("br_boleto: a slip without an amount is open") {
  // The digits of its fields do not cover the amount; the general one is 1 here by the rule.
  std::string text(kLine);
  text.replace(37, 10, "0000000000");
  int found = 0;
  for (char digit = '1'; digit <= '9'; ++digit) {
    text[32] = digit;
    const auto code = classify(text);
    if (!code.valid) continue;
    ++found;
    CHECK_FALSE(code.amount);
    CHECK(code.flags.has(Flag::zero_amount));
  }
  CHECK(found == 1);
}

// Invented slips of Banco do Brasil whose digits read as accounts of card networks (IDs 16 and 12),
// their check digits computed by the rule.
TEST_CASE("br_boleto: a slip that begins like a merchant-presented code is a slip all the same") {
  struct Row {
    std::string_view text;
    std::string_view amount;
  };
  for (const Row& row : {
           Row{"00191925250002010195238161333109127690001754278", "17542.78"},
           Row{"00195000099999999993534121362244643114367006", "99999999.99"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "br_boleto");
    CHECK(code.valid);
    CHECK(code.amount == Money{std::string(row.amount), "BRL"});
  }
  CHECK(has_error(classify("00194000099999999993534121362244643114367006"), Errc::crc_mismatch,
                  "DAC"));
}

TEST_CASE("br_boleto: near misses") {
  const NearMiss rows[] = {
      {"check digit", with(kBarCode, "00193", "00194"), Errc::crc_mismatch, "DAC"},
      {"amount", with(kBarCode, "000100", "000200"), Errc::crc_mismatch, "DAC"},
      {"first field", with(kLine, "0019050095", "0019050096"), Errc::crc_mismatch, "campo 1"},
      {"second field", with(kPrinted, "816069", "816068"), Errc::crc_mismatch, "campo 2"},
      {"currency", with(kLine, "0019", "0018"), Errc::crc_mismatch, "campo 1"},
      {"general digit", with(kPrinted, " 3 ", " 4 "), Errc::crc_mismatch, "DAC"},
  };
  check_near_misses("br_boleto", rows);
}

TEST_CASE("br_boleto: the symbology tells it from other numbers") {
  CHECK(classify(kBarCode, SymbolFormat::itf).ecosystem == "br_boleto");
  CHECK(classify(kBarCode, SymbolFormat::code_128).ecosystem != "br_boleto");
  CHECK(classify(kBarCode.substr(1)).ecosystem == "none");
  CHECK(classify(std::string(kBarCode) + " reais").ecosystem != "br_boleto");
  CHECK(classify("8" + std::string(kBarCode.substr(1))).ecosystem != "br_boleto");  // arrecadação
  CHECK(classify("0018" + std::string(kBarCode.substr(4))).ecosystem != "br_boleto");
}
