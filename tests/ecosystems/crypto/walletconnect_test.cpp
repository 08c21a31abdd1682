#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// EIP-1328: "wc:topic@version?…"
TEST_CASE("walletconnect: what each version must say") {
  struct Row {
    std::string_view text;
    Errc why;
    std::string_view field;
  };
  const std::string key(64, 'a');
  const std::string one = "?bridge=https%3A%2F%2Fbridge.example&key=" + key;
  const std::string two = "?relay-protocol=irn&symKey=" + key;
  CHECK(classify("wc:topic@1" + one).valid);
  CHECK(classify("wc:topic@2" + two + "&expiryTimestamp=1&methods=a").valid);
  for (const Row& row : {
           Row{"wc:@2", Errc::missing_field, "topic"},
           Row{"wc:topic@1?key=aa", Errc::missing_field, "bridge"},
           Row{"wc:topic@1?key=aa", Errc::bad_value, "key"},
           Row{"wc:topic@1?bridge=x", Errc::missing_field, "key"},
           Row{"wc:topic@2?symKey=aa", Errc::missing_field, "relay-protocol"},
           Row{"wc:topic@2?symKey=aa", Errc::bad_value, "symKey"},
           Row{"wc:topic@2?relay-protocol=irn", Errc::missing_field, "symKey"},
           Row{"wc:topic@3", Errc::unsupported_version, "version"},
           Row{"wc:topic@22", Errc::unsupported_version, "version"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "walletconnect");
    CHECK(has_error(code, row.why, row.field));
  }
  CHECK(has_error(classify("wc:topic@2?relay-protocol=irn&symKey=" + std::string(64, 'g')),
                  Errc::bad_value, "symKey"));
  CHECK(classify("wc://topic@2" + two).flags.has(Flag::nonstandard));
}

TEST_CASE("walletconnect: a version behind the topic tells it from other texts") {
  for (const std::string_view text :
       {"wc:topic", "wc:topic@", "wc:topic@x", "wc: the small room@2"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

// EIP-1328
TEST_CASE("walletconnect: WalletConnect pairs, and pays nobody") {
  const std::string key = std::string(64, 'a');
  const auto code = classify(
      "wc:00e46b69-d0cc-4b3e-b6a2-cee442f97188@1?bridge=https%3A%2F%2Fbridge."
      "walletconnect.org&key=" +
      key);
  CHECK(code.ecosystem == "walletconnect");
  CHECK(code.kind == Kind::session_pairing);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(code.valid);
  CHECK(code.sensitive);
  CHECK(field(code, "version") == "1");
  CHECK(classify("wc:" + key + "@2?relay-protocol=irn&symKey=" + key).valid);
  CHECK(has_error(classify("wc:" + key + "@2?relay-protocol=irn"), Errc::missing_field, "symKey"));
  CHECK(has_error(classify("wc:" + key + "@2?relay-protocol=irn&symKey=12"), Errc::bad_value,
                  "symKey"));
  CHECK(has_error(classify("wc:" + key + "@3?a=b"), Errc::unsupported_version, "version"));
  CHECK(classify("wc: the small room").ecosystem == "none");
}
