#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("line pay: the messenger's other links are no payments") {
  CHECK(classify("https://line.me/R/pay/generateQR").kind == Kind::payment);
  CHECK(classify("https://line.me/R/pay/").kind == Kind::payment);
  CHECK(classify("line://pay").kind == Kind::payment);
  CHECK(classify("line://pay/payment/AbCdEfGh").kind == Kind::payment);
  for (const std::string_view text :
       {"https://line.me/R/ti/p/AbCdEfGh", "https://line.me/", "line://msg/text/pay",
        "https://line.me.evil.example/R/pay/x"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
