// The codes were packed by Python's lzma and zlib.
#include "ecosystems/eu/by_square.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;
using by_square::Type;

namespace {

// A header and its body as Elements take them.
struct Body {
  explicit Body(std::string_view text)
      : payload(Payload::from_bytes(text)),
        scanned(payload),
        notes(scanned, code),
        elements(scanned, code) {}

  Payload payload;
  ScannedPayload scanned;
  PaymentCode code;
  transfer::Notes notes;
  by_square::Elements elements;
};

}  // namespace

// Header: type and version, kind of document and what is reserved; length of two bytes; LZMA begins
// with a zero. Five bytes, and 31 bits of 31 characters.
TEST_CASE("by_square: whose header it is") {
  struct Row {
    std::string_view name;
    std::string_view text;
    std::size_t pay;
    std::size_t invoice;
  };
  for (const Row& row : {
           Row{"a payment of 1.2", "0800A000BETTF21HJ2GFFVVVVO08000", 8, 0},
           Row{"a payment of 1.0", "0000A000BETTF21HJ2GFFVVVVO08000", 8, 0},
           Row{"a payment of 1.3", "0C00A000BETTF21HJ2GFFVVVVO08000", 0, 0},
           Row{"an invoice", "2400A000BETTF21HJ2GFFVVVVO08000", 0, 8},
           Row{"a fifth kind of invoice", "2500A000BETTF21HJ2GFFVVVVO08000", 0, 8},
           Row{"a sixth", "2580A000BETTF21HJ2GFFVVVVO08000", 0, 0},
           Row{"a payment has one kind", "0880A000BETTF21HJ2GFFVVVVO08000", 0, 0},
           Row{"another type", "4800A000BETTF21HJ2GFFVVVVO08000", 0, 0},
           Row{"digits alone", "080000000000000000000000", 0, 0},
           Row{"23 characters", "0800A000BETTF21HJ2GFFVV", 0, 0},
           Row{"a letter that base32hex does not have", "0800A000BETTF21HJ2GFFVVVVO0800W", 0, 0},
           Row{"nothing", "", 0, 0},
       }) {
    CAPTURE(row.name);
    CHECK(by_square::own_bytes(row.text, Type::pay) == row.pay);
    CHECK(by_square::own_bytes(row.text, Type::invoice) == row.invoice);
  }
}

TEST_CASE("by_square: elements stand between tabulators") {
  Body body("0800Q000229HHJKJ0TJ3NBDUI96TG51HAAHVVVT4R0000");
  CHECK(body.code.errors.empty());
  CHECK(body.elements.text() == "a\t\t3\tx\t10");
  CHECK(body.elements.left() == 5);
  CHECK(body.elements.take() == "a");
  CHECK(body.elements.take().empty());
  CHECK(body.elements.take_count("Three", 9, body.notes) == 3);
  CHECK(body.code.errors.empty());
  CHECK(body.elements.take_count("Letter", 9, body.notes) == 0);
  CHECK(has_error(body.code, Errc::bad_value, "Letter"));
  CHECK(body.elements.take_count("Ten", 9, body.notes) == 0);
  CHECK(has_error(body.code, Errc::bad_value, "Ten"));
  CHECK(body.elements.left() == 0);
  CHECK(body.elements.take().empty());
  CHECK(body.elements.take_count("Absent", 9, body.notes) == 0);
  CHECK(body.code.errors.size() == 2);
  Body most("0800A0003G3D665O4FAUVVVVVO88000");
  CHECK(most.elements.take_count("Four", 3, most.notes) == 0);
  CHECK(has_error(most.code, Errc::bad_value, "Four"));
}

TEST_CASE("by_square: what does not unpack") {
  struct Row {
    std::string_view name;
    std::string_view text;
    Errc why;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"another checksum", "0800E0000203P23KI6F09T0VVVUJ8000", Errc::crc_mismatch, "CRC32"},
           Row{"no UTF-8", "0800C0009C61M2487GDEMQ1VVVVG1F0000", Errc::bad_charset, "data"},
           Row{"cut off", "0806M0005CQHFI700BV1137Q1SS4UFGRR5RALOI0", Errc::truncated, "data"},
           Row{"nothing but a header", "08000", Errc::truncated, "data"},
           Row{"a length of three", "0800600001KC0N7NVVVU004000", Errc::crc_mismatch, "CRC32"},
       }) {
    CAPTURE(row.name);
    const Body body(row.text);
    CHECK(body.elements.empty());
    CHECK(has_error(body.code, row.why, row.field));
  }
}

TEST_CASE("by_square: small letters, and characters that pad to whole groups") {
  std::string small = "0800E000C48410QJ8CFLJADB7VVVUN5S0000";
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const Body body(small);
  CHECK(body.elements.text() == "abc");
  CHECK(body.code.flags.has(Flag::nonstandard));
  const std::string text = "0800E000C48410QJ8CFLJADB7VVVUN5S0000";
  const Body padded(text + std::string((8 - text.size() % 8) % 8, '0'));
  CHECK(padded.elements.text() == "abc");
}
