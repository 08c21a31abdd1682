#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Finance Finland, Bank bar code guide.
constexpr std::string_view kNational = "458101710000001220004829900000000559582243294671120131";
constexpr std::string_view kInternational =
    "502500046400013020006938061000000000698756720839110724";

}  // namespace

TEST_CASE("fi_virtualbarcode: the guide's examples of both versions") {
  const auto four = classify(kNational, SymbolFormat::code_128);
  CHECK(four.ecosystem == "fi_virtualbarcode");
  CHECK(four.valid);
  CHECK(four.payee.account == "FI5810171000000122");
  CHECK(*four.amount == Money{"482.99", "EUR"});
  CHECK(four.reference == "559582243294671");
  CHECK(field(four, "eräpäivä") == "120131");
  const auto five = classify(kInternational);
  CHECK(five.valid);
  CHECK(five.payee.account == "FI0250004640001302");
  CHECK(*five.amount == Money{"693.80", "EUR"});
  CHECK(five.reference == "RF61698756720839");
}

TEST_CASE("fi_virtualbarcode: zeros leave amount and date open") {
  const auto code = classify(with(with(kNational, "00048299", "00000000"), "120131", "000000"));
  CHECK(code.valid);
  CHECK_FALSE(code.amount);
}

TEST_CASE("fi_virtualbarcode: near misses") {
  const NearMiss rows[] = {
      {"account", with(kNational, "458", "459"), Errc::crc_mismatch, "IBAN"},
      {"reference", with(kNational, "4671", "4672"), Errc::crc_mismatch, "viitenumero"},
      {"RF", with(kInternational, "0839", "0838"), Errc::crc_mismatch, "viitenumero"},
      {"reserved", with(kNational, "48299000", "48299100"), Errc::bad_value, "varalla"},
      {"date", with(kNational, "120131", "120230"), Errc::bad_value, "eräpäivä"},
      {"version", with(kNational, "458", "358"), Errc::unsupported_version, "versio"},
  };
  check_near_misses("fi_virtualbarcode", rows);
}

TEST_CASE("fi_virtualbarcode: other lengths and symbologies are nobody's") {
  CHECK(classify(kNational.substr(1)).ecosystem == "none");
  CHECK(classify(kNational, SymbolFormat::itf).ecosystem == "none");
}
