#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Check digits by hand, modulo 10.
constexpr std::string_view kBarCode = "82600000037104099628373500154824165471087793";

}  // namespace

TEST_CASE("br_arrecadacao: a bar code of a utility") {
  const auto code = classify(kBarCode, SymbolFormat::itf);
  CHECK(code.ecosystem == "br_arrecadacao");
  CHECK(code.valid);
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"3710.40", "BRL"});
  CHECK(code.payee.account == "9962");
  CHECK(field(code, "identificação do segmento") == "2");
}

TEST_CASE("br_arrecadacao: a count of another unit is no amount") {
  std::string text(kBarCode);
  text[2] = '7';
  for (char digit = '0'; digit <= '9'; ++digit) {
    text[3] = digit;
    const auto code = classify(text);
    CHECK(code.ecosystem == "br_arrecadacao");
    CHECK_FALSE(code.amount);
  }
}

TEST_CASE("br_arrecadacao: near misses") {
  const NearMiss rows[] = {
      {"check digit", with(kBarCode, "8260", "8261"), Errc::crc_mismatch, "DAC"},
      {"line", "826000000375104099628371350015482416547108779300", Errc::crc_mismatch, "campo 1"},
  };
  check_near_misses("br_arrecadacao", rows);
  CHECK(classify(kBarCode.substr(1)).ecosystem != "br_arrecadacao");
  CHECK(classify(kBarCode, SymbolFormat::code_128).ecosystem == "none");
}
