#include <doctest/doctest.h>

#include <array>

#include "classify/explain_parts.hpp"
#include "classify/parts_of.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::explaining;
using test::at;
using test::find;

namespace {

using test::object;
using test::objects;
using test::with_crc;

std::vector<Part> parts_of(std::string_view text, const Row* row = nullptr) {
  const Payload payload = Payload::from_bytes(text);
  const ScannedPayload scanned(payload);
  REQUIRE(scanned.emv);
  std::vector<Part> parts;
  add_objects(
      scanned, row, [](std::size_t at) { return at + 3; }, parts);
  return parts;
}

constexpr std::array<std::string_view, 1> kGuis = {"com.example"};
constexpr std::array<emv::ObjectRule, 1> kOfAccount = {
    emv::ObjectRule{.path = "01", .name = "shop number"}};
constexpr std::array<emv::ObjectRule, 1> kElsewhere = {
    emv::ObjectRule{.path = "62.05", .name = "txid"}};
constexpr std::array<emv::Account, 1> kAccounts = {
    emv::Account{.guis = kGuis, .objects = kOfAccount}};
constexpr emv::Scheme kScheme{.accounts = kAccounts, .objects = kElsewhere};
constexpr Row kRow{.ecosystem = {.id = "scheme"}, .scheme = &kScheme};

}  // namespace

// QRCPS-MPM v1.1, tables 3.1, 3.7 and 3.8
TEST_CASE("explain_objects: the standard's names") {
  struct Row {
    int id;
    std::string_view value;
    std::string_view path;
    std::string_view meaning;
  };
  for (const Row& row : {
           Row{1, "11", "01", "Point of Initiation Method"},
           Row{2, "4000123456789012", "02", "Merchant Account (Visa)"},
           Row{4, "5555123456789012", "04", "Merchant Account (Mastercard)"},
           Row{15, "6200123456789012", "15", "Merchant Account (UnionPay)"},
           Row{26, "0011com.example", "26", "Merchant Account Information"},
           Row{26, "0011com.example", "26.00", "Globally Unique Identifier"},
           Row{54, "1.00", "54", "Transaction Amount"},
           Row{55, "01", "55", "Tip or Convenience Indicator"},
           Row{57, "5", "57", "Value of Convenience Fee Percentage"},
           Row{61, "10115", "61", "Postal Code"},
           Row{62, "0102B1", "62.01", "Bill Number"},
           Row{62, "0502R1", "62.05", "Reference Label"},
           Row{62, "0702T1", "62.07", "Terminal Label"},
           Row{62, "1002A1", "62.10", "Merchant Tax ID"},
           Row{64, "0002ZH", "64.00", "Language Preference"},
           Row{64, "0104最佳运输", "64.01", "Merchant Name—Alternate Language"},
           Row{65, "x", "65", "reserved for EMVCo"},
           Row{80, "0011com.example", "80", "Unreserved Template"},
       }) {
    CAPTURE(row.path);
    const auto parts = parts_of(with_crc(objects({{row.id, row.value}})));
    CHECK(at(parts, row.path).meaning == row.meaning);
  }
}

TEST_CASE("explain_objects: places count from the payload, templates hold their parts") {
  const auto parts = parts_of(with_crc(objects({{62,
                                                 "5015"
                                                 "0011com.example"}})));
  CHECK(parts[0].id == "00");
  CHECK(parts[0].offset == 3);
  CHECK(parts[0].length == 6);
  CHECK(at(parts, "26").value.empty());
  CHECK(at(parts, "26.01").depth == 1);
  CHECK(at(parts, "62.50.00").depth == 2);
  CHECK(at(parts, "62.50.00").value == "com.example");
  CHECK(at(parts, "63").remark.empty());
}

TEST_CASE("explain_objects: what a scheme calls its own objects") {
  const auto parts = parts_of(with_crc(objects({{62, "0502R1"}})), &kRow);
  CHECK(at(parts, "26.01").meaning == "shop number");
  CHECK(at(parts, "62.05").meaning == "txid, Reference Label");
}

TEST_CASE("explain_objects: a checksum that does not fit, and what does not decode") {
  const std::string text = with_crc(objects());
  const auto wrong = parts_of(text.substr(0, text.size() - 4) + "0000");
  CHECK(at(wrong, "63").remark == "expected " + text.substr(text.size() - 4) + ", printed 0000");
  const auto cut = parts_of("000201" + object(26, "0011com.example") + "5904Sh");
  CHECK(cut.back().meaning == "what does not decode");
  CHECK(cut.back().value == "5904Sh");
  const auto within = parts_of(with_crc(objects({{26, "0011com.example0105A"}})));
  bool told = false;
  for (const Part& part : within)
    told |= part.depth == 1 && part.meaning == "what does not decode" && part.value == "0105A";
  CHECK(told);
}

TEST_CASE("explain_objects: IDs that the standard leaves without a name") {
  const auto parts = parts_of(with_crc(objects({{62, "0002X1"}})));
  CHECK(at(parts, "62.00").meaning.empty());
  CHECK(at(parts, "26.01").meaning.empty());
}

TEST_CASE("explain_objects: an account that is a number is shown whole") {
  static constexpr std::array<emv::Account, 1> kNumbers = {emv::Account{.value = "12!n"}};
  static constexpr emv::Scheme kOfNumbers{.accounts = kNumbers};
  static constexpr Row kNumberRow{.ecosystem = {.id = "numbers"}, .scheme = &kOfNumbers};
  // Digits that happen to read as an object: ID 00, eight characters.
  const auto parts = parts_of(with_crc(objects({{26, "000812345678"}})), &kNumberRow);
  CHECK(at(parts, "26").value == "000812345678");
  CHECK(find(parts, "26.00") == nullptr);
  CHECK(find(parts_of(with_crc(objects({{26, "000812345678"}}))), "26.00") != nullptr);
}

TEST_CASE("explain_objects: templates of a system within the additional data, or plain text") {
  CHECK(at(parts_of(with_crc(objects({{62, "5005hello"}}))), "62.50").value == "hello");
  // It begins like a template, and does not end like one.
  CHECK(at(parts_of(with_crc(objects({{62, "50070009com"}}))), "62.50").value == "0009com");
  CHECK(at(parts_of(with_crc(objects({{62,
                                       "0507"
                                       "0003com"}}))),
           "62.05")
            .value == "0003com");
  CHECK(at(parts_of(with_crc(objects({{80, "no template"}}))), "80").value == "no template");
}

TEST_CASE("explain_objects: a checksum of another length is not compared") {
  const auto parts = parts_of(objects() + "6303ABC");
  CHECK(at(parts, "63").remark.empty());
  CHECK(at(parts, "63").value == "ABC");
}
