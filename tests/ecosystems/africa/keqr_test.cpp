#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::objects;
using test::with_crc;

namespace {
const std::string kGui = object(0, "ke.go.qr");

test::Values shop(std::string_view telco, std::string_view bank = "") {
  return {{26, ""}, {28, telco}, {29, bank}, {53, "404"}, {58, "KE"}};
}
}  // namespace

TEST_CASE("keqr: the part behind the identifier is the provider's, whatever its ID") {
  for (const int provider : {1, 2, 68, 99}) {
    CAPTURE(provider);
    const std::string account = kGui + object(provider, "2266655");
    for (const auto& values : {shop(account), shop("", account), shop(account, kGui)}) {
      const auto code = classify(with_crc(objects(values)));
      CHECK(code.ecosystem == "keqr");
      CHECK(code.valid);
      CHECK(code.payee.account == "2266655");
      CHECK(field(code, "pspIdentifier") == fmt::format("{:02}", provider));
    }
  }
}

TEST_CASE("keqr: near misses") {
  const auto lone = classify(with_crc(objects(shop(kGui))));
  CHECK(has_error(lone, Errc::missing_field, "28"));
  const auto two =
      classify(with_crc(objects(shop(kGui + object(1, "2266655"), kGui + object(68, "2266656")))));
  CHECK(has_error(two, Errc::duplicate_field, "29"));
  const auto other = classify(with_crc(objects(shop(object(0, "ke.go.qrs") + object(1, "17")))));
  CHECK(other.ecosystem == "emvco");
}

TEST_CASE("keqr: a code that breaks off in its account is still Kenya's") {
  const std::string whole = with_crc(objects(shop(kGui + object(1, "2266655"))));
  const auto code = classify(whole.substr(0, whole.find("2266655")));
  CHECK(code.ecosystem == "keqr");
  CHECK_FALSE(code.valid);
}
