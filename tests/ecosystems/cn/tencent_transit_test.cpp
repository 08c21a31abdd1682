#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("tencent_transit: Tencent's code is text or bytes behind TX") {
  const auto code = classify("TX" + std::string(60, '0'));
  CHECK(code.ecosystem == "tencent_transit");
  CHECK(code.kind == Kind::transit_code);
  CHECK(code.valid);
  CHECK(classify("TX" + std::string(60, '\xFF')).ecosystem == "tencent_transit");
  CHECK(classify("TX" + std::string(47, '0')).ecosystem == "none");
  CHECK(classify("TX 75001 is a place in Texas, and this is a line of prose.").ecosystem == "none");
  CHECK(classify("TXYZopYRdj2D9XRtbG411XZZ3kM5VkAeBf").ecosystem != "tencent_transit");
}

TEST_CASE("tencent_transit: shortest and longest text and bytes") {
  CHECK(classify("TX" + std::string(48, '0')).ecosystem == "tencent_transit");
  CHECK(classify("TX" + std::string(1022, '0')).ecosystem == "tencent_transit");
  CHECK(classify("TX" + std::string(1023, '0')).ecosystem == "none");
  CHECK(classify("TX" + std::string(47, '\xFF')).ecosystem == "none");
}
