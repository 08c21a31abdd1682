// What every row promises, whatever it is asked about.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ecosystems/emv/emv_text.hpp"
#include "ecosystems/row.hpp"

using namespace moongate;

namespace {

constexpr std::size_t kShortSecret = 10;  // shorter payloads are found in any sentence

std::vector<std::string> everyday_payloads() {
  const std::string sound = test::with_crc(test::objects());
  return {"",
          "a",
          "two plain words",
          "UNSEEN-SECRET-0123456789",
          "1",
          "288888888888888888",
          "62220105888888888880",
          "https://",
          "https://a.example",
          "https://a.example/",
          "https://a.example/secret?token=0123456789#fragment",
          "https://a.example:8443/",
          "wallet://secret-host/secret-path?secret=1",
          "mailto:",
          "hQVDUFYwMWETTwegAAAAVVVVUAhQcm9kdWN0MQ==",
          "85054350563031",
          sound,
          sound.substr(0, sound.size() / 2),
          "000201",
          "00020102",
          std::string(1, '\x81'),
          std::string(2, '\x81'),
          std::string(64, '\0'),
          std::string(400, '\xFF'),
          "\xE6\x9C\x80 text \xE4\xBD\xB3"};
}

// Each key as it is, and what begins with it.
std::vector<std::string> payloads_for(const Key& key) {
  const std::string text(key.text);
  switch (key.by) {
    case Key::By::scheme:
      return {text + ":", text + "://", text + "://host/path?a=1#b", text + ":rest"};
    case Key::By::host:
      return {"https://" + text, "https://" + text + "/", "https://" + text + "/a#b",
              "https://" + text + "/a?b=%00", "https://" + text + ":443/a"};
    case Key::By::prefix:
    case Key::By::digits:
      return {text, text + "0", text + std::string(60, '1'), text + std::string(60, '\xFF')};
    case Key::By::emv_id:
      return {"000201" + text, "000201" + text + "04", "000201" + text + "0400AB"};
    case Key::By::emv_gui:
      return {fmt::format("000201{}", test::object(26, test::object(0, text))),
              test::with_crc(test::objects({{26, test::object(0, text)}}))};
    case Key::By::any:
      return {};
  }
  return {};
}

void check_promises(const Row& row, const std::string& text) {
  CAPTURE(std::string(row.ecosystem.id));
  CAPTURE(text);
  const auto payload = Payload::from_bytes(text);
  const ScannedPayload scanned(payload);
  CHECK(bid(row, scanned) >= 0);
  PaymentCode code;
  code.ecosystem = row.ecosystem.id;
  parse(row, scanned, code);
  CHECK(code.ecosystem == row.ecosystem.id);
  for (const Error& error : code.errors) {
    CAPTURE(error.message);
    CHECK_FALSE(error.message.empty());
    CHECK(error.offset <= text.size());
    const bool quotes = text.size() >= kShortSecret && error.message.find(text) != text.npos;
    CHECK_FALSE(quotes);
  }
  if (row.grammar.unwrap == nullptr) return;
  // A wrapper that held itself would be unwrapped for ever.
  CHECK((text.empty() || !scanned.uri || row.grammar.unwrap(scanned) != text));
}

}  // namespace

TEST_CASE("rows: no payload of another ecosystem breaks one") {
  const auto payloads = everyday_payloads();
  for (const Row& row : built_in_rows()) {
    for (const std::string& text : payloads) check_promises(row, text);
  }
}

TEST_CASE("rows: whatever begins with a key is bid for or left, and read") {
  for (const Row& row : built_in_rows()) {
    for (const Key& key : row.keys) {
      for (const std::string& text : payloads_for(key)) check_promises(row, text);
    }
  }
}

TEST_CASE("rows: without an address a reader of addresses keeps nothing of it") {
  const auto payload = Payload::from_bytes("UNSEEN-SECRET-0123456789");
  const ScannedPayload scanned(payload);
  for (const Row& row : built_in_rows()) {
    const auto keys = row.keys;
    const bool web = std::all_of(keys.begin(), keys.end(),
                                 [](const Key& key) { return key.by == Key::By::host; });
    if (!web) continue;
    CAPTURE(std::string(row.ecosystem.id));
    PaymentCode code;
    parse(row, scanned, code);
    CHECK(bid(row, scanned) == 0);
    CHECK(code.kind != Kind::payment);
    CHECK(code.kind != Kind::consumer_code);
    CHECK(code.payee.account.empty());
    CHECK_FALSE(code.amount);
  }
}
