#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

TEST_CASE("registry: ids are sorted and unique, and every row names its source") {
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
