#include "ecosystems/in/upi_mandate.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

PaymentCode mandate(std::string_view start, std::string_view end) {
  PaymentCode code;
  if (!start.empty()) code.fields.add("validitystart", start);
  if (!end.empty()) code.fields.add("validityend", end);
  upi::check_validity(code);
  return code;
}

}  // namespace

// UPI Linking Specifications: ddMMyyyy
TEST_CASE("upi_mandate: from a day to a day, or without them") {
  CHECK(mandate("01012026", "31122026").errors.empty());
  CHECK(mandate("31122025", "01012026").errors.empty());
  CHECK(mandate("01022026", "01022026").errors.empty());
  CHECK(mandate("01012026", "").errors.empty());
  CHECK(mandate("", "01012026").errors.empty());
  CHECK(mandate("", "").errors.empty());
  CHECK(mandate("29022028", "").errors.empty());
}

TEST_CASE("upi_mandate: a day that is none") {
  for (const std::string_view day : {"00012026", "32012026", "01002026", "01132026", "0101202",
                                     "010120266", "01a12026", "31022026", "29022026", "31042026"}) {
    CAPTURE(day);
    CHECK(has_error(mandate(day, "31122099"), Errc::bad_value, "validitystart"));
    CHECK(has_error(mandate("01012020", day), Errc::bad_value, "validityend"));
  }
}

TEST_CASE("upi_mandate: one that ends before it begins") {
  CHECK(has_error(mandate("02012026", "01012026"), Errc::bad_value, "validityend"));
  CHECK(has_error(mandate("01022026", "31012026"), Errc::bad_value, "validityend"));
  CHECK(has_error(mandate("01012027", "31122026"), Errc::bad_value, "validityend"));
  CHECK(mandate("02012026", "01012026").errors.size() == 1);
}
