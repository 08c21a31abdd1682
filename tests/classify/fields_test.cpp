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

TEST_CASE("fields: texts of every size are kept whole, with a NUL behind each") {
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN";
  Fields fields;
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    fields.add(letters.substr(0, size), letters.substr(letters.size() - size));
  }
  REQUIRE(fields.size() == letters.size() + 1);
  for (std::size_t size = 0; size <= letters.size(); ++size) {
    CAPTURE(size);
    CHECK(fields[size].name == letters.substr(0, size));
    CHECK(fields[size].value == letters.substr(letters.size() - size));
    CHECK(fields[size].name.data()[size] == '\0');
    CHECK(fields[size].value.data()[size] == '\0');
  }
}

TEST_CASE("fields: a copy goes on by itself, and so does what was moved from") {
  Fields fields;
  fields.reserve(8, 256);
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

TEST_CASE("fields: few and short ones are copied, moved and swapped as many and long ones are") {
  const auto make = [](std::string_view name, std::size_t size) {
    Fields fields;
    fields.add(name, std::string(size, 'x'));
    return fields;
  };
  for (const std::size_t first : {1U, 1000U}) {
    for (const std::size_t second : {1U, 1000U}) {
      CAPTURE(first);
      CAPTURE(second);
      Fields a = make("a", first);
      Fields b = make("b", second);
      std::swap(a, b);
      REQUIRE(a.find("b"));
      CHECK(a.find("b")->size() == second);
      CHECK(b.find("a")->size() == first);
      a = b;
      CHECK(a.find("a")->size() == first);
      Fields c = std::move(a);
      a.add("new", "1");  // NOLINT(bugprone-use-after-move): it is empty now
      CHECK(a.size() == 1);
      CHECK(c.find("a") == std::string(first, 'x'));
      a = std::move(c);
      a.add("more", std::string(1000, 'y'));
      CHECK(a.find("a") == std::string(first, 'x'));
      CHECK(b.size() == 1);
    }
  }
}

TEST_CASE("fields: what was there stays when the room ends, wherever it ends") {
  for (std::size_t size = 0; size < 256; ++size) {
    CAPTURE(size);
    Fields fields;
    fields.add("first", std::string(size, 'x'));
    fields.add("second", "2");
    CHECK(fields.find("first") == std::string(size, 'x'));
    CHECK(fields.find("second") == "2");
  }
}
