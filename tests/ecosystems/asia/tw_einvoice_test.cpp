#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kInvoice =
    "AB12345678113051112340000006400000069000000001145600673UqXrAk5DsVNv2VEvIFkQ==:**********:1:1:"
    "1:"
    "茶:1:105";

}  // namespace

TEST_CASE("tw_einvoice: the left code") {
  const auto code = classify(kInvoice);
  CHECK(code.ecosystem == "tw_einvoice");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.valid);
  CHECK(code.scheme == "left");
  CHECK(code.reference == "AB12345678");
  CHECK(code.payee.account == "11456006");
  CHECK(*code.amount == Money{"105", "TWD"});  // 0x69
  CHECK(field(code, "隨機碼") == "1234");
}

TEST_CASE("tw_einvoice: goods in Big5 do not hide the rest") {
  const auto code = classify(with(kInvoice, "茶", "\xAF\xF9"));
  CHECK(code.ecosystem == "tw_einvoice");
  CHECK(code.reference == "AB12345678");
}

TEST_CASE("tw_einvoice: the right code") {
  const auto code = classify("**咖啡:1:60:糖:2:5");
  CHECK(code.ecosystem == "tw_einvoice");
  CHECK(code.scheme == "right");
  CHECK(field(code, "品目") == "咖啡:1:60:糖:2:5");
  CHECK(classify("**bold** and: nothing else").ecosystem == "none");
  CHECK(classify("**:咖啡:1:60").scheme == "right");
  for (const std::string_view text :
       {"**", "**咖啡", "**:", "**::1:60", "**咖啡:1", "**咖啡:a:60", "**咖啡:1:a", "*咖啡:1:60"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}

TEST_CASE("tw_einvoice: near misses") {
  const NearMiss rows[] = {
      {"day", with(kInvoice, "1130511", "1130532"), Errc::bad_value, "發票開立日期"},
      {"check", with(kInvoice, "73Uq", "73*q"), Errc::malformed, "加密驗證資訊"},
  };
  check_near_misses("tw_einvoice", rows);
  CHECK(classify(kInvoice.substr(0, 76)).ecosystem == "none");
  CHECK(classify(with(kInvoice, "AB1", "aB1")).ecosystem == "none");
  CHECK(classify(with(kInvoice, "12345678", "1234567x")).ecosystem == "none");
  CHECK(classify(with(kInvoice, "00000064", "0000006G")).ecosystem == "none");
  CHECK(classify(with(kInvoice, "11456006", "1145600x")).ecosystem == "none");
  CHECK(classify(with(kInvoice, "==:", "==;")).ecosystem == "none");
  CHECK(classify(kInvoice.substr(0, 77)).valid);  // without goods
}

TEST_CASE("tw_einvoice: what follows the check is taken as it comes") {
  const auto code = classify(with(kInvoice, "**********:1:1:1", "********:x:1:1"));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  const auto nobody = classify(with(kInvoice, "11456006", "00000000"));
  CHECK(nobody.payee.account.empty());
}
