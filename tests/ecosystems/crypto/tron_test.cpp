#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// 0x41 and an invented hash in Base58Check, encoded in Python.
const std::string kAddress = "TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTnj";

}  // namespace

TEST_CASE("tron: an address, alone and in a URI") {
  const auto alone = classify(kAddress);
  CHECK(alone.ecosystem == "tron");
  CHECK(alone.valid);
  CHECK(alone.initiation == Initiation::static_code);
  const auto code = classify("tron:" + kAddress + "?amount=12.5&label=Shop&message=Tea");
  CHECK(code.ecosystem == "tron");
  CHECK(code.valid);
  CHECK(code.payee.account == kAddress);
  CHECK(code.amount == Money{"12.5", "TRX"});
  CHECK(code.payee.name == "Shop");
  CHECK(code.reference == "Tea");
  // Which decimals a token has, and which it is, is not told.
  CHECK(classify("tron:" + kAddress + "?amount=12.5&token=USDT").amount == Money{"12.5", ""});
  CHECK(classify("tron:" + kAddress + "?asset=1&amount=12.5").amount == Money{"12.5", ""});
}

TEST_CASE("tron: near misses") {
  CHECK(has_error(classify("tron:TA4Y62o6YC2Zsck9rZVGTvqW1AQ7X9zTn2"), Errc::crc_mismatch,
                  "address"));
  CHECK(has_error(classify("tron:16L5yRNPTuciSgXGHqYwn9N6NeoKqopAu"), Errc::bad_value, "address"));
  CHECK(has_error(classify("tron:6vgvUCe6UMREQNmKiJ96L4nLvCGnfJ6N5"), Errc::bad_value, "address"));
  CHECK(has_error(classify("tron:" + kAddress + "?amount=0.0000001"), Errc::bad_amount, "amount"));
  CHECK(has_error(classify("tron:" + kAddress + "?amount=-1"), Errc::bad_amount, "amount"));
  CHECK(classify("TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTT").ecosystem == "none");
  CHECK(classify("tron: legacy").ecosystem == "none");
}
