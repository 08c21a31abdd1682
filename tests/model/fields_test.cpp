#include "moongate/fields.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

using moongate::Fields;

TEST_CASE("fields: names and values in the order of the payload") {
  Fields fields;
  CHECK(fields.empty());
  fields.add("01", "first");
  fields.add("", "");
  fields.add("02", std::string(1000, 'x'));
  CHECK(fields.size() == 3);
  CHECK(fields[0].name == "01");
  CHECK(fields[0].value == "first");
  CHECK(fields[1].name.empty());
  CHECK(fields[2].value.size() == 1000);
  std::string names;
  for (const auto& field : fields) names += field.name + ";";
  CHECK(names == "01;;02;");
}

TEST_CASE("fields: views outlive a move of the list") {
  Fields fields;
  fields.add("a", "short");
  const auto value = fields.find("a");
  const Fields moved = std::move(fields);
  CHECK(value == "short");
  CHECK(moved.find("a")->data() == value->data());
}

TEST_CASE("fields: the first of equal names is found") {
  Fields fields;
  fields.add("a", "1");
  fields.add("a", "2");
  CHECK(fields.find("a") == "1");
  CHECK_FALSE(fields.find("A"));
  CHECK_FALSE(fields.find(""));
}

TEST_CASE("fields: a value may hold anything") {
  Fields fields;
  fields.add("binary", std::string_view("\0\xFF", 2));
  CHECK(fields.find("binary")->size() == 2);
}

TEST_CASE("fields: reserved room changes nothing") {
  Fields fields;
  fields.reserve(8);
  CHECK(fields.empty());
  fields.add("a", "1");
  CHECK(fields.find("a") == "1");
}

TEST_CASE("fields: a copy goes on by itself, and so does what was moved from") {
  Fields fields;
  fields.reserve(8);
  fields.add("a", "1");
  Fields copy = fields;
  copy.add("b", "2");
  CHECK(fields.size() == 1);
  CHECK(copy.find("a") == "1");
  CHECK(copy.find("b") == "2");
  Fields moved = std::move(fields);
  fields = Fields();
  fields.add("c", "3");
  CHECK(fields.size() == 1);
  CHECK(fields.find("c") == "3");
  moved.add("d", "4");
  CHECK(moved.find("a") == "1");
  CHECK(moved.find("d") == "4");
  copy = moved;
  copy.add("e", "5");
  CHECK(copy.size() == 3);
  CHECK(moved.size() == 2);
}
