// PAY by square and INVOICE by square. The codes were packed by Python's lzma and zlib.
#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kTwoPayments =
    "0809E0004SD5J0LG9CA9208U3EQ8AQRL7III4U4B5UM3E2O53BTGA9J3DRGGMOQG687MG3I81O1BURUJMIU3FHV9DV6DJN"
    "GBEMQJV23954C18DGQ83QJ1KJN44K8LOS7J3D2RR0DGPJ8QP4OB8NT3EVLA0OJBP96PE3UGNB3M4LJFVV3R3800";
constexpr std::string_view kStandingOrder =
    "08056000BMD4VI5092OR1F8Q8TDBRG02KOF74MM6L02PG4QBAF1MCUCLEFCOLLESQV9EAGLCCD21M6PJL6UNEKEI6UP16P"
    "EG7LMCFDVA33JIRH3VNQO0U18AHCG8B0DGFTGVR76080";
constexpr std::string_view kDirectDebit =
    "0805U0008OAK5GSG9L6TIVS1F616AVA979AT4PLCK27EQE21Q3BA2D8PT6NO5NQ3SPNCHTTRUFUM5DQNOGH101JV0IB3S6"
    "C1UF279F7S99CIVRCNLG9D87HCOHG3LB5F6DA613R9T38KRNIFVV17T000";
constexpr std::string_view kBadChecksum =
    "0803O0000203OUPQ8OJFLG78N2DIVTS2LLM0GD5R4H9MHEENF1AJ3HSABL9CCIOE236KT2H0U222CVS7ST1KUPFV4RNVVV"
    "MAQG00";
constexpr std::string_view kBadIban =
    "0803O0000EOSNQR8LSEBH3TO58VKVANLLQACCS6GS8OFDCCTO87DM78GFFCQV4VCC99Q1HBMJ2PKB9KMDJOJ99B51UP5HV"
    "VVLFT0000";
constexpr std::string_view kNoAccount =
    "080240008ARRS1OLP2PVLDNTUM0ITBPHAJ9OIFG0UKKAC8T5LMCO5VVV03Q0000";
constexpr std::string_view kOpen =
    "0803C0004IRTDJB4I57UJREFKFFDTNF7C4TE9U660V7LBGSBO8FG5FNMQJR4BMMH3ULGSIU84GPS9UP44JVVVTQR2000";

}  // namespace

TEST_CASE("sk_paybysquare: of two payments the first is told") {
  const auto code = classify(kTwoPayments);
  CHECK(code.ecosystem == "sk_paybysquare");
  CHECK(code.valid);
  CHECK(code.scheme == "payment_order");
  CHECK(code.payee.account == "SK6807200002891987426353");
  CHECK(code.payee.name == "Prvy");
  CHECK(code.amount == Money{"1.5", "EUR"});
  CHECK(code.reference == "7");
  CHECK(field(code, "BIC") == "TATRSKBX");
}

TEST_CASE("sk_paybysquare: standing orders and direct debits") {
  const auto standing = classify(kStandingOrder);
  CHECK(standing.valid);
  CHECK(standing.scheme == "standing_order");
  CHECK(standing.reference == "REF1");
  CHECK(field(standing, "Day") == "15");
  CHECK(field(standing, "Periodicity") == "m");
  CHECK(field(standing, "LastDate") == "20271231");
  const auto debit = classify(kDirectDebit);
  CHECK(debit.valid);
  CHECK(debit.scheme == "direct_debit");
  CHECK(field(debit, "MandateID") == "MANDATE");
  CHECK(field(debit, "MaxAmount") == "99.5");
}

TEST_CASE("sk_paybysquare: near misses") {
  CHECK(has_error(classify(kBadChecksum), Errc::crc_mismatch, "CRC32"));
  CHECK(has_error(classify(kBadIban), Errc::crc_mismatch, "IBAN"));
  CHECK(has_error(classify(kNoAccount), Errc::missing_field, "BankAccounts"));
  CHECK(has_error(classify(kOpen.substr(0, 64)), Errc::truncated, "data"));
  for (const auto text : {kBadChecksum, kBadIban, kNoAccount}) {
    CHECK(classify(text).ecosystem == "sk_paybysquare");
  }
}

TEST_CASE("sk_paybysquare: an open amount, and small letters") {
  const auto open = classify(kOpen);
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
  CHECK(field(open, "currency") == "EUR");
  std::string small(kOpen);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const auto loose = classify(small);
  CHECK(loose.valid);
  CHECK(loose.flags.has(Flag::nonstandard));
}

TEST_CASE("sk_paybysquare: what only looks like one is nobody's") {
  for (const std::string_view text : {
           "08", "080000000000000000000000", "0803C0004IRTDJB4I57U", "INVALID123XYZ",
           "00000000000000000000000000000000A",    // no length
           "0803C0004IRTDJB4I57UJREFKFFDTNFWXYZ",  // letters that base32hex does not have
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem != "sk_invoicebysquare");
    CHECK_FALSE((classify(text).ecosystem == "sk_paybysquare" && classify(text).valid));
  }
}

TEST_CASE("sk_invoicebysquare: an invoice") {
  const auto code = classify(
      "2009200037GC2J2656PTO69BAI1JSDBK68LN6S3H0C3BC1HD9OUJFEQC6D01NSE5V7OAC0LGBIAHLAMOMLTUO0ATVLVE"
      "NRC"
      "FNSK9JUSU9J130FC36QTABUR60S3OTJ4OTDB8VRNDMI79PU4OU936DUB0O89NT287JTMOEVUUSHKLV4KHJD3C135BJD5"
      "H4L"
      "RGBADVKGQEG0");
  CHECK(code.ecosystem == "sk_invoicebysquare");
  CHECK(code.valid);
  CHECK(code.scheme == "invoice");
  CHECK(code.payee.name == "Vzor s.r.o.");
  CHECK(code.payee.city == "Bratislava");
  CHECK(field(code, "IssueDate") == "20250615");
  CHECK(field(code, "Customer.PartyName") == "Odberatel");
  CHECK(field(code, "ItemName") == "Tovar");
  CHECK(field(code, "InvoicedQuantity") == "2");
  CHECK(field(code, "TaxExclusiveAmount") == "100");
}
