#include "formats/pattern.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <chrono>
#include <regex>
#include <string>
#include <vector>

using namespace moongate;
using pattern::fits;

TEST_CASE("pattern: counts") {
  CHECK(fits("5!n", "12345"));
  CHECK_FALSE(fits("5!n", "1234"));
  CHECK_FALSE(fits("5!n", "123456"));
  CHECK(fits("5n", "1"));
  CHECK(fits("5n", "12345"));
  CHECK_FALSE(fits("5n", ""));
  CHECK_FALSE(fits("5n", "123456"));
  CHECK(fits("2-5n", "12"));
  CHECK_FALSE(fits("2-5n", "1"));
  CHECK(fits("0-5n", ""));
  CHECK(fits("n", "1"));
  CHECK_FALSE(fits("n", "12"));
  CHECK_FALSE(fits("n", ""));
  CHECK(fits("*n", ""));
  CHECK(fits("*n", "1234567890"));
  CHECK(fits("2-*n", "123"));
  CHECK_FALSE(fits("2-*n", "1"));
  CHECK(fits("0-1n", "7"));
  CHECK(fits("65536n", std::string(65'536, '7')));
  CHECK_FALSE(fits("65536n", std::string(65'537, '7')));
}

TEST_CASE("pattern: each class holds its characters and no others") {
  struct Row {
    const char* pattern;
    std::string_view in, out;
  };
  const Row rows[] = {
      {"n", "09", "/:aA"},        {"a", "AZ", "@[az0"},       {"l", "az", "`{AZ0"},
      {"e", "AZaz", "@[`{0"},     {"c", "AZ09", "az@[/:"},    {"w", "AZaz09", "@[`{/:-_"},
      {"h", "09afAF", "gG/:"},    {"b", "AZaz09-_", "+/=."},  {"s", "AZaz09+/=", "-_."},
      {"v", "!~A0", " \x1F\x7F"}, {"t", " !~", "\x1F\x7F\n"}, {"z", "\x01 ~\x7F", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    for (const char c : row.in) CHECK(fits(row.pattern, std::string(1, c)));
    for (const char c : row.out) CHECK_FALSE(fits(row.pattern, std::string(1, c)));
    if (*row.pattern != 'z') CHECK_FALSE(fits(row.pattern, "\xC3\xA9"));
  }
}

TEST_CASE("pattern: z counts characters, and takes no broken UTF-8") {
  CHECK(fits("3!z", "d\xC3\xA9j"));
  CHECK(fits("1!z", "\xE2\x82\xBF"));
  CHECK(fits("2!z", "\xF0\x9F\x9A\xAA\xE9\x97\xA8"));
  CHECK(fits("1!z'@'3!a", "\xE2\x82\xBF@ABC"));
  CHECK_FALSE(fits("*z", "\xC3"));
  CHECK_FALSE(fits("*z", "a\xFF"));
  CHECK_FALSE(fits("*z", "\xED\xA0\x80"));  // a surrogate
  CHECK(fits("z", std::string_view("\0", 1)));
}

TEST_CASE("pattern: literals") {
  CHECK(fits("'ID'13!n", "ID1234567890123"));
  CHECK_FALSE(fits("'ID'13!n", "id1234567890123"));
  CHECK(fits("~'id'2!n", "Id12"));
  CHECK_FALSE(fits("~'id'2!n", "ie12"));
  CHECK(fits("'it''s'", "it's"));
  CHECK(fits("''''", "'"));
  CHECK(fits("'A''B'", "A'B"));
  CHECK_FALSE(fits("'A''B'", "AB"));
  CHECK_FALSE(fits("'IDENTITY'", "ID"));
  CHECK(fits("'[|]{5!n}'", "[|]{5!n}"));
}

TEST_CASE("pattern: sets of further characters") {
  CHECK(fits("3-64w{-._}", "a-b.c_d"));
  CHECK_FALSE(fits("3-64w{-._}", "a+b"));
  CHECK_FALSE(fits("3-64w{-._}", "a."));
  CHECK(fits("1!{+-}4!n", "-1234"));
  CHECK_FALSE(fits("1!{+-}4!n", "*1234"));
  CHECK(fits("{}x}n", "}1"));
  CHECK(fits("{}x}n", "x1"));
  CHECK(fits("3n{,'}", "1,'"));
}

TEST_CASE("pattern: groups and alternatives") {
  CHECK(fits("8!c[3!c]", "DEUTDEFF"));
  CHECK(fits("8!c[3!c]", "DEUTDEFF500"));
  CHECK_FALSE(fits("8!c[3!c]", "DEUTDEFF50"));
  CHECK(fits("'0066'9!n|'+'6-15n", "0066812345678"));
  CHECK(fits("'0066'9!n|'+'6-15n", "+4912345678"));
  CHECK_FALSE(fits("'0066'9!n|'+'6-15n", "4912345678"));
  CHECK(fits("('CH'|'LI')2!n", "LI21"));
  CHECK_FALSE(fits("('CH'|'LI')2!n", "21"));
  CHECK(fits("n['.'[2!n|n]]", "1."));
  CHECK(fits("n['.'[2!n|n]]", "1.23"));
  CHECK_FALSE(fits("n['.'[2!n|n]]", "1.234"));
  CHECK(fits("'a'|", ""));
  CHECK(fits("", ""));
  CHECK_FALSE(fits("", "a"));
}

TEST_CASE("pattern: what could be read in two ways is tried in both") {
  CHECK(fits("3-20w'@'2-20e", "user@bank"));
  CHECK_FALSE(fits("3-20w'@'2-20e", "us@bank"));
  CHECK_FALSE(fits("3-20w'@'2-20e", "user@b"));
  CHECK(fits("*n3!n", "123"));
  CHECK_FALSE(fits("*n3!n", "12"));
  CHECK(fits("*z'ab'*z'c'", "ababxcc"));
  CHECK(fits("[n]2!n", "12"));
  CHECK(fits("[n]2!n", "123"));
  CHECK(fits("2-4!n", "12") == false);  // no such count
  CHECK(fits("(2!n|3!n)(2!n|3!n)", "12345"));
  CHECK_FALSE(fits("(2!n|3!n)(2!n|3!n)", "1234567"));
}

TEST_CASE("pattern: faults are told by their place") {
  struct Row {
    const char* pattern;
    std::size_t place;
  };
  const Row rows[] = {
      {"5!", 2},       {"5!q", 2},   {"q", 0},      {"0n", 0},
      {"5-2n", 0},     {"2-n", 2},   {"70000n", 0}, {"99999999999999999999n", 0},
      {"2-70000n", 2}, {"'ID", 0},   {"n''", 1},    {"~n", 1},
      {"~", 1},        {"n[2!n", 1}, {"n]", 1},     {"(n]", 2},
      {"[n)", 2},      {"n{}", 1},   {"w{-._", 1},  {"'a\nb'", 2},
      {"n|(", 2},      {"*", 1},     {"n n", 1},    {"'\xC3\xA9'", 1},
      {"2-4!n", 3},    {"-n", 0},    {"n|q|x", 2},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern);
    CHECK(pattern::fault(row.pattern) == row.place);
    CHECK_FALSE(fits(row.pattern, ""));
  }
  CHECK_FALSE(pattern::fault(""));
  CHECK_FALSE(pattern::fault("3-64w{-._}[~'x']('a'|'b')*z"));
}

TEST_CASE("pattern: groups nest as deep as is said, and no deeper") {
  const auto nested = [](std::size_t depth) {
    return std::string(depth, '[') + "n" + std::string(depth, ']');
  };
  CHECK(fits(nested(pattern::kMaxDepth), "1"));
  CHECK(pattern::fault(nested(pattern::kMaxDepth + 1)) == std::size_t{pattern::kMaxDepth});
  CHECK(pattern::fault(std::string(100'000, '(')) == std::size_t{pattern::kMaxDepth});
}

TEST_CASE("pattern: time does not explode, whatever stands in text and pattern") {
  const std::string text(65'536, 'a');
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(fits("*w*w*w*w*w*w*w*w'!'", text));
  CHECK_FALSE(fits("*z'a'*z'a'*z'a'*z'b'", text));
  CHECK_FALSE(fits("[*w][*w][*w][*w][*w][*w]'!'", text));
  CHECK_FALSE(fits("*w('a'|'aa'|'aaa')*w('a'|'aa')*w'!'", text));
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
}

namespace {

// A pattern, and the same as a regular expression.
struct Pair {
  std::string pattern, expression;
};

Pair random_repeat() {
  static const std::vector<Pair> kClasses = {
      {"n", "[0-9]"}, {"a", "[A-Z]"}, {"w", "[A-Za-z0-9]"}, {"n{-.}", "[-.0-9]"}, {"{aA}", "[aA]"}};
  const auto few = *rc::gen::inRange(0, 3);
  const auto more = few + *rc::gen::inRange(few == 0 ? 1 : 0, 3);
  const auto one = *rc::gen::elementOf(kClasses);
  const std::string a = std::to_string(few);
  const std::string b = std::to_string(more);
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      return {"*" + one.pattern, one.expression + "*"};
    case 1:
      return {b + "!" + one.pattern, one.expression + "{" + b + "}"};
    case 2:
      return {a + "-*" + one.pattern, one.expression + "{" + a + ",}"};
    default:
      return {a + "-" + b + one.pattern, one.expression + "{" + a + "," + b + "}"};
  }
}

Pair random_sequence(int depth);

Pair random_element(int depth) {
  const int shape = *rc::gen::inRange(0, depth > 0 ? 6 : 3);
  if (shape == 2) return {"('A1')", "A1"};  // two of them without () would be one, with a quote
  if (shape < 3) return random_repeat();
  const Pair a = random_sequence(depth - 1);
  const Pair b = random_sequence(depth - 1);
  if (shape == 3) return {"[" + a.pattern + "]", "(?:" + a.expression + ")?"};
  return {"(" + a.pattern + "|" + b.pattern + ")", "(?:" + a.expression + "|" + b.expression + ")"};
}

Pair random_sequence(int depth) {
  Pair out;
  for (int left = *rc::gen::inRange(1, 4); left > 0; --left) {
    const Pair next = random_element(depth);
    out.pattern += next.pattern;
    out.expression += next.expression;
  }
  return out;
}

}  // namespace

TEST_CASE("pattern: agrees with regular expressions") {
  const bool agrees = rc::check([] {
    const Pair pair = random_sequence(2);
    const std::regex expression(pair.expression);
    RC_ASSERT(!pattern::fault(pair.pattern));
    for (int i = 0; i < 10; ++i) {
      const auto text = *rc::gen::resize(
          8, rc::gen::container<std::string>(rc::gen::elementOf(std::string("A1a-"))));
      RC_ASSERT(fits(pair.pattern, text) == std::regex_match(text, expression));
    }
  });
  CHECK(agrees);
}
