#include "moongate/rules.hpp"

#include <doctest/doctest.h>

#include "model/catalogue.hpp"
#include "model/rule_set.hpp"

using namespace moongate;

namespace {

std::shared_ptr<const RuleSet> set_of(std::string_view id, std::string_view name, bool app = true) {
  auto set = std::make_shared<RuleSet>();
  set->ecosystems.push_back({.id = id, .name = name});
  if (app) set->apps.push_back({.ecosystem = id, .name = name});
  return set;
}

}  // namespace

TEST_CASE("rules: empty until somebody made them") {
  CHECK(Rules{}.empty());
  CHECK(Rules{}.set() == nullptr);
  const Rules rules(set_of("rules_test_x", "X"));
  const Rules copy = rules;
  CHECK_FALSE(copy.empty());
  CHECK(copy.set() == rules.set());
}

TEST_CASE("rules: built-in ecosystems are found, and nobody else's before they are announced") {
  REQUIRE(find_ecosystem("pix") != nullptr);
  CHECK(find_ecosystem("pix")->name == "Pix");
  CHECK(find_app("alipay") != nullptr);
  for (const std::string_view id : {"", "pi", "PIX", "rules_test_nobody"}) {
    CAPTURE(id);
    CHECK(find_ecosystem(id) == nullptr);
    CHECK(find_app(id) == nullptr);
  }
}

TEST_CASE("rules: what is announced is known for good, of two the later") {
  announce(set_of("rules_test_shop", "First"));
  REQUIRE(find_ecosystem("rules_test_shop") != nullptr);
  CHECK(find_ecosystem("rules_test_shop")->name == "First");
  CHECK(find_app("rules_test_shop")->name == "First");
  announce(set_of("rules_test_shop", "Second"));
  CHECK(find_ecosystem("rules_test_shop")->name == "Second");
  CHECK(find_app("rules_test_shop")->name == "Second");
  announce(set_of("rules_test_other", "Other", false));
  CHECK(find_ecosystem("rules_test_other") != nullptr);
  CHECK(find_app("rules_test_other") == nullptr);
}

TEST_CASE("rules: what is built in is not announced away") {
  announce(set_of("pix", "Another"));
  CHECK(find_ecosystem("pix")->name == "Pix");
}
