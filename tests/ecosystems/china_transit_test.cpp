#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
// The header of JT/T 978 and `rest` bytes that it counts.
std::string ministry(std::size_t rest) {
  std::string bytes = "\x81";
  bytes += static_cast<char>(rest >> 8U);
  bytes += static_cast<char>(rest & 0xFFU);
  return bytes + std::string(rest, '\0');
}

bool has_only(const PaymentCode& code, Errc errc) {
  return code.errors.size() == 1 && code.errors[0].code == errc && !code.valid;
}
}  // namespace

TEST_CASE("transit: the Ministry of Transport's code says its length") {
  for (const std::size_t rest : {std::size_t{329}, std::size_t{361}}) {
    const auto code = classify(ministry(rest));
    CHECK(code.ecosystem == "mot_jtt978");
    CHECK(code.kind == Kind::transit_code);
    CHECK(code.presented_by == PresentedBy::consumer);
    CHECK(code.sensitive);
    CHECK(code.valid);
    CHECK(field(code, "version") == "81");
    CHECK(field(code, "bytes") == std::to_string(rest + 3));
  }
}

TEST_CASE("transit: near misses of the Ministry's code") {
  auto cut = ministry(350);
  cut.pop_back();
  CHECK(has_only(classify(cut), Errc::bad_length));
  CHECK(has_only(classify(ministry(362)), Errc::bad_length));
  CHECK(has_only(classify(ministry(328)), Errc::bad_length));
  CHECK(classify("\x81\x01").ecosystem == "none");
  auto text_like = ministry(329);
  text_like[0] = 'a';
  CHECK(classify(text_like).ecosystem == "none");
}

TEST_CASE("transit: an operator's code has the account in clear") {
  using namespace std::string_literals;
  const auto code = classify("T\x01\x02\x02\x00\xF5"s + "2660000000000001");
  CHECK(code.ecosystem == "transit_operator");
  CHECK(code.kind == Kind::transit_code);
  CHECK(code.valid);
  CHECK(field(code, "magic") == "5401");
  CHECK(field(code, "account") == "2660000000000001");
  CHECK(has_only(classify("T\x01\x02\x02\x00\xF5"s + "266000000000000"), Errc::truncated));
  CHECK(has_only(classify("T\x02\x02\x02\x00\xF5"s + std::string(16, '\0')), Errc::bad_value));
}

TEST_CASE("transit: Tencent's code is text or bytes behind TX") {
  const auto code = classify("TX" + std::string(60, '0'));
  CHECK(code.ecosystem == "tencent_transit");
  CHECK(code.kind == Kind::transit_code);
  CHECK(code.valid);
  CHECK(classify("TX" + std::string(60, '\xFF')).ecosystem == "tencent_transit");
  CHECK(classify("TX" + std::string(47, '0')).ecosystem == "none");
  CHECK(classify("TX 75001 is a place in Texas, and this is a line of prose.").ecosystem == "none");
  CHECK(classify("TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf").ecosystem != "tencent_transit");
}

TEST_CASE("transit: the issuing platform's code is binary") {
  const auto code = classify("U\x01" + std::string(100, '\xFF'));
  CHECK(code.ecosystem == "transit_platform");
  CHECK(code.kind == Kind::transit_code);
  CHECK(classify("U\x01" + std::string(100, 'a')).ecosystem == "none");
  CHECK(classify("U\x01" + std::string(10, '\xFF')).ecosystem == "none");
  CHECK(classify("UPNQR is a Slovenian standard").ecosystem == "none");
}

TEST_CASE("transit: the Ministry's code begins with a byte of the high half") {
  auto low = ministry(329);
  low[0] = '\x7F';
  CHECK(classify(low).ecosystem == "none");
  auto high = ministry(329);
  high[0] = '\xFF';
  CHECK(field(classify(high), "version") == "ff");
  auto neither = ministry(329).substr(0, 300);  // not the length it says, nor one that any has
  CHECK(classify(neither).ecosystem == "none");
}

TEST_CASE("transit: an operator's code of either version is told by two bytes or three") {
  using namespace std::string_literals;
  const auto third = classify("T\x02\x03\x02\x00\xF5"s + "2660000000000001");
  CHECK(third.ecosystem == "transit_operator");
  CHECK(field(third, "magic") == "5402");
  const auto bare = classify("T\x01");
  CHECK(bare.ecosystem == "transit_operator");
  CHECK(has_only(bare, Errc::truncated));
}

TEST_CASE("transit: limits of Tencent's and the platform's codes") {
  CHECK(classify("TX" + std::string(48, '0')).ecosystem == "tencent_transit");
  CHECK(classify("TX" + std::string(1022, '0')).ecosystem == "tencent_transit");
  CHECK(classify("TX" + std::string(1023, '0')).ecosystem == "none");
  CHECK(classify("TX" + std::string(47, '\xFF')).ecosystem == "none");
  CHECK(classify("U\x01" + std::string(62, '\xFF')).ecosystem == "transit_platform");
  CHECK(classify("U\x01" + std::string(61, '\xFF')).ecosystem == "none");
  CHECK(classify("U\x01" + std::string(1022, '\xFF')).ecosystem == "transit_platform");
  CHECK(classify("U\x01" + std::string(1023, '\xFF')).ecosystem == "none");
}
