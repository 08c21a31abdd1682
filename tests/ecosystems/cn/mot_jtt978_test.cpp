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

TEST_CASE("mot_jtt978: the Ministry of Transport's code says its length") {
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

TEST_CASE("mot_jtt978: near misses of the Ministry's code") {
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

TEST_CASE("mot_jtt978: the Ministry's code begins with a byte of the high half") {
  auto low = ministry(329);
  low[0] = '\x7F';
  CHECK(classify(low).ecosystem == "none");
  auto high = ministry(329);
  high[0] = '\xFF';
  CHECK(field(classify(high), "version") == "ff");
  auto neither = ministry(329).substr(0, 300);  // not the length it says, nor one that any has
  CHECK(classify(neither).ecosystem == "none");
}

TEST_CASE("mot_jtt978: text of the size of a ride code is none") {
  std::string prose;
  while (prose.size() < 340) prose += "\xE7\xA0\x81";  // a character of three bytes, the first high
  CHECK(classify(prose).ecosystem == "none");
  auto other = ministry(329);
  other[1] = '\x02';
  CHECK(classify(other).ecosystem == "none");
}
