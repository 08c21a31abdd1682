#include <doctest/doctest.h>

#include <string>

#include "ecosystems/row.hpp"
#include "moongate/classifier.hpp"

using namespace moongate;

TEST_CASE("catalogue: ids are sorted and unique, and every row names its source") {
  const auto rows = ecosystems();
  REQUIRE_FALSE(rows.empty());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CAPTURE(std::string(rows[i].id));
    if (i > 0) CHECK(rows[i - 1].id < rows[i].id);
    CHECK_FALSE(rows[i].name.empty());
    CHECK_FALSE(rows[i].specification.empty());
    CHECK(rows[i].region.size() >= 2);
  }
}

TEST_CASE("catalogue: keys are written as they are looked for") {
  for (const Row& row : built_in_rows()) {
    for (const Key& key : row.keys) {
      CAPTURE(std::string(row.ecosystem.id));
      CAPTURE(std::string(key.text));
      CHECK(key.text.empty() == (key.by == Key::By::any));
      if (key.by == Key::By::scheme) {
        CHECK(key.text != "http");  // found by host
        CHECK(key.text != "https");
      }
      const bool folded = key.by == Key::By::scheme || key.by == Key::By::host;
      for (const char c : key.text) CHECK_FALSE((folded && c >= 'A' && c <= 'Z'));
    }
  }
}
