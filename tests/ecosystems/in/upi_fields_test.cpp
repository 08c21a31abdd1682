#include "ecosystems/in/upi_fields.hpp"

#include <doctest/doctest.h>

#include <string>

#include "formats/pattern.hpp"

using namespace moongate;
using namespace moongate::upi;

// NPCI, UPI Linking Specifications 1.6, table of parameters; what of it steers money is refused.
TEST_CASE("upi_fields: parameters by name, in any case") {
  struct Known {
    std::string_view name;
    Role role;
    Misfit misfit;
  };
  for (const Known& it : {
           Known{"pa", Role::account, Misfit::refuse},
           Known{"pn", Role::name, Misfit::tolerate},
           Known{"mc", Role::mcc, Misfit::tolerate},
           Known{"tr", Role::reference, Misfit::refuse},
           Known{"am", Role::amount, Misfit::refuse},
           Known{"mam", Role::none, Misfit::refuse},
           Known{"cu", Role::none, Misfit::refuse},
           Known{"tn", Role::none, Misfit::tolerate},
           Known{"validitystart", Role::none, Misfit::refuse},
           Known{"validityend", Role::none, Misfit::refuse},
           Known{"amrule", Role::none, Misfit::refuse},
           Known{"recur", Role::none, Misfit::refuse},
           Known{"sign", Role::none, Misfit::tolerate},
       }) {
    CAPTURE(it.name);
    const Field* const field = find_field(it.name);
    REQUIRE(field != nullptr);
    CHECK(field->role == it.role);
    CHECK(field->misfit == it.misfit);
    std::string capitals(it.name);
    for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    CHECK(find_field(capitals) == field);
  }
  for (const std::string_view name : {"", "p", "pay", "payee", "amount"}) {
    CAPTURE(name);
    CHECK(find_field(name) == nullptr);
  }
}

TEST_CASE("upi_fields: what may stand in each") {
  struct Row {
    std::string_view name;
    std::string_view value;
    bool fits;
  };
  const std::string s256(256, 'a');
  for (const Row& row : {
           Row{"pa", "shop@examplebank", true},
           Row{"pa", "a.b-c_d@upi.x", true},
           Row{"pa", "shop", false},
           Row{"pa", "@bank", false},
           Row{"pa", "shop@", false},
           Row{"pa", "shop@1bank", false},
           Row{"pa", "shop@bank@other", false},
           Row{"pa", "sh op@bank", false},
           Row{"mc", "5411", true},
           Row{"mc", "541", false},
           Row{"mc", "54a1", false},
           Row{"cu", "INR", true},
           Row{"cu", "inr", true},
           Row{"cu", "USD", false},
           Row{"mam", "1.00", true},
           Row{"mam", "1.005", false},
           Row{"mam", "-1", false},
           Row{"mode", "02", true},
           Row{"mode", "2a", false},
           Row{"orgid", "000000", true},
           Row{"validitystart", "31122025", true},
           Row{"validitystart", "3112202", false},
           Row{"recur", "MONTHLY", true},
           Row{"recur", "monthly", true},
           Row{"recur", "HOURLY", false},
           Row{"amrule", "EXACT", true},
           Row{"amrule", "MIN", false},
           Row{"recurtype", "AFTER", true},
           Row{"rev", "Y", true},
           Row{"rev", "yes", false},
       }) {
    CAPTURE(row.name);
    CAPTURE(row.value);
    const Field* const field = find_field(row.name);
    REQUIRE(field != nullptr);
    CHECK(pattern::fits(field->pattern, row.value) == row.fits);
  }
  CHECK(pattern::fits(find_field("pa")->pattern, s256 + "@bk"));
  CHECK_FALSE(pattern::fits(find_field("pa")->pattern, s256 + "a@bk"));
}

TEST_CASE("upi_fields: where a plus is a blank") {
  for (const std::string_view name : {"pn", "tn", "mn"}) CHECK(find_field(name)->prose);
  for (const std::string_view name : {"pa", "tr", "am", "url", "sign"})
    CHECK_FALSE(find_field(name)->prose);
}
