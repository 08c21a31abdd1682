#include "classify/explain_parts.hpp"
#include "classify/parts_of.hpp"

using namespace moongate;
using namespace moongate::explaining;
using test::at;
using test::find;

namespace {

std::size_t here(std::size_t at) { return at; }

std::vector<Part> lines_of(std::string_view text, const PaymentCode& code) {
  std::vector<Part> parts;
  add_lines(text, code, here, parts);
  return parts;
}

std::vector<Part> fields_of(std::string_view text, const PaymentCode& code) {
  std::vector<Part> parts;
  add_fields(text, code, here, parts);
  return parts;
}

PaymentCode with_fields(
    std::initializer_list<std::pair<std::string_view, std::string_view>> fields) {
  PaymentCode code;
  for (const auto& [name, value] : fields) code.fields.add(name, value);
  return code;
}

}  // namespace

TEST_CASE(
    "explain_fields: lines are counted as the format does, and named by their fields in order") {
  const auto code = with_fields({{"Version", "002"}, {"Name", "Shop"}, {"Twice", "Shop"}});
  const auto parts = lines_of("BCD\r\n002\r\n\r\nShop\rShop\nend", code);
  CHECK(at(parts, "line 1").meaning.empty());
  CHECK(at(parts, "line 2").meaning == "Version");
  CHECK(at(parts, "line 2").offset == 5);
  CHECK(at(parts, "line 2").length == 3);
  CHECK(find(parts, "line 3") == nullptr);  // is empty
  CHECK(at(parts, "line 4").meaning == "Name");
  CHECK(at(parts, "line 5").meaning == "Twice");
  CHECK(at(parts, "line 6").value == "end");
  CHECK(lines_of("", code).empty());
}

TEST_CASE("explain_fields: a value behind its name, by itself, or nowhere") {
  const auto code =
      with_fields({{"AM", "1"}, {"X", "12"}, {"long", "1234567"}, {"made", "of nothing"}});
  const auto parts = fields_of("112 AM:1*12=x1234567y", code);
  CHECK(at(parts, "AM").offset == 7);
  CHECK(at(parts, "X").offset == 9);      // a short one stands alone: not within 112
  CHECK(at(parts, "long").offset == 13);  // a long one may stand anywhere
  CHECK_FALSE(at(parts, "made").placed);
  CHECK(at(parts, "made").value == "of nothing");
  CHECK(parts.back().id == "made");
  for (std::size_t i = 2; i + 1 < parts.size(); ++i) CHECK(parts[i - 1].offset <= parts[i].offset);
}

TEST_CASE("explain_fields: what has a part already gets no second one") {
  const auto code = with_fields({{"Name", "Shop"}, {"token", "T1234"}});
  std::vector<Part> parts(2);
  parts[0].meaning = "Name";
  parts[1].id = "token";
  add_fields("Shop T1234", code, here, parts);
  CHECK(parts.size() == 2);
}

TEST_CASE("explain_fields: which common member a value is") {
  PaymentCode code;
  code.payee = {.name = "Shop", .account = "A1", .city = "Biel", .country = "CH", .mcc = "5411"};
  code.reference = "R1";
  code.amount = Money{"1.50", "EUR"};
  CHECK(meaning_of("A1", code) == "Account of the payee");
  CHECK(meaning_of("Shop", code) == "Name of the payee");
  CHECK(meaning_of("Biel", code) == "City of the payee");
  CHECK(meaning_of("CH", code) == "Country of the payee");
  CHECK(meaning_of("5411", code) == "Merchant category code");
  CHECK(meaning_of("R1", code) == "Reference");
  CHECK(meaning_of("1.50", code) == "Amount");
  CHECK(meaning_of("EUR", code) == "Currency");
  CHECK(meaning_of("", code).empty());
  CHECK(meaning_of("x", code).empty());
  CHECK(meaning_of("1.50", PaymentCode{}).empty());
  CHECK(meaning_of(Role::none).empty());
  CHECK(meaning_of(Role::minor_amount) == "Amount");
}
