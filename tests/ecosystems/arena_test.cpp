#include "ecosystems/arena.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("arena: what was kept stays where it is, however much follows") {
  Arena arena;
  const std::string_view first = arena.keep(std::string("a text that no string holds in itself"));
  const std::span<const int> numbers = arena.keep(std::vector<int>{1, 2, 3});
  const int* const one = arena.keep_one(42);
  for (int i = 0; i < 1000; ++i) arena.keep(std::to_string(i));
  CHECK(first == "a text that no string holds in itself");
  REQUIRE(numbers.size() == 3);
  CHECK(numbers[2] == 3);
  CHECK(*one == 42);
  CHECK(arena.keep(std::vector<int>{}).empty());
}

TEST_CASE("arena: a name that is kept for good is kept once, and outlives every arena") {
  const std::string_view a = Arena::keep_for_good("arena_test_name");
  const std::string_view b = Arena::keep_for_good(std::string("arena_test_") + "name");
  CHECK(a.data() == b.data());
  CHECK(a == "arena_test_name");
  CHECK(a.data()[a.size()] == '\0');
  CHECK(Arena::keep_for_good("arena_test_nam").data() != a.data());
  CHECK(Arena::keep_for_good("").empty());
}
