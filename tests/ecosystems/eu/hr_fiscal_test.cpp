#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("hr_fiscal: a comma, and kunas before 2023") {
  const std::string text =
      "https://porezna.gov.hr/"
      "rn?jir=00000000-0000-4000-8000-000000000000&datv=20250601_1200&izn=12,50";
  const auto code = classify(text);
  CHECK(code.ecosystem == "hr_fiscal");
  CHECK(code.kind == Kind::receipt);
  CHECK(*code.amount == Money{"12.50", "EUR"});
  CHECK(*classify(with(text, "20250601", "20220601")).amount == Money{"12.50", "HRK"});
  CHECK_FALSE(classify(with(text, "12,50", "-12,50")).amount);
}
