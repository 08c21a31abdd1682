#include "ecosystems/eu/spayd.hpp"

#include "answers.hpp"
#include "ecosystems/eu/noted_text.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {}  // namespace

TEST_CASE("spayd: tag, star, version and star tell whose it is") {
  CHECK(spayd::own_bytes("SPD*1.0*", "SPD") == 8);
  CHECK(spayd::own_bytes("SPD*2.5*ACC:1", "SPD") == 8);
  CHECK(spayd::own_bytes("SID*1.0*ID:1", "SID") == 8);
  for (const std::string_view text :
       {"", "SPD", "SPD*1.0", "SPD*1,0*", "SPD*a.0*", "SPD*1.a*", "SPD 1.0*", "SID*1.0*"}) {
    CAPTURE(text);
    CHECK(spayd::own_bytes(text, "SPD") == 0);
  }
}

// Short Payment Descriptor 1.2, "Structure of the string"
TEST_CASE("spayd: attributes as written and decoded") {
  test::NotedText read("SPD*1.0*MSG:A%2AB*X-OWN:2**");
  const spayd::Descriptor descriptor(read.payload.text, read.notes);
  REQUIRE(descriptor.attributes().size() == 2);
  CHECK(descriptor.attributes()[0].key == "MSG");
  CHECK(descriptor.attributes()[0].raw == "A%2AB");
  CHECK(descriptor["MSG"] == "A*B");
  CHECK(descriptor["X-OWN"] == "2");
  CHECK(descriptor["AM"].empty());
  CHECK(read.code.errors.empty());
  CHECK(read.code.flags.has(Flag::nonstandard));  // an empty attribute within
}

TEST_CASE("spayd: what is wrong with a descriptor") {
  struct Row {
    std::string_view text;
    Errc why;
    std::string_view field;
  };
  for (const Row& row : {
           Row{"SPD*2.0*ACC:1", Errc::unsupported_version, "version"},
           Row{"SPD*1.0*", Errc::missing_field, ""},
           Row{"SPD*1.0*ACC", Errc::malformed, ""},
           Row{"SPD*1.0*acc:1", Errc::malformed, ""},
           Row{"SPD*1.0*:1", Errc::malformed, ""},
           Row{"SPD*1.0*AM:1*AM:2", Errc::duplicate_field, "AM"},
           Row{"SPD*1.0*AM:1*CRC32:123", Errc::crc_mismatch, "CRC32"},
           Row{"SPD*1.0*AM:1*CRC32:0000000G", Errc::crc_mismatch, "CRC32"},
           Row{"SPD*1.0*AM:1*CRC32:00000000", Errc::crc_mismatch, "CRC32"},
       }) {
    CAPTURE(row.text);
    test::NotedText read(row.text);
    const spayd::Descriptor descriptor(read.payload.text, read.notes);
    CHECK(has_error(read.code, row.why, row.field));
  }
}

// By Python's zlib over "SPD*1.0*ACC:CZ2806000000000168540115*AM:1.00"
TEST_CASE("spayd: the checksum covers the attributes in the order of their bytes") {
  for (const std::string_view text :
       {"SPD*1.0*ACC:CZ2806000000000168540115*AM:1.00*CRC32:2A9B1C64",
        "SPD*1.0*AM:1.00*ACC:CZ2806000000000168540115*CRC32:2A9B1C64",
        "SPD*1.0*CRC32:2A9B1C64*AM:1.00*ACC:CZ2806000000000168540115"}) {
    CAPTURE(text);
    test::NotedText read(text);
    const spayd::Descriptor descriptor(read.payload.text, read.notes);
    CHECK(read.code.errors.empty());
  }
}

TEST_CASE("spayd: accounts with their BIC, and how many there may be") {
  const std::string iban = "CZ2806000000000168540115";
  test::NotedText one(iban + "+AGBACZPP");
  spayd::read_accounts("ACC", one.payload.text, 1, one.notes);
  CHECK(one.code.errors.empty());
  CHECK(one.code.payee.account == iban);
  CHECK(field(one.code, "BIC") == "AGBACZPP");
  test::NotedText two(iban + "," + iban);
  spayd::read_accounts("ACC", two.payload.text, 1, two.notes);
  CHECK(has_error(two.code, Errc::too_many, "ACC"));
  test::NotedText hole(iban + ",");
  spayd::read_accounts("ALT-ACC", hole.payload.text, 2, hole.notes);
  CHECK(has_error(hole.code, Errc::missing_field, "ALT-ACC"));
  test::NotedText none("x");
  spayd::read_accounts("ALT-ACC", "", 2, none.notes);
  CHECK(none.code.errors.empty());
}

TEST_CASE("spayd: keys with a rule, and others") {
  constexpr spayd::KeyRule kRules[] = {{"RN", 5}, {"RF", 0, "16n"}};
  constexpr std::string_view kRead[] = {"AM"};
  test::NotedText read("SPD*1.0*RN:123456*RF:A*AM:1*X-OWN:2*NEW:3");
  const spayd::Descriptor descriptor(read.payload.text, read.notes);
  spayd::read_keys(descriptor, kRules, "P.", read.notes);
  spayd::read_others(descriptor, kRules, kRead, "P.", read.notes);
  CHECK(has_error(read.code, Errc::bad_length, "P.RN"));
  CHECK(has_error(read.code, Errc::bad_value, "P.RF"));
  CHECK(field(read.code, "P.X-OWN") == "2");
  CHECK(field(read.code, "P.NEW") == "3");
  CHECK(field(read.code, "P.AM") == "(none)");
  CHECK(read.code.flags.has(Flag::unknown_parameter));
}
