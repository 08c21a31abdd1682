#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Tags 1 to 5: "Test Trading Est", 305984136645083, 2025-09-13T12:30:00Z, 107.16 and 7.42.
constexpr std::string_view kInvoice =
    "ARBUZXN0IFRyYWRpbmcgRXN0Ag8zMDU5ODQxMzY2NDUwODMDFDIwMjUtMDktMTNUMTI6MzA6MDBaBAYxMDcuMTYFBDcuND"
    "I=";

}  // namespace

TEST_CASE("sa_zatca: an invoice of phase 1") {
  const auto code = classify(kInvoice);
  CHECK(code.ecosystem == "sa_zatca");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.valid);
  CHECK(code.payee.name == "Test Trading Est");
  CHECK(*code.amount == Money{"107.16", "SAR"});
  CHECK(field(code, "VAT registration number") == "305984136645083");
  CHECK(field(code, "Time stamp") == "2025-09-13T12:30:00Z");
  CHECK_FALSE(code.flags.has(Flag::signature_unverified));
}

TEST_CASE("sa_zatca: near misses") {
  const NearMiss rows[] = {
      // The last group says 43 for 42, and nothing but the end of its number.
      {"no totals", std::string(kInvoice.substr(0, 76)), Errc::missing_field, "Invoice total"},
      {"cut off", std::string(kInvoice.substr(0, 80)), Errc::truncated, ""},
      {"not Base64", with(kInvoice, "NDI=", "ND*="), Errc::bad_base64, ""},
      // 405984136645083 in place of 305984136645083 is nobody's; its end tells: "...084".
      {"VAT number", with(kInvoice, "NDUwODMD", "NDUwODQD"), Errc::bad_value,
       "VAT registration number"},
  };
  check_near_misses("sa_zatca", rows);
  CHECK(classify("ARBITRARY").ecosystem == "none");
}
