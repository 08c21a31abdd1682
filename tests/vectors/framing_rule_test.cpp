// Framing changes no answer: what stands around a payload is told by flags and moves offsets.
#include <doctest/doctest.h>

#include "formats/framing.hpp"
#include "framings.hpp"
#include "vectors/vectors.hpp"

using namespace moongate;

namespace {

Flags without_framing(Flags flags) {
  Flags framing;
  for (const Flag flag : {Flag::trimmed, Flag::framed, Flag::bom}) framing.set(flag);
  return flags.without(framing);
}

// Where lines are elements, one more line end is an empty element: that is odd, and no more.
Flags without_odd_end(Flags flags, const framings::Case& framing) {
  Flags odd;
  odd.set(Flag::nonstandard);
  return framing.back.ends_with('\n') ? flags.without(odd) : flags;
}

void check_same(const PaymentCode& a, const PaymentCode& b, std::size_t moved) {
  CHECK(a.ecosystem == b.ecosystem);
  CHECK(a.scheme == b.scheme);
  CHECK(a.kind == b.kind);
  CHECK(a.presented_by == b.presented_by);
  CHECK(a.initiation == b.initiation);
  CHECK(a.valid == b.valid);
  CHECK(a.sensitive == b.sensitive);
  CHECK(a.secret_parts == b.secret_parts);
  CHECK(a.payee.name == b.payee.name);
  CHECK(a.payee.account == b.payee.account);
  CHECK(a.amount == b.amount);
  CHECK(a.reference == b.reference);
  CHECK(a.payload == b.payload);
  CHECK(without_framing(a.flags) == without_framing(b.flags));
  CHECK(a.opens_in == b.opens_in);
  CHECK(display(a) == display(b));
  REQUIRE(a.fields.size() == b.fields.size());
  for (std::size_t i = 0; i < a.fields.size(); ++i) {
    CHECK(a.fields[i].name == b.fields[i].name);
    CHECK(a.fields[i].value == b.fields[i].value);
  }
  REQUIRE(a.errors.size() == b.errors.size());
  for (std::size_t i = 0; i < a.errors.size(); ++i) {
    CHECK(a.errors[i].code == b.errors[i].code);
    CHECK(a.errors[i].field == b.errors[i].field);
    CHECK(a.errors[i].offset + moved == b.errors[i].offset);
  }
  REQUIRE(a.unwrapped.size() == b.unwrapped.size());
  for (std::size_t i = 0; i < a.unwrapped.size(); ++i) {
    check_same(a.unwrapped[i], b.unwrapped[i], 0);
  }
}

// Of bytes that are no text any may be theirs: only an identifier in front is none of it.
bool frames(const framings::Case& framing, std::string_view payload) {
  const bool text = is_valid_utf8(payload);
  const bool identifier = framing.front.starts_with(']') || framing.front.starts_with('\\');
  if (!text && !identifier) return false;
  // Quotes around what reads like a list of quoted values stay.
  const bool quotes = framing.front == framing.back && !framing.front.empty();
  if (quotes && payload.find(std::string(framing.front) + ";") != payload.npos) return false;
  // In a code of lines one more line end is an element, or the end that was missing.
  if (framing.back.ends_with('\n') && payload.find('\n') != payload.npos) return false;
  // SOH behind STX is how ride codes begin.
  return framing.front != "\x02" || !payload.starts_with('\x01');
}

// An AIM identifier names the symbology, and that may tell whose the same digits are.
PaymentCode classify_as(const framings::Case& framing, const std::string& payload,
                        const PaymentCode& bare) {
  const SymbolFormat format = framing_of(framing.around(payload)).format;
  if (format == SymbolFormat::unknown) return bare;
  Payload read = Payload::from_bytes(payload);
  read.format = format;
  return Classifier{}.classify(read);
}

}  // namespace

TEST_CASE("framing: it changes no answer but its flags and offsets") {
  std::size_t checked = 0;
  for (const std::string& payload : vectors::all()) {
    const auto bare = vectors::classify(payload);
    for (const auto& framing : framings::kAll) {
      if (!frames(framing, payload)) continue;
      CAPTURE(payload);
      CAPTURE(framing.front);
      CAPTURE(framing.back);
      PaymentCode expected = classify_as(framing, payload, bare);
      PaymentCode framed = vectors::classify(framing.around(payload));
      expected.flags = without_odd_end(expected.flags, framing);
      framed.flags = without_odd_end(framed.flags, framing);
      check_same(expected, framed, framing.front.size());
      ++checked;
    }
  }
  CHECK(checked > 500);
}
