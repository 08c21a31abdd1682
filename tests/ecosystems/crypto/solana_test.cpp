#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kRecipient = "mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN";
const std::string kUri = "solana:" + kRecipient;

}  // namespace

// Solana Pay specification, "Transfer Request"
TEST_CASE("solana: a transfer of a token") {
  const auto code = classify(
      kUri +
      "?amount=0.01&spl-token=EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v&label=Michael&message="
      "Thanks%20for%20all%20the%20fish&memo=OrderId5678&reference=" +
      kRecipient + "&reference=" + kRecipient);
  CHECK(code.ecosystem == "solana");
  CHECK(code.scheme == "transfer_request");
  CHECK(code.valid);
  CHECK(code.amount == Money{"0.01", ""});
  CHECK(code.payee.account == kRecipient);
  CHECK(code.payee.name == "Michael");
  CHECK(code.reference == "OrderId5678");
  CHECK(field(code, "message") == "Thanks for all the fish");
}

TEST_CASE("solana: an amount of its coin, and none") {
  CHECK(classify(kUri + "?amount=0.000000001").amount == Money{"0.000000001", "SOL"});
  CHECK(classify(kUri + "?amount=0").valid);
  CHECK(classify(kUri).valid);
  CHECK_FALSE(classify(kUri).amount);
}

TEST_CASE("solana: wrong transfers") {
  struct Row {
    std::string_view text;
    Errc why;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"solana:0xffff", Errc::bad_value, "recipient"},
           Row{"solana:?amount=1", Errc::bad_value, "recipient"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2k", Errc::bad_value, "recipient"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=-0.1", Errc::bad_amount,
               "amount"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=.1", Errc::bad_amount,
               "amount"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=1e2", Errc::bad_amount,
               "amount"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=0.0000000001",
               Errc::bad_amount, "amount"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=1&amount=1",
               Errc::duplicate_field, "amount"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=1&spl-token=0xffff",
               Errc::bad_value, "spl-token"},
           Row{"solana:mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN?amount=1&reference=0xffff",
               Errc::bad_value, "reference"},
           Row{"solana:http://shop.example/pay", Errc::bad_uri, "link"},
           Row{"solana:https://a@shop.example/pay", Errc::bad_uri, "link"},
           Row{"solana:https://", Errc::bad_uri, "link"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "solana");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.why, row.field));
  }
}

TEST_CASE("solana: a transaction request, escaped where it has a query") {
  CHECK(field(classify("solana:https://example.com/solana-pay"), "link") ==
        "https://example.com/solana-pay");
  const auto code = classify("solana:https%3A%2F%2Fexample.com%2Fsolana-pay%3Forder%3D12345");
  CHECK(code.scheme == "transaction_request");
  CHECK(code.valid);
  CHECK(field(code, "link") == "https://example.com/solana-pay?order=12345");
}

TEST_CASE("solana: an address alone, and texts of its length") {
  CHECK(classify(kRecipient).ecosystem == "solana");
  // Hexadecimal, without capitals, with a zero, one character less.
  for (const std::string_view text : {"3b1f2a9c8d7e6f5a4b3c2d1e3f9a8b7c6d5e4f3a2b1",
                                      "mvines9iihiqtysrwkjjgf2gb9ex9jxjx8ns3qwf2kn",
                                      "mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2k0",
                                      "mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2k"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
