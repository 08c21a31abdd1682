#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("transit_platform: the issuing platform's code is binary") {
  const auto code = classify("U\x01" + std::string(100, '\xFF'));
  CHECK(code.ecosystem == "transit_platform");
  CHECK(code.kind == Kind::transit_code);
  CHECK(classify("U\x01" + std::string(100, 'a')).ecosystem == "none");
  CHECK(classify("U\x01" + std::string(10, '\xFF')).ecosystem == "none");
  CHECK(classify("UPNQR is a Slovenian standard").ecosystem == "none");
}

TEST_CASE("transit_platform: shortest and longest code") {
  CHECK(classify("U\x01" + std::string(62, '\xFF')).ecosystem == "transit_platform");
  CHECK(classify("U\x01" + std::string(61, '\xFF')).ecosystem == "none");
  CHECK(classify("U\x01" + std::string(1022, '\xFF')).ecosystem == "transit_platform");
  CHECK(classify("U\x01" + std::string(1023, '\xFF')).ecosystem == "none");
}

TEST_CASE("transit_platform: the second byte is one that was seen") {
  CHECK(classify("U\x81" + std::string(100, '\xFF')).ecosystem == "transit_platform");
  CHECK(classify("U\x09" + std::string(100, '\xFF')).ecosystem == "none");
}
