#include "ecosystems/settings.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace moongate;

namespace {

const std::array<Setting, 4> kGiven = {
    {{"name", "Shop"}, {"amount", "12.5"}, {"X-VS", "1"}, {"empty", ""}}};

Result<std::string> amount(std::string_view text, int decimals) {
  const std::array<Setting, 1> given = {{{"amount", std::string(text)}}};
  Settings settings(given);
  return settings.take_amount({"amount", "AM"}, decimals);
}

}  // namespace

TEST_CASE("settings: what was taken is gone, what nobody takes is left") {
  Settings settings(kGiven);
  CHECK(settings.left().size() == 3);  // an empty one is not set
  CHECK(settings.find("name") == "Shop");
  CHECK(settings.take({"RN", "name"}) == "Shop");
  CHECK_FALSE(settings.take({"RN", "name"}));
  CHECK_FALSE(settings.find("name"));
  CHECK(settings.take_or({"currency"}, "EUR") == "EUR");
  CHECK(settings.take_or({"amount"}, "1") == "12.5");
  const auto others =
      settings.take_left([](std::string_view key) { return key.starts_with("X-"); });
  REQUIRE(others.size() == 1);
  CHECK(others[0].value == "1");
  CHECK(settings.left().empty());
}

TEST_CASE("settings: the first of several keys that is set is taken, and no other") {
  const std::array<Setting, 2> given = {{{"b", "2"}, {"a", "1"}}};
  Settings settings(given);
  CHECK(settings.take({"a", "b"}) == "1");
  CHECK(settings.left().size() == 1);
}

TEST_CASE("settings: an amount has exactly the decimals of its currency") {
  struct Row {
    std::string_view text;
    int decimals;
    std::string_view written;
  };
  for (const Row& row : {Row{"12", 2, "12.00"}, Row{"12.5", 2, "12.50"}, Row{"0.05", 2, "0.05"},
                         Row{"100", 0, "100"}, Row{"1", 3, "1.000"}, Row{"", 2, ""}}) {
    CAPTURE(row.text);
    const auto written = amount(row.text, row.decimals);
    REQUIRE(written);
    CHECK(*written == row.written);
  }
  for (const std::string_view text :
       {"0", "0.00", "-1", "+1", "1,5", "1.005", "01", "1.", ".5", "x", "1e2"}) {
    CAPTURE(text);
    const auto refused = amount(text, 2);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::bad_amount);
    CHECK(refused.error().field == "amount");
  }
  CHECK_FALSE(amount("1.5", 0));
  CHECK_FALSE(amount("1.5", -1));  // of a currency that nobody knows
}

TEST_CASE("settings: lines, without the empty ones at their end") {
  const std::array<std::string, 5> form = {{"a", "", "b", "", ""}};
  CHECK(join_lines(form) == "a\n\nb");
  const std::array<std::string, 2> nothing{};
  CHECK(join_lines(nothing).empty());
}

TEST_CASE("settings: parameters of a link") {
  std::string link = "x:y";
  add_parameter(link, "a", "1 & 2@b");
  add_parameter(link, "none", "");
  add_parameter(link, "b", "c@d", "@");
  CHECK(link == "x:y?a=1%20%26%202%40b&b=c@d");
}
