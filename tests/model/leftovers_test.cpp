// What is left of a consumer code in memory when everything that held it is gone: nothing.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "freed_memory.hpp"
#include "model/wiped_text.hpp"
#include "moongate/classifier.hpp"
#include "moongate/debouncer.hpp"
#include "moongate/router.hpp"

using namespace moongate;
using freed_memory::left_by;

namespace {

constexpr std::string_view kToken = "134567890123456789";

// Holds and routes what is in `payload` in each way that a host does.
void handle(const Payload& payload) {
  const PaymentCode code = Classifier{}.classify(payload);
  const PaymentCode shown = masked(code);
  const std::string line = display(code);
  std::vector<PaymentCode> codes;
  for (int i = 0; i < 20; ++i) codes.push_back(i % 2 == 0 ? code : shown);
  const Router router;
  Debouncer debouncer;
  const Resolution resolution = router.route(std::span(&code, 1));
  static_cast<void>(debouncer.take(resolution, std::span(&code, 1), {}));
}

}  // namespace

TEST_CASE("leftovers: what is left is found") {
  CHECK(left_by(kToken, [] {
          // In memory of its own: there are strings that keep so few characters in themselves. Read
          // through a volatile place, so that no compiler leaves the copy out.
          const std::vector<char> copy(kToken.begin(), kToken.end());
          const char* const volatile seen = copy.data();
          CHECK(seen[0] == '1');
        }) == 1);
  CHECK(left_by(kToken, [] { const Secret secret(kToken); }) == 0);
  CHECK(left_by(kToken.substr(0, 15), [] {
          WipedText text;
          for (const char c : kToken) text.append({&c, 1});
        }) == 0);
}

TEST_CASE("leftovers: a consumer code leaves none of its bytes") {
  handle(Payload::from_bytes(kToken));  // what is made once is made here
  CHECK(left_by(kToken, [] {
          const Payload payload = Payload::from_bytes(kToken);
          handle(payload);
        }) == 0);
}

TEST_CASE("leftovers: nor do a network's password and the secret of one-time passwords") {
  struct Row {
    std::string_view payload;
    std::string_view secret;
  };
  for (const Row& row :
       {Row{"WIFI:T:WPA;S:network;P:password0of0nobody;;", "password0of0nobody"},
        Row{"otpauth://totp/a:b?secret=JBSWY3DPEHPK3PXP&issuer=a", "JBSWY3DPEHPK3PXP"}}) {
    CAPTURE(row.payload);
    CHECK(left_by(row.secret, [&] { handle(Payload::from_bytes(row.payload)); }) == 0);
  }
}

TEST_CASE("leftovers: nor does one in a frame, or in a text") {
  for (const std::string_view frame : {"\x02", "]Q1", "my code: "}) {
    CAPTURE(frame);
    const std::string text = std::string(frame).append(kToken);
    CHECK(left_by(kToken, [&] { handle(Payload::from_bytes(text)); }) == 0);
  }
}
