#include "ecosystems/toml_table.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

// What is read from a table, and the first fault, "file:line: key: expected …".
template <class Use>
std::string fault_of(std::string_view toml, Use use) {
  const auto parsed = toml::parse(toml);
  REQUIRE(parsed);
  Arena arena;
  Faults faults("x.toml");
  {
    TomlTable table(parsed.table(), "part", arena, faults);
    use(table);
  }
  return faults.first() ? faults.first()->message : std::string();
}

}  // namespace

TEST_CASE("toml_table: values by their keys") {
  CHECK(fault_of("a = 'text'\nb = true\nc = 5\nd = ['x', 'y']\ne = 'z'\nf = '2-4n'",
                 [](TomlTable& table) {
                   CHECK(table.text("a") == "text");
                   CHECK(table.required_text("a") == "text");
                   CHECK(table.flag("b"));
                   CHECK(table.number("c", 0, 9, 1) == 5);
                   const auto list = table.texts("d");
                   REQUIRE(list.size() == 2);
                   CHECK(list[1] == "y");
                   CHECK(table.texts("e").size() == 1);
                   CHECK(table.pattern("f") == "2-4n");
                   CHECK(table.has("a"));
                 })
            .empty());
}

TEST_CASE("toml_table: what is absent has a default") {
  CHECK(fault_of("", [](TomlTable& table) {
          CHECK(table.text("a").empty());
          CHECK(table.id("a").empty());
          CHECK_FALSE(table.flag("b"));
          CHECK(table.flag("b", true));
          CHECK(table.number("c", 0, 9, 7) == 7);
          CHECK(table.texts("d").empty());
          CHECK(table.pattern("f").empty());
          CHECK_FALSE(table.has("a"));
          table.with("t", [](TomlTable&) { FAIL("there is none"); });
          table.each("t", [](TomlTable&) { FAIL("there is none"); });
        }).empty());
}

TEST_CASE("toml_table: a fault names file, line, key and what was expected") {
  struct Row {
    std::string_view toml;
    std::string_view message;
    void (*use)(TomlTable&);
  };
  for (const Row& row : {
           Row{"a = 1", "x.toml:1: part.a: expected a text in quotes",
               [](TomlTable& t) { t.text("a"); }},
           Row{"b = 'x'", "x.toml:1: part.a: expected a text, which is missing",
               [](TomlTable& t) { t.text("b"), t.required_text("a"); }},
           Row{"\na = ''", "x.toml:2: part.a: expected a text, which is missing",
               [](TomlTable& t) { t.required_text("a"); }},
           Row{"a = 'yes'", "x.toml:1: part.a: expected true or false",
               [](TomlTable& t) { t.flag("a"); }},
           Row{"a = 10", "x.toml:1: part.a: expected a whole number from 0 to 9",
               [](TomlTable& t) { CHECK(t.number("a", 0, 9, 3) == 3); }},
           Row{"a = -1", "x.toml:1: part.a: expected a whole number from 0 to 9",
               [](TomlTable& t) { t.number("a", 0, 9, 3); }},
           Row{"a = 1.5", "x.toml:1: part.a: expected a whole number",
               [](TomlTable& t) { t.number("a", 0, 9, 3); }},
           Row{"a = ['x', 1]", "x.toml:1: part.a: expected texts in quotes",
               [](TomlTable& t) { t.texts("a"); }},
           Row{"a = 1", "x.toml:1: part.a: expected a list of texts, or one text",
               [](TomlTable& t) { t.texts("a"); }},
           Row{"a = '5!q'", "x.toml:1: part.a: expected a pattern; this one breaks at character",
               [](TomlTable& t) { t.pattern("a"); }},
           Row{"a = 1", "x.toml:1: part.a: expected a table",
               [](TomlTable& t) { t.with("a", [](TomlTable&) {}); }},
           Row{"a = 1", "x.toml:1: part.a: expected tables: [[a]]",
               [](TomlTable& t) { t.each("a", [](TomlTable&) {}); }},
           Row{"a = [1]", "x.toml:1: part.a: expected tables: [[a]]",
               [](TomlTable& t) { t.each("a", [](TomlTable&) {}); }},
           Row{"a = 'x'\nb = 'y'", "x.toml:2: part.b: no such key here",
               [](TomlTable& t) { t.text("a"); }},
       }) {
    CAPTURE(row.toml);
    const std::string message = fault_of(row.toml, row.use);
    CAPTURE(message);
    CHECK(message.starts_with(row.message));
  }
}

TEST_CASE("toml_table: the first fault is told, none that follows from it") {
  CHECK(fault_of("a = 1\nb = 2", [](TomlTable& table) {
          table.text("b");
          table.text("a");
        }).starts_with("x.toml:2: part.b"));
}

TEST_CASE("toml_table: tables within, and their names in faults") {
  const std::string message =
      fault_of("[in]\na = 'x'\n[[row]]\nb = 1\n[[row]]\nb = 'y'", [](TomlTable& table) {
        table.with("in", [](TomlTable& within) { CHECK(within.text("a") == "x"); });
        int rows = 0;
        table.each("row", [&](TomlTable& within) {
          ++rows;
          within.text("b");
        });
        CHECK(rows == 2);
      });
  CHECK(message.starts_with("x.toml:4: part.row.b: expected a text in quotes"));
  std::string pairs;
  CHECK(fault_of("[in]\na = 'x'\nb = 'y'", [&](TomlTable& table) {
          table.each_text("in", [&](std::string_view key, std::string_view value) {
            pairs.append(key).append("=").append(value).append(";");
          });
        }).empty());
  CHECK(pairs == "a=x;b=y;");
}
