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

TEST_CASE("explain_fields: what each common member is called") {
  struct Row {
    Role role;
    std::string_view meaning;
  };
  for (const Row& row : {
           Row{Role::account, "Account of the payee"},
           Row{Role::name, "Name of the payee"},
           Row{Role::city, "City of the payee"},
           Row{Role::country, "Country of the payee"},
           Row{Role::mcc, "Merchant category code"},
           Row{Role::reference, "Reference"},
           Row{Role::amount, "Amount"},
           Row{Role::minor_amount, "Amount"},
           Row{Role::currency, "Currency"},
           Row{Role::none, ""},
           Row{static_cast<Role>(200), ""},
       }) {
    CAPTURE(static_cast<int>(row.role));
    CHECK(meaning_of(row.role) == row.meaning);
  }
}

TEST_CASE("explain_fields: a short value is found where it is a word of its own") {
  struct Row {
    std::string_view text;
    std::string_view value;
    std::size_t offset;  // that of the text's end: nowhere
  };
  for (const Row& row : {
           Row{"12", "12", 0},
           Row{"12;x", "12", 0},
           Row{"x;12", "12", 2},
           Row{"x12;12", "12", 4},
           Row{"12x;12", "12", 4},
           Row{"\xC3\xA9"
               "12;12",
               "12", 5},
           Row{"a-;", "-", 1},
           Row{"a12", "12", 3},
           Row{"12a", "12", 3},
       }) {
    CAPTURE(row.text);
    const auto parts = fields_of(row.text, with_fields({{"X", row.value}}));
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].placed == (row.offset < row.text.size()));
    if (parts[0].placed) CHECK(parts[0].offset == row.offset);
  }
}

TEST_CASE("explain_fields: a name in front counts where it is whole and ends in its mark") {
  const auto offset_of = [](std::string_view text, std::string_view name, std::string_view value) {
    const auto parts = fields_of(text, with_fields({{name, value}}));
    return parts[0].placed ? static_cast<int>(parts[0].offset) : -1;
  };
  CHECK(offset_of("XAM:12345*AM:12345", "AM", "12345") == 13);
  CHECK(offset_of("AM-12345*AM=12345", "AM", "12345") == 12);
  CHECK(offset_of("AM:999*AM:12345", "AM", "12345") == 10);
  CHECK(offset_of("12345*AM", "AM", "12345") == 0);
  CHECK(offset_of("AM:", "AM", "") == 3);
  CHECK(offset_of("AM", "AM", "") == -1);
}

TEST_CASE("explain_fields: fields are found in their order, and again from the beginning") {
  const auto parts =
      fields_of("alpha;beta1;alpha", with_fields({{"a", "beta1"}, {"b", "alpha"}, {"c", "beta1"}}));
  CHECK(at(parts, "b").offset == 12);
  CHECK(at(parts, "c").offset == 6);
  // What is nowhere stands behind all that has a place.
  std::vector<Part> before(1);
  before[0].placed = false;
  add_fields("alpha;", with_fields({{"a", "alpha"}}), here, before);
  REQUIRE(before.size() == 2);
  CHECK(before[0].id == "a");
}

TEST_CASE("explain_fields: what is shown as token or fragment, or is the whole text, is known") {
  for (const std::string_view id : {"token", "fragment", "path"}) {
    CAPTURE(id);
    std::vector<Part> parts(1);
    parts[0].id = id;
    parts[0].value = "T1234";
    add_fields("https://a.example/T1234", with_fields({{"number", "T1234"}}), here, parts);
    CHECK(parts.size() == (id == "path" ? 2 : 1));
  }
  std::vector<Part> parts(1);
  add_fields("T1234", with_fields({{"number", "T1234"}}), here, parts);
  CHECK(parts.size() == 1);
  CHECK(fields_of("T1234", with_fields({{"number", "T1234"}})).size() == 1);
}

TEST_CASE("explain_fields: a line that is empty has no name, and takes none") {
  const auto parts = lines_of("BCD\n\nShop", with_fields({{"Empty", ""}, {"Name", "Shop"}}));
  REQUIRE(parts.size() == 2);
  CHECK(at(parts, "line 3").meaning == "Name");
}
