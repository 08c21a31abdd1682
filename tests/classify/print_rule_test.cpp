#include <doctest/doctest.h>

#include "moongate/draw.hpp"

using namespace moongate;

TEST_CASE("print_rule: what each format asks for") {
  // EPC069-12 section 2: level M, version 13 at most.
  const PrintRule epc = print_rule_of("epc_sct");
  CHECK(epc.level == 'M');
  CHECK(epc.most_version == 13);
  CHECK(epc.side_mm == 0);
  CHECK_FALSE(epc.swiss_cross);
  // Swiss QR-bill section 6: level M, version 25 at most, 46 by 46 mm, 5 mm around it, a cross in
  // its middle.
  const PrintRule bill = print_rule_of("swiss_qrbill");
  CHECK(bill.level == 'M');
  CHECK(bill.most_version == 25);
  CHECK(bill.side_mm == 46);
  CHECK(bill.quiet_mm == 5);
  CHECK(bill.swiss_cross);
  // ISO/IEC 18004 section 9.1: a quiet zone of four modules.
  for (const std::string_view other : {"pix", "none", "", "swiss_qrbil"}) {
    CAPTURE(other);
    const PrintRule rule = print_rule_of(other);
    CHECK(rule.level == 'M');
    CHECK(rule.most_version == 40);
    CHECK(rule.quiet_zone == 4);
    CHECK(rule.side_mm == 0);
    CHECK_FALSE(rule.swiss_cross);
  }
}
