#include "classify/generic.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {
int bid_on(std::string_view text, SymbolFormat format = SymbolFormat::unknown) {
  auto payload = Payload::from_bytes(text);
  payload.format = format;
  return generic::bid(ScannedPayload(payload));
}
}  // namespace

TEST_CASE("generic: an identity number outweighs every byte of a payment code") {
  CHECK(bid_on("110101190001010014") > 8 * 18);
  CHECK(bid_on("120061098828009406") == 0);
  CHECK(bid_on("110101190001010015") == 0);
}

TEST_CASE("generic: what a retail symbol holds is a goods number") {
  CHECK(bid_on("6901234567892", SymbolFormat::ean_13) > 8 * 13);
  CHECK(bid_on("01234565", SymbolFormat::upc_e) > 8 * 8);
  CHECK(bid_on("6901234567892", SymbolFormat::qr_code) == 0);
  CHECK(bid_on("https://a.example/", SymbolFormat::ean_13) == 0);
}

TEST_CASE("generic: a resident's identity number is personal, and no payment code") {
  for (const std::string_view text :
       {"110101190001010014", "830000190001010011", "11010519491231002X"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::text);
    CHECK(code.sensitive);
    CHECK(code.flags.has(Flag::resident_id_like));
    CHECK(code.flags.has(Flag::personal_data));
    CHECK(display(code).find("1900") == std::string::npos);
  }
}

TEST_CASE("generic: nothing at all is text") {
  for (const std::string_view text : {"", " ", "\n", "hello", "HTTP://", "https:", "Note: buy milk",
                                      "C++;1;2", "A:1*B:2", "lightning strikes"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::text);
    CHECK(code.valid);
  }
}

TEST_CASE("generic: bytes that are no text are text without contents") {
  const auto code = classify("\xFF\xFE\x80");
  CHECK(code.kind == Kind::text);
  CHECK(code.flags.has(Flag::invalid_utf8));
}
