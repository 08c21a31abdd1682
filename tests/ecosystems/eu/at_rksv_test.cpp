#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kSignature = std::string(86, 'A') + "==";  // 64 bytes in Base64
const std::string kReceipt =
    "_R1-AT1_KASSE-1_83469_2024-11-25T19:20:11_0,00_1,50_0,00_2,10_11,10_4r7UNs7uCEU=_2f9be35ab_"
    "ce9B42GsQvo=_" +
    kSignature;

}  // namespace

TEST_CASE("at_rksv: the five rates add up") {
  const auto code = classify(kReceipt);
  CHECK(code.ecosystem == "at_rksv");
  CHECK(code.valid);
  CHECK(code.scheme == "AT1");
  CHECK(*code.amount == Money{"14.70", "EUR"});
  CHECK(code.reference == "83469");
  CHECK(code.flags.has(Flag::signature_unverified));
  const auto refund = classify(with(kReceipt, "_0,00_1,50", "_-99,00_1,50"));
  CHECK(refund.valid);
  CHECK_FALSE(refund.amount);
  const auto broken =
      classify(with(kReceipt, kSignature, "U2ljaGVyaGVpdHNlaW5yaWNodHVuZyBhdXNnZWZhbGxlbg=="));
  CHECK(broken.valid);
  CHECK(broken.flags.has(Flag::unsigned_request));
}

TEST_CASE("at_rksv: near misses") {
  const NearMiss rows[] = {
      {"amount", with(kReceipt, "1,50", "1.50"), Errc::bad_amount, "Betrag-Satz-Ermaessigt-1"},
      {"day", with(kReceipt, "2024-11-25", "2023-02-29"), Errc::bad_value, "Beleg-Datum-Uhrzeit"},
      {"short signature", with(kReceipt, "AAAA==", "AA=="), Errc::bad_base64, "Signaturwert"},
      {"signature of 61 bytes", with(kReceipt, "AAAAAA==", "AA=="), Errc::bad_length,
       "Signaturwert"},
      {"no signature", with(kReceipt, "_" + kSignature, ""), Errc::truncated, ""},
      {"algorithm", with(kReceipt, "_R1-AT1", "_R1-ATX"), Errc::bad_value, "Algorithmus"},
  };
  check_near_misses("at_rksv", rows);
}
