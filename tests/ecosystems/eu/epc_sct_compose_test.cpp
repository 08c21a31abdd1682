#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kTransfer = {{"name", "Franz Mustermann"}, {"account", "DE71110220330123456789"}};

}  // namespace

// EPC069-12, section 3: one element a line, those at the end that are empty left out.
TEST_CASE("epc_sct compose: elements in their order") {
  CHECK(composed("epc_sct", kTransfer) ==
        "BCD\n002\n1\nSCT\n\nFranz Mustermann\nDE71110220330123456789");
  CHECK(composed("epc_sct", with(with(kTransfer, "amount", "12.3"), "Purpose", "GDDS")) ==
        "BCD\n002\n1\nSCT\n\nFranz Mustermann\nDE71110220330123456789\nEUR12.30\nGDDS");
  CHECK(composed("epc_sct", with(with(kTransfer, "BIC", "BHBLDEHHXXX"), "Version", "001")) ==
        "BCD\n001\n1\nSCT\nBHBLDEHHXXX\nFranz Mustermann\nDE71110220330123456789");
  CHECK(composed("epc_sct", with(kTransfer, "Beneficiary to originator information", "Hello")) ==
        "BCD\n002\n1\nSCT\n\nFranz Mustermann\nDE71110220330123456789\n\n\n\n\nHello");
}

// ISO 11649 tells a structured reference.
TEST_CASE("epc_sct compose: a reference by its check digits") {
  CHECK(composed("epc_sct", with(kTransfer, "reference", "RF18539007547034")) ==
        "BCD\n002\n1\nSCT\n\nFranz Mustermann\nDE71110220330123456789\n\n\nRF18539007547034");
  CHECK(composed("epc_sct", with(kTransfer, "reference", "RF19539007547034")) ==
        "BCD\n002\n1\nSCT\n\nFranz Mustermann\nDE71110220330123456789\n\n\n\nRF19539007547034");
}

TEST_CASE("epc_sct compose: what the standard does not allow") {
  const std::string long_name(71, 'a');
  const std::string long_text(141, 'a');
  const Refused rows[] = {
      {"name", "", Errc::missing_field, "Name"},
      {"name", long_name, Errc::bad_length, "Name"},
      {"account", "", Errc::truncated, "IBAN"},
      {"account", "DE72110220330123456789", Errc::crc_mismatch, "IBAN"},
      {"amount", "0.00", Errc::bad_amount, "amount"},
      {"amount", "0.001", Errc::bad_amount, "amount"},
      {"amount", "1000000000", Errc::bad_amount, "Amount"},
      {"BIC", "BHBL", Errc::bad_value, "BIC"},
      {"Purpose", "GOODS", Errc::bad_value, "Purpose"},
      {"Version", "003", Errc::unsupported_version, "Version"},
      {"reference", long_text, Errc::bad_length, "Remittance Information (Unstructured)"},
      {"colour", "red", Errc::invalid_argument, "colour"},
  };
  check_refusals("epc_sct", kTransfer, rows);
}
