#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

std::string padded(std::string text, std::size_t size) {
  text.resize(size, ' ');
  return text;
}

// 3000000000000000 modulo 93 is 3.
std::string slip() {
  return "codfase=NBPA;18300000000000000003120000163020931000000025003896"
         "1P1"
         "01199250158"
         "RSSMRA80A01H501U" +
         padded("Mario Rossi", 40) + padded("Tassa di prova", 110) + std::string(12, ' ') + "A";
}

}  // namespace

TEST_CASE("it_poste_nbpa: a slip of 256 characters") {
  REQUIRE(slip().size() == 256);
  const auto code = classify(slip(), SymbolFormat::data_matrix);
  CHECK(code.ecosystem == "it_poste_nbpa");
  CHECK(code.valid);
  CHECK(code.reference == "300000000000000003");
  CHECK(code.payee.account == "000016302093");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"25.00", "EUR"});
  CHECK(field(code, "codice fiscale ente creditore") == "01199250158");
  CHECK(field(code, "anagrafica debitore") == "Mario Rossi");
  CHECK(field(code, "causale") == "Tassa di prova");
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
}

TEST_CASE("it_poste_nbpa: a lost blank is flagged and its texts are still read") {
  const auto code = classify(with(slip(), "Rossi  ", "Rossi "));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(field(code, "anagrafica debitore") == "Mario Rossi");
  CHECK(field(code, "causale") == "Tassa di prova");
}

TEST_CASE("it_poste_nbpa: near misses") {
  const NearMiss rows[] = {
      {"notice", with(slip(), "000312", "000412"), Errc::crc_mismatch, "codice avviso"},
      {"letters", with(slip(), "0000163020", "0E00163020"), Errc::bad_value,
       "numero conto corrente"},
      {"tax number", with(slip(), "01199250158", "01199250157"), Errc::crc_mismatch,
       "codice fiscale ente creditore"},
      {"width", with(slip(), "NBPA;18", "NBPA;17"), Errc::malformed, ""},
      {"cut off in its texts", slip().substr(0, 200), Errc::truncated, ""},
      {"cut off", slip().substr(0, 92), Errc::truncated, ""},
  };
  check_near_misses("it_poste_nbpa", rows);
}
