#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("it_idpay: a transaction code is eight letters and digits") {
  const auto code = classify("https://continua.io.pagopa.it/idpay/auth/abcd1234");
  CHECK(code.ecosystem == "it_idpay");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::none);
  CHECK(code.valid);
  CHECK(code.reference == "abcd1234");
  CHECK(classify("https://continua.io.pagopa.it/help").kind == Kind::url);
}

TEST_CASE("it_idpay: near misses") {
  const std::string base = "https://continua.io.pagopa.it/idpay/auth/";
  const NearMiss rows[] = {
      {"seven", base + "abcd123", Errc::bad_value, "trxCode"},
      {"nine", base + "abcd12345", Errc::bad_value, "trxCode"},
      {"none", base, Errc::bad_value, "trxCode"},
      {"dash", base + "abcd-234", Errc::bad_value, "trxCode"},
  };
  check_near_misses("it_idpay", rows);
}
