#include "moongate/fields.hpp"

#include <doctest/doctest.h>

#include <string>

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
  fields.reserve(8, 256);
  CHECK(fields.empty());
  fields.add("a", "1");
  CHECK(fields.find("a") == "1");
}
