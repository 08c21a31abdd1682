#include "ecosystems/part_fields.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("part fields: names are the IDs that lead to an object") {
  CHECK(IdPath(0).text() == "00");
  CHECK(IdPath(99).text() == "99");
  CHECK(IdPath(62).below(50).text() == "62.50");
  CHECK(IdPath(62).below(50).below(1).text() == "62.50.01");
  CHECK(IdPath(62).below(50).depth() == 2);
  CHECK(IdPath(62).below(50).root() == 62);
}

TEST_CASE("part fields: parts are cut out of the text, with a NUL behind each name and value") {
  const std::string text = "5912LOJA EXEMPLO6006RECIFE";
  Fields fields;
  {
    const std::string_view view = text;
    PartFields parts(fields, view, 1);  // room for one; the other needs more
    parts.add(IdPath(59), view.substr(4, 12));
    parts.add(IdPath(62).below(7).below(3), view.substr(20, 6));
    for (int i = 0; i < 50; ++i) parts.add(IdPath(60), view.substr(20, 6));
  }
  fields.add("currency", "BRL");
  REQUIRE(fields.size() == 53);
  CHECK(fields[0].name == "59");
  CHECK(fields[0].value == "LOJA EXEMPLO");
  CHECK(fields[1].name == "62.07.03");
  CHECK(fields[51].value == "RECIFE");
  CHECK(fields.find("currency") == "BRL");
  for (std::size_t i = 0; i < fields.size(); ++i) {
    CAPTURE(i);
    CHECK(fields[i].name.data()[fields[i].name.size()] == '\0');
    CHECK(fields[i].value.data()[fields[i].value.size()] == '\0');
  }
}

TEST_CASE("part fields: they come behind fields that are there") {
  Fields fields;
  fields.add("first", "1");
  constexpr std::string_view kText = "0002AB";
  PartFields parts(fields, kText, 1);
  parts.add(IdPath(0), kText.substr(4));
  CHECK(fields.find("first") == "1");
  CHECK(fields.find("00") == "AB");
}
