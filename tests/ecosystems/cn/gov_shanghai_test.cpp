#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
using namespace std::string_literals;

std::string offline(std::size_t rest) {
  return "https://s.sh.gov.cn/\xF1\x00\x00\x00"s + std::string(rest, '\0');
}
}  // namespace

TEST_CASE("gov_shanghai: Shanghai's online code holds an id and a time") {
  const auto code = classify("https://s.sh.gov.cn/0123456789abcdef000000000000001600000000000");
  CHECK(code.ecosystem == "gov_shanghai");
  CHECK(code.kind == Kind::health_code);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.valid);
  CHECK(code.sensitive);
  CHECK(code.flags.has(Flag::retired));
  CHECK(code.flags.has(Flag::personal_data));
  CHECK(field(code, "id") == "0123456789abcdef00000000000000");
  CHECK(field(code, "time_ms") == "1600000000000");
}

TEST_CASE("gov_shanghai: Shanghai's offline code opened gates") {
  const auto code = classify(offline(64));
  CHECK(code.ecosystem == "gov_shanghai");
  CHECK(code.kind == Kind::transit_code);
  CHECK(code.valid);
  auto whole = offline(64 + 32) + "0106" + "20211231235959" + std::string(100, '\x90') + "##";
  const auto read = classify(whole);
  CHECK(field(read, "client") == "06");
  CHECK(field(read, "expiry") == "20211231235959");
  const auto cut = classify(offline(63));
  CHECK_FALSE(cut.valid);
  REQUIRE(cut.errors.size() == 1);
  CHECK(cut.errors[0].code == Errc::truncated);
}

TEST_CASE("gov_shanghai: other pages of Shanghai's host are addresses") {
  for (const std::string_view text : {
           "https://s.sh.gov.cn/",
           "https://s.sh.gov.cn/0123456789abcdef00000000000000160000000000",
           "https://s.sh.gov.cn/0123456789abcdef0000000000000x1600000000000",
           "https://s.sh.gov.cn/0123456789abcdef000000000000001600000000000#a",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "gov_shanghai");
    CHECK(code.kind == Kind::url);
    CHECK(code.presented_by == PresentedBy::none);
  }
  CHECK(classify("https://s.sh.gov.cn/../a").ecosystem == "none");
  CHECK(classify("https://s.sh.gov.cn.evil.example/").ecosystem == "none");
}

TEST_CASE("gov_shanghai: columns of Shanghai's offline code are digits or left out") {
  const auto read = classify(offline(64 + 32) + "\xFF\x01" + "06" + "2021123123595x");
  CHECK(field(read, "flag") == "(none)");
  CHECK(field(read, "client") == "06");
  CHECK(field(read, "expiry") == "(none)");
  // The last column is cut off.
  CHECK(field(classify(offline(64 + 32) + "0106" + "2021"), "expiry") == "(none)");
}

TEST_CASE("gov_shanghai: the length of Shanghai's offline code stands in either order") {
  const auto big = classify("https://s.sh.gov.cn/\x00\x00\x00\xF1"s + std::string(64, '\0'));
  CHECK(big.kind == Kind::transit_code);
  const auto neither = classify("https://s.sh.gov.cn/\x01\xF1\xF1\x01"s + std::string(64, '\0'));
  CHECK(neither.kind != Kind::transit_code);
  CHECK(classify("https://s.sh.gov.cn/\xF1\x00\x00"s).kind != Kind::transit_code);
}

TEST_CASE("gov_shanghai: near misses of Shanghai's online code") {
  CHECK(classify("https://s.sh.gov.cn").kind == Kind::url);
  CHECK(classify("https://s.sh.gov.cn/0123456789abcdef00000000000000160000000000x").kind ==
        Kind::url);
  CHECK(classify("https://s.sh.gov.cn/g123456789abcdef000000000000001600000000000").kind ==
        Kind::url);
}
