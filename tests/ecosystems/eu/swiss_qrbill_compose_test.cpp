#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kBill = {{"name", "Muster AG"},
                     {"account", "CH5800791123000889012"},
                     {"Cdtr.PstCd", "2501"},
                     {"city", "Biel"}};
const std::string kHead =
    "SPC\n0200\n1\nCH5800791123000889012\nS\nMuster AG\n\n\n2501\nBiel\nCH\n\n\n\n\n\n\n\n";

}  // namespace

// SIX, Implementation Guidelines for the QR-bill, section 4.2.2: 31 elements at least.
TEST_CASE("swiss_qrbill compose: an open amount, a debtor, and what follows the trailer") {
  CHECK(composed("swiss_qrbill", kBill) == kHead + "\nCHF\n\n\n\n\n\n\n\nNON\n\n\nEPD");
  CHECK(composed("swiss_qrbill", with(with(kBill, "currency", "EUR"), "amount", "0.5")) ==
        kHead + "0.50\nEUR\n\n\n\n\n\n\n\nNON\n\n\nEPD");
  auto debtor = with(with(kBill, "UltmtDbtr.Name", "Pia"), "UltmtDbtr.StrtNmOrAdrLine1", "Gasse");
  debtor = with(with(debtor, "UltmtDbtr.PstCd", "9400"), "UltmtDbtr.TwnNm", "Rorschach");
  CHECK(composed("swiss_qrbill", debtor) ==
        kHead + "\nCHF\nS\nPia\nGasse\n\n9400\nRorschach\nCH\nNON\n\n\nEPD");
  CHECK(composed("swiss_qrbill", with(with(kBill, "Ustrd", "Order"), "AltPmt", "eBill/B/1")) ==
        kHead + "\nCHF\n\n\n\n\n\n\n\nNON\n\nOrder\nEPD\n\neBill/B/1");
}

TEST_CASE("swiss_qrbill compose: the reference tells its type") {
  CHECK(composed("swiss_qrbill", with(kBill, "reference", "RF18539007547034")) ==
        kHead + "\nCHF\n\n\n\n\n\n\n\nSCOR\nRF18539007547034\n\nEPD");
  const auto qr = with(kBill, "account", "CH4431999123000889012");
  CHECK(composed("swiss_qrbill", with(qr, "reference", "210000000003139471430009017"))
            .find("\nQRR\n2100") != std::string::npos);
}

TEST_CASE("swiss_qrbill compose: what the guidelines do not allow") {
  constexpr Refused kRows[] = {
      {"name", "", Errc::missing_field, "Cdtr.Name"},
      {"account", "", Errc::missing_field, "IBAN"},
      {"account", "CH5900791123000889012", Errc::crc_mismatch, "IBAN"},
      {"Cdtr.PstCd", "", Errc::missing_field, "Cdtr.PstCd"},
      {"city", "", Errc::missing_field, "Cdtr.TwnNm"},
      {"country", "CHE", Errc::bad_value, "Cdtr.Ctry"},
      {"amount", "0", Errc::bad_amount, "amount"},
      {"amount", "1000000000", Errc::bad_amount, "Amt"},
      {"currency", "USD", Errc::bad_currency, "Ccy"},
      {"reference", "RF19539007547034", Errc::crc_mismatch, "Ref"},
      {"reference", "210000000003139471430009017", Errc::bad_value, "Tp"},  // no QR-IBAN
      {"StrdBkgInf", "eBill", Errc::malformed, "StrdBkgInf"},
      {"UltmtDbtr.Name", "Pia", Errc::missing_field, "UltmtDbtr.PstCd"},
      {"UltmtDbtr.TwnNm", "Bern", Errc::invalid_argument, "UltmtDbtr.TwnNm"},  // of nobody
  };
  check_refusals("swiss_qrbill", kBill, kRows);
}
