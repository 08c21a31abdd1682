#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kLink = {{"account", "shop@examplebank"}, {"name", "Test & Co"}, {"amount", "10"}};

}  // namespace

// NPCI, UPI Linking Specifications 1.6, section 1.2
TEST_CASE("in_upi compose: parameters, escapes and the currency") {
  CHECK(composed("in_upi", kLink) ==
        "upi://pay?pa=shop@examplebank&pn=Test%20%26%20Co&am=10.00&cu=INR");
  CHECK(composed("in_upi", {{"pa", "shop@examplebank"}, {"pn", "T"}}) ==
        "upi://pay?pa=shop@examplebank&pn=T&cu=INR");
  CHECK(
      composed("in_upi", with(with(with(kLink, "mcc", "5411"), "reference", "R 1"), "tn", "tea")) ==
      "upi://pay?pa=shop@examplebank&pn=Test%20%26%20Co&mc=5411&tr=R%201&am=10.00&cu=INR&tn=tea");
}

TEST_CASE("in_upi compose: what the specification does not allow") {
  constexpr Refused kRows[] = {
      {"account", "", Errc::missing_field, "pa"},
      {"account", "shop", Errc::bad_value, "pa"},
      {"amount", "0", Errc::bad_amount, "amount"},
      {"amount", "1.005", Errc::bad_amount, "amount"},
      {"currency", "USD", Errc::bad_currency, "cu"},
      {"validitystart", "31022025x", Errc::bad_value, "validitystart"},
      {"x-y", "1", Errc::invalid_argument, "x-y"},
  };
  check_refusals("in_upi", kLink, kRows);
}
