#include "ecosystems/calendar_day.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("calendar_day: months and leap years") {
  CHECK(is_calendar_day("2024", "02", "29"));
  CHECK(is_calendar_day("2000", "02", "29"));
  CHECK_FALSE(is_calendar_day("1900", "02", "29"));
  CHECK_FALSE(is_calendar_day("2023", "02", "29"));
  CHECK(is_calendar_day("2023", "12", "31"));
  for (const std::string_view month : {"00", "13", "1", "x1"}) {
    CHECK_FALSE(is_calendar_day("2023", month, "01"));
  }
  for (const std::string_view day : {"00", "32", "", "1x"}) {
    CHECK_FALSE(is_calendar_day("2023", "01", day));
  }
}
