#include <algorithm>
#include <string>

#include "../near_miss.hpp"
#include "formats/base64.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Tags 1 to 5: "Test Trading Est", 305984136645083, 2025-09-13T12:30:00Z, 107.16 and 7.42.
constexpr std::string_view kInvoice =
    "ARBUZXN0IFRyYWRpbmcgRXN0Ag8zMDU5ODQxMzY2NDUwODMDFDIwMjUtMDktMTNUMTI6MzA6MDBaBAYxMDcuMTYFBDcuND"
    "I=";

std::string tag(int number, std::string_view value) {
  return std::string{static_cast<char>(number), static_cast<char>(value.size())} +
         std::string(value);
}

std::string base64(std::string_view bytes) {
  std::string text = encode_base64url(bytes);
  std::ranges::replace(text, '-', '+');
  std::ranges::replace(text, '_', '/');
  return text;
}

// The tags of a receipt, of which one may be another.
std::string receipt(int other = 0, std::string_view value = {}) {
  const std::string_view values[] = {"Test Trading Est", "305984136645083", "2025-09-13T12:30:00Z",
                                     "107.16", "7.42"};
  std::string out;
  for (int i = 0; i < 5; ++i) out += tag(i + 1, i + 1 == other ? value : values[i]);
  return out;
}

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
  const NearMiss tags[] = {
      {"tag 0", base64(receipt() + tag(0, "x")), Errc::bad_value, ""},
      {"tag 10", base64(receipt() + tag(10, "x")), Errc::bad_value, ""},
      {"twice", base64(receipt() + tag(4, "107.16")), Errc::duplicate_field, ""},
      {"a lone byte", base64(receipt() + '\x06'), Errc::truncated, ""},
      {"time", base64(receipt(3, "yesterday")), Errc::bad_value, "Time stamp"},
      {"total", base64(receipt(4, "107,16")), Errc::bad_amount, "Invoice total"},
      {"VAT total", base64(receipt(5, "7.425")), Errc::bad_value, "VAT total"},
  };
  check_near_misses("sa_zatca", tags);
  CHECK(classify(base64(receipt(2, "30598413664508"))).ecosystem == "none");  // fourteen digits
  CHECK(classify(base64(receipt(2, "405984136645083"))).ecosystem == "none");
  CHECK(classify(base64(receipt().substr(0, 19))).ecosystem == "none");
  CHECK(classify("ARBITRARY").ecosystem == "none");
}

TEST_CASE("sa_zatca: an invoice of phase 2 has bytes that nobody verifies here") {
  const auto code = classify(base64(receipt() + tag(6, "aGFzaA==") + tag(7, "\x30\x44") +
                                    tag(8, "\x04\x05") + tag(9, "\x30\x46")));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK(field(code, "Hash of XML invoice") == "aGFzaA==");
  CHECK(field(code, "ECDSA public key") == "0405");
}

TEST_CASE("sa_zatca: a seller's name in another charset than UTF-8 is bytes") {
  const auto code = classify(base64(receipt(1, "\xE3\xE4\xE5")));
  CHECK(code.ecosystem == "sa_zatca");
  CHECK(code.payee.name.empty());
  CHECK(field(code, "Seller's name") == "e3e4e5");
}
