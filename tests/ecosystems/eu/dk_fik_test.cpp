#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("dk_fik: a card with a payment id") {
  for (const std::string_view text :
       {"+71<000000001281054+84403792<", "71<000000001281054 +84403792<",
        "+71< 000000001281054+84403792<"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "dk_fik");
    CHECK(code.valid);
    CHECK(code.scheme == "71");
    CHECK(code.reference == "000000001281054");
    CHECK(code.payee.account == "84403792");
  }
}

TEST_CASE("dk_fik: cards without one, and with giro numbers") {
  CHECK(classify("+73<+84403792<").valid);
  // 16 digits with a Luhn digit: 4 * 10^15 is 4 doubled, 8, so that 2 closes it.
  CHECK(classify("+04<4000000000000002+1234567<").valid);
}

TEST_CASE("dk_fik: near misses") {
  const NearMiss rows[] = {
      {"check digit", "+71<000000001281055+84403792<", Errc::crc_mismatch,
       "betalingsidentifikation"},
      {"length", "+71<00000001281054+84403792<", Errc::bad_length, "betalingsidentifikation"},
      {"id where none is", "+73<000000001281054+84403792<", Errc::bad_length,
       "betalingsidentifikation"},
      {"creditor", "+71<000000001281054+8440379<", Errc::bad_value, "kreditornummer"},
      {"no mark", "+71<000000001281054+84403792", Errc::truncated, "kreditornummer"},
      {"no creditor", "+71<000000001281054", Errc::truncated, ""},
  };
  check_near_misses("dk_fik", rows);
  CHECK(classify("71<72 and 73>72").ecosystem == "none");
}
