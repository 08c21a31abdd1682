#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kReceipt =
    "t=20240102T0304&s=264.00&fn=9286000100105429&i=30651&fp=80362384&n=1";

}  // namespace

TEST_CASE("ru_fiscal: six requisites in any order") {
  for (const std::string_view text :
       {kReceipt, std::string_view(
                      "fn=9286000100105429&s=264.00&i=30651&fp=80362384&t=20240102T030405&n=1")}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "ru_fiscal");
    CHECK(code.kind == Kind::receipt);
    CHECK(code.valid);
    CHECK(*code.amount == Money{"264.00", "RUB"});
  }
}

TEST_CASE("ru_fiscal: near misses") {
  const NearMiss rows[] = {
      {"time", with(kReceipt, "20240102", "20240132"), Errc::bad_value, "t"},
      {"drive", with(kReceipt, "9286000100105429", "928600010010542"), Errc::bad_value, "fn"},
      {"comma", with(kReceipt, "264.00", "264,00"), Errc::bad_value, "s"},
      {"kind", with(kReceipt, "n=1", "n=9"), Errc::bad_value, "n"},
      {"twice", std::string(kReceipt) + "&s=1.00", Errc::duplicate_field, "s"},
  };
  check_near_misses("ru_fiscal", rows);
  CHECK(classify("t=1&s=2").ecosystem == "none");
}
