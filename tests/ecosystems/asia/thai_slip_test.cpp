#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;

namespace {

std::string with_slip_crc(std::string text) {
  text += "9104";
  return fmt::format("{}{:04X}", text, test::crc(text));
}

const std::string kBank = object(0, "000001") + object(1, "004") + object(2, "EXAMPLE0000042");
const std::string kWallet = object(0, "01") + object(1, "01") + object(2, "P2P") +
                            object(3, "00000000000042") + object(4, "01012026");

}  // namespace

TEST_CASE("slips: a bank's proves a payment and asks for none") {
  const auto code = classify(with_slip_crc(object(0, kBank) + object(51, "TH")));
  CHECK(code.ecosystem == "promptpay_slip");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(code.valid);
  CHECK(field(code, "sendingBank") == "004");
  CHECK(field(code, "transRef") == "EXAMPLE0000042");
}

TEST_CASE("slips: a wallet's") {
  const auto code = classify(with_slip_crc(object(0, kWallet)));
  CHECK(code.ecosystem == "truemoney_slip");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.valid);
  CHECK(field(code, "eventType") == "P2P");
  CHECK(field(code, "date") == "01012026");
}

TEST_CASE("slips: near misses") {
  const std::string template_only = object(0, kBank);
  const auto error = [](const std::string& text, Errc why, std::string_view name) {
    const auto code = classify(text);
    CHECK(code.ecosystem == "promptpay_slip");
    return has_error(code, why, name);
  };
  CHECK(error(template_only + object(51, "TH") + "91040000", Errc::crc_mismatch, "91"));
  CHECK(error(template_only + object(51, "TH"), Errc::crc_missing, "91"));
  CHECK(error(with_slip_crc(template_only + object(51, "SG")), Errc::bad_value, "51"));
  CHECK(error(with_slip_crc(template_only + object(51, "TH") + object(51, "TH")),
              Errc::duplicate_field, "51"));
  CHECK(error(with_slip_crc(template_only + object(51, "TH")) + object(52, "0000"),
              Errc::trailing_data, "91"));
  CHECK(error(with_slip_crc(object(0, object(0, "000001") + object(1, "004")) + object(51, "TH")),
              Errc::missing_field, "transRef"));
  CHECK(classify(with_slip_crc(template_only)).flags.has(Flag::nonstandard));
  const std::string whole = with_slip_crc(template_only + object(51, "TH"));
  for (std::size_t size = 14; size < whole.size(); ++size) {
    CAPTURE(size);
    CHECK_FALSE(classify(whole.substr(0, size)).valid);
  }
}
