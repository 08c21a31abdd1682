#include "ecosystems/eu/swiss_party.hpp"

#include <array>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

using Lines = std::array<std::string, swiss::kParts>;

const Lines kStructured = {"S", "Muster AG", "Rue du Lac", "1268", "2501", "Biel", "CH"};
const Lines kCombined = {"K", "Muster AG", "Rue du Lac 1268", "2501 Biel", "", "", "CH"};

PaymentCode party(const Lines& lines) {
  std::array<std::string_view, swiss::kParts> views;
  for (std::size_t i = 0; i < lines.size(); ++i) views[i] = lines[i];
  const Payload payload = Payload::from_bytes("SPC");
  const ScannedPayload scanned(payload);
  PaymentCode code;
  transfer::Notes notes(scanned, code);
  swiss::read_party({"Cdtr", views}, notes);
  return code;
}

}  // namespace

// SIX, Implementation Guidelines for the QR-bill, section 4.2.2, data group Cdtr
TEST_CASE("swiss_party: elements of an address by their names") {
  const auto code = party(kStructured);
  CHECK(code.errors.empty());
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
  CHECK(field(code, "Cdtr.AdrTp") == "S");
  CHECK(field(code, "Cdtr.Name") == "Muster AG");
  CHECK(field(code, "Cdtr.StrtNmOrAdrLine1") == "Rue du Lac");
  CHECK(field(code, "Cdtr.BldgNbOrAdrLine2") == "1268");
  CHECK(field(code, "Cdtr.PstCd") == "2501");
  CHECK(field(code, "Cdtr.TwnNm") == "Biel");
  CHECK(field(code, "Cdtr.Ctry") == "CH");
  const auto lines = party(kCombined);
  CHECK(lines.errors.empty());
  CHECK(lines.flags.has(Flag::nonstandard));  // not since version 2.3
}

TEST_CASE("swiss_party: an element that the guidelines do not allow") {
  struct Row {
    const Lines& lines;
    swiss::Part part;
    std::string value;
    Errc why;
    std::string_view field;
  };
  for (const Row& row : {
           Row{kStructured, swiss::kType, "", Errc::missing_field, "Cdtr.AdrTp"},
           Row{kStructured, swiss::kType, "X", Errc::bad_value, "Cdtr.AdrTp"},
           Row{kStructured, swiss::kName, "", Errc::missing_field, "Cdtr.Name"},
           Row{kStructured, swiss::kName, std::string(71, 'n'), Errc::bad_length, "Cdtr.Name"},
           Row{kStructured, swiss::kStreet, std::string(71, 's'), Errc::bad_length,
               "Cdtr.StrtNmOrAdrLine1"},
           Row{kStructured, swiss::kBuilding, std::string(17, '1'), Errc::bad_length,
               "Cdtr.BldgNbOrAdrLine2"},
           Row{kStructured, swiss::kPostalCode, "", Errc::missing_field, "Cdtr.PstCd"},
           Row{kStructured, swiss::kPostalCode, std::string(17, '1'), Errc::bad_length,
               "Cdtr.PstCd"},
           Row{kStructured, swiss::kTown, "", Errc::missing_field, "Cdtr.TwnNm"},
           Row{kStructured, swiss::kTown, std::string(36, 't'), Errc::bad_length, "Cdtr.TwnNm"},
           Row{kStructured, swiss::kCountry, "", Errc::missing_field, "Cdtr.Ctry"},
           Row{kStructured, swiss::kCountry, "ZZ", Errc::bad_value, "Cdtr.Ctry"},
           Row{kStructured, swiss::kCountry, "ch", Errc::bad_value, "Cdtr.Ctry"},
           Row{kStructured, swiss::kName, "a\tb", Errc::control_character, "Cdtr.Name"},
           Row{kCombined, swiss::kBuilding, "", Errc::missing_field, "Cdtr.BldgNbOrAdrLine2"},
           Row{kCombined, swiss::kBuilding, std::string(71, '1'), Errc::bad_length,
               "Cdtr.BldgNbOrAdrLine2"},
           Row{kCombined, swiss::kPostalCode, "2501", Errc::bad_value, "Cdtr.PstCd"},
           Row{kCombined, swiss::kTown, "Biel", Errc::bad_value, "Cdtr.TwnNm"},
       }) {
    Lines lines = row.lines;
    lines[row.part] = row.value;
    CAPTURE(row.field);
    CAPTURE(row.value);
    CHECK(has_error(party(lines), row.why, row.field));
  }
  Lines longest = kCombined;
  longest[swiss::kBuilding] = std::string(70, '1');
  CHECK(party(longest).errors.empty());
}

// Section 4.1.1: Latin-1, Latin Extended-A, Ș ș Ț ț and the euro sign
TEST_CASE("swiss_party: characters of the guidelines") {
  for (const std::string_view text : {"", "Aa ~", "äéÿ", "Āſ", "ȘșȚț", "€", "a\r\n"}) {
    CAPTURE(text);
    CHECK(swiss::is_permitted(text));
  }
  for (const std::string_view text : {"Ж", "ƀ", "ȗ", "\t", "\x7F", "\xC2\x80", "\xFF", "₣", "中"}) {
    CAPTURE(text);
    CHECK_FALSE(swiss::is_permitted(text));
  }
}

TEST_CASE("swiss_party: one of empty elements is none") {
  const std::array<std::string_view, swiss::kParts> nothing{};
  CHECK(swiss::Party{"UltmtDbtr", nothing}.empty());
  std::array<std::string_view, swiss::kParts> country{};
  country[swiss::kCountry] = "CH";
  CHECK_FALSE(swiss::Party{"UltmtDbtr", country}.empty());
  CHECK(swiss::Party{"UltmtDbtr", country}.name(swiss::kTown) == "UltmtDbtr.TwnNm");
}
