#include <moongate/classifier.hpp>
#include <moongate/router.hpp>

// Succeeds when a WeChat consumer code is to be charged.
int main() {
  const auto code =
      moongate::Classifier{}.classify(moongate::Payload::from_bytes("130000000000000001"));
  const auto resolution = moongate::Router{}.route(code);
  return code.ecosystem == "wechat_pay" && resolution.decision == moongate::Decision::charge ? 0
                                                                                             : 1;
}
