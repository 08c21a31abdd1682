#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// The bank's own example, with other names.
constexpr std::string_view kExample =
    "K:PR|V:01|C:1|R:845000000040484987|N:Primer\nUlica 1|I:RSD3596,13|P:Petar\nUlica 2|SF:189|"
    "S:Uplata|RO:97163220000111111111000";

}  // namespace

TEST_CASE("rs_nbsips: the example of the National Bank") {
  const auto code = classify(kExample);
  CHECK(code.ecosystem == "rs_nbsips");
  CHECK(code.valid);
  CHECK(code.scheme == "PR");
  CHECK(code.payee.account == "845000000040484987");
  CHECK(code.payee.name == "Primer\nUlica 1");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"3596.13", "RSD"});
  CHECK(code.reference == "97163220000111111111000");
  CHECK(field(code, "SF") == "189");
  CHECK(code.flags.has(Flag::personal_data));
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
}

TEST_CASE("rs_nbsips: a customer's own code is shown by the customer") {
  const auto code = classify("K:PK|V:01|C:1|R:845000000040484987|N:Kupac|JS:12345");
  CHECK(code.valid);
  CHECK(code.presented_by == PresentedBy::consumer);
  CHECK(code.sensitive);
  CHECK(masked(code).payload.reveal().find("12345") == std::string_view::npos);
  CHECK(field(masked(code), "JS") == "*****");
}

TEST_CASE("rs_nbsips: deviations of the field are taken and flagged") {
  for (const auto& text :
       {with(kExample, "RO:97163220000111111111000", "RO:97 1632200 00111111111000"),
        with(kExample, "S:Uplata", "S:"), with(kExample, "RSD3596", "RSD 3596")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::nonstandard));
  }
  const auto open = classify(with(kExample, "RSD3596,13", "RSD0,00"));
  CHECK(open.valid);
  CHECK(open.flags.has(Flag::zero_amount));
  CHECK_FALSE(open.amount);
}

TEST_CASE("rs_nbsips: near misses") {
  const NearMiss rows[] = {
      {"account", with(kExample, "484987", "484988"), Errc::crc_mismatch, "R"},
      {"account with dashes", with(kExample, "845000000040484987", "845-40484-987"),
       Errc::bad_value, "R"},
      {"reference", with(kExample, "RO:971632", "RO:971532"), Errc::crc_mismatch, "RO"},
      {"kind", with(kExample, "K:PR", "K:XX"), Errc::bad_value, "K"},
      {"version", with(kExample, "V:01", "V:02"), Errc::unsupported_version, "V"},
      {"character set", with(kExample, "C:1", "C:2"), Errc::bad_value, "C"},
      {"two payees", with(kExample, "|N:", "|R:845000000040484987|N:"), Errc::duplicate_field, "R"},
      {"no purpose code", with(kExample, "|SF:189", ""), Errc::missing_field, "SF"},
      {"no name", with(kExample, "N:Primer\nUlica 1|", ""), Errc::missing_field, "N"},
      {"point", with(kExample, "3596,13", "3596.13"), Errc::bad_amount, "I"},
      {"decimals", with(kExample, "3596,13", "3596,131"), Errc::bad_amount, "I"},
      {"currency", with(kExample, "RSD", "USD"), Errc::bad_currency, "I"},
      {"unknown tag", with(kExample, "S:Uplata", "Q:Uplata"), Errc::malformed, ""},
      {"bar at the end", std::string(kExample) + "|", Errc::trailing_data, ""},
  };
  check_near_misses("rs_nbsips", rows);
}

TEST_CASE("rs_nbsips: limits") {
  check_truncated(kExample, kExample.find("|S:"));
  CHECK(classify("K:PR and other letters").ecosystem == "none");
  const auto longest = classify(with(kExample, "Primer", std::string(80, 'x')));
  CHECK(longest.valid);
  CHECK(longest.flags.has(Flag::over_length));
}
