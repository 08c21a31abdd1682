#include "ecosystems/roles.hpp"

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("roles: each value has its member, and the first that is not empty counts") {
  PaymentCode code;
  Roles roles(code, "CNY");
  roles.take(Role::account, "", 0, "a");
  roles.take(Role::account, "A1", 0, "a");
  roles.take(Role::account, "A2", 0, "a");
  roles.take(Role::name, "Shop", 0, "n");
  roles.take(Role::city, "Beijing", 0, "c");
  roles.take(Role::country, "CN", 0, "l");
  roles.take(Role::mcc, "5411", 0, "m");
  roles.take(Role::reference, "R1", 0, "r");
  roles.take(Role::none, "x", 0, "x");
  roles.finish();
  CHECK(code.payee.account == "A1");
  CHECK(code.payee.name == "Shop");
  CHECK(code.payee.city == "Beijing");
  CHECK(code.payee.country == "CN");
  CHECK(code.payee.mcc == "5411");
  CHECK(code.reference == "R1");
  CHECK_FALSE(code.amount);
  CHECK(code.errors.empty());
}

TEST_CASE("roles: the amount waits for its currency, in letters or digits") {
  struct Row {
    Role role;
    std::string_view amount;
    std::string_view currency;  // empty = none is told
    Money money;
  };
  for (const Row& row : {
           Row{Role::amount, "1.50", "EUR", {"1.50", "EUR"}},
           Row{Role::amount, "1.50", "978", {"1.50", "EUR"}},
           Row{Role::amount, "1.50", "", {"1.50", "CNY"}},
           Row{Role::minor_amount, "150", "EUR", {"1.50", "EUR"}},
           Row{Role::minor_amount, "150", "392", {"150", "JPY"}},
       }) {
    CAPTURE(row.currency);
    PaymentCode code;
    Roles roles(code, "CNY");
    roles.take(row.role, row.amount, 3, "amount");
    roles.take(row.role, "999", 9, "second");
    roles.take(Role::currency, row.currency, 5, "currency");
    roles.finish();
    CHECK(code.amount == row.money);
    CHECK(code.errors.empty());
  }
}

TEST_CASE("roles: an amount that its currency does not allow is told where it stands") {
  PaymentCode code;
  Roles roles(code, "JPY");
  roles.take(Role::amount, "1.50", 3, "sum");
  roles.finish();
  REQUIRE(has_error(code, Errc::bad_amount, "sum"));
  CHECK(code.errors[0].offset == 3);
  PaymentCode none;
  Roles without(none, "");
  without.take(Role::amount, "1.50", 0, "sum");
  without.finish();
  CHECK(none.amount == Money{"1.50", ""});
}

TEST_CASE("roles: a value that does not pass its check") {
  const Value rule{.check = "luhn"};
  PaymentCode code;
  check_value(rule, "79927398713", 0, "card", code);
  check_value(rule, "", 0, "card", code);
  check_value({}, "79927398714", 0, "card", code);
  CHECK(code.errors.empty());
  check_value(rule, "79927398714", 7, "card", code);
  REQUIRE(has_error(code, Errc::bad_value, "card"));
  CHECK(code.errors[0].offset == 7);
}
