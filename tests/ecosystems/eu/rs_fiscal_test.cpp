#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("rs_fiscal: the receipt inside the address") {
  // Version 3, two serial numbers, counters 5 and 4, 1234.50 dinars in ten-thousandths, the time
  // and two kinds: 43 bytes.
  const auto code = classify(
      "https://suf.purs.gov.rs/v/?vl=A0FCQ0QxMjM0RUZHSDU2NzgFAAAABAAAAKhevAAAAAAAAAABi8/laAAAAA==");
  CHECK(code.ecosystem == "rs_fiscal");
  CHECK(code.valid);
  CHECK(field(code, "RequestedBy") == "ABCD1234");
  CHECK(field(code, "SignedBy") == "EFGH5678");
  REQUIRE(code.amount);
  CHECK(*code.amount == Money{"1234.50", "RSD"});
  const auto cut = classify("https://suf.purs.gov.rs/v/?vl=A1VaS0dBMzdDVVpLR0EzN0NVbwAAAG8AAAA");
  CHECK(cut.valid);
  CHECK_FALSE(cut.amount);
  // Version 4; a serial number with a blank; Base64 that is none: the page tells.
  for (const std::string_view token :
       {"BEFCQ0QxMjM0RUZHSDU2NzgFAAAABAAAAKhevAAAAAAAAAABi8/laAAAAA==",
        "A0FCQ0QxMjMgRUZHSDU2NzgFAAAABAAAAKhevAAAAAAAAAABi8/laAAAAA==",
        "A0FCQ0QxMjM0RUZHSDU2Nzg*"}) {
    CAPTURE(token);
    CHECK_FALSE(classify("https://suf.purs.gov.rs/v/?vl=" + std::string(token)).amount);
  }
}
