#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

namespace {

PaymentCode bangla(std::string_view gui, std::string_view mcc, std::string_view more = {}) {
  const std::string account =
      object(0, gui) + object(1, "02") + object(2, "0410") + object(3, "1005000000000042");
  return classify(with_crc(object(0, "01") + object(1, "11") + object(26, account) +
                           object(52, mcc) + object(53, "050") + object(58, "BD") +
                           object(59, "RAHIM") + object(60, "DHAKA") + std::string(more)));
}

const std::string kHalf = object(0, "bd.org.bb.npsb") + object(1, std::string(44, 'A'));

}  // namespace

TEST_CASE("banglaqr: a merchant, under the domain of its acquirer") {
  const auto code = bangla("com.examplepay", "5697");
  CHECK(code.ecosystem == "banglaqr");
  CHECK(code.valid);
  CHECK(code.payee.account == "1005000000000042");
  CHECK_FALSE(code.flags.has(Flag::signature_unverified));
}

TEST_CASE("banglaqr: between persons both halves of the signature stand") {
  const auto code = bangla("bd.org.bb.npsb", "4829", object(80, kHalf) + object(81, kHalf));
  CHECK(code.valid);
  CHECK(code.scheme == "p2p");
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK(has_error(bangla("bd.org.bb.npsb", "4829"), Errc::missing_field, "80"));
  CHECK(has_error(bangla("bd.org.bb.npsb", "4829", object(80, kHalf)), Errc::missing_field, "81"));
  CHECK(has_error(bangla("bd.org.bb.npsb", "5697", object(81, kHalf)), Errc::missing_field, "80"));
}
