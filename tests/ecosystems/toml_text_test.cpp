#include "ecosystems/toml_text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("toml_text: characters beyond ASCII stand in strings and comments") {
  for (const char* toml : {"name = 'größe'", "name = \"größe\"", "# größe\nname = 'x'",
                           "a = '''\nü\n''' # é\nb = \"\"\"\n\"ü\" \\\" ö\n\"\"\"", "", "a = ''",
                           "\xEF\xBB\xBF"
                           "a = 'x'",
                           "a = '\\ü'", "a = \"\\\\ü\""}) {
    CAPTURE(std::string(toml));
    CHECK_FALSE(stray_character(toml));
  }
}

TEST_CASE("toml_text: in ASCII, line by line") {
  CHECK(in_ascii("a = 'ü'\n# é\n") == "a = 'xx'\n# xx\n");
  CHECK(in_ascii("\xEF\xBB\xBF"
                 "a = 1") == "a = 1");
  CHECK(in_ascii("").empty());
}

TEST_CASE("toml_text: elsewhere they are told, with their place") {
  struct Row {
    const char* toml;
    std::size_t at;
  };
  for (const Row& row : {Row{"größe = 'x'", 2}, Row{"a = 'x' ü", 8}, Row{"a = ü", 4},
                         Row{"[größe]", 3}, Row{"a = \"\\ü\"", 6}, Row{"a = \"\"\"\\ü\"\"\"", 8},
                         Row{"a = \"\"\"b\\\n  ü\"\"\"", 12}, Row{"a = 'not closed\nü = 1", 16},
                         Row{"# c\nü", 4}, Row{"a = ''\nü", 7}, Row{"a\xC2\xA0= 1", 1}}) {
    CAPTURE(std::string(row.toml));
    const auto at = stray_character(row.toml);
    REQUIRE(at);
    CHECK(*at == row.at);
  }
}
