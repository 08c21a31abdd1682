#include "ecosystems/emv/compose_code.hpp"

#include <array>

#include "answers.hpp"
#include "ecosystems/composed.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const Given kCode = {{"29.00", "com.example"}, {"29.01", "A1"},  {"currency", "EUR"},
                     {"country", "DE"},        {"name", "Shop"}, {"city", "Berlin"}};

// The code, or why there is none and where.
std::string written(const emv::Scheme& scheme, const Given& given) {
  Settings settings(given);
  const auto code = emv::compose_code(scheme, settings);
  if (code) return *code;
  return std::string(to_string(code.error().code)) + ' ' + code.error().field;
}

// Schemes that leave the checksum away, so that every character is counted by hand.
constexpr std::array<std::string_view, 1> kGuis = {"com.example"};
constexpr std::array<emv::Account, 1> kOneAccount = {emv::Account{.guis = kGuis}};
constexpr emv::Scheme kPlain{.accounts = kOneAccount, .checksum = emv::Checksum::none};
const Given kShop = {{"name", "Shop"}, {"currency", "EUR"}};

emv::Scheme with_objects(std::span<const emv::ObjectRule> objects) {
  emv::Scheme scheme = kPlain;
  scheme.objects = objects;
  return scheme;
}

emv::Scheme with_accounts(std::span<const emv::Account> accounts) {
  emv::Scheme scheme = kPlain;
  scheme.accounts = accounts;
  return scheme;
}

}  // namespace

// QRCPS-MPM v1.1. Lengths were counted and checksums computed in Python.
TEST_CASE("compose_code: data objects by their IDs, with what is always there") {
  CHECK(composed("emvco", kCode) ==
        "00020101021129210011com.example0102A15204000053039785802DE5904Shop6006Berlin630475BF");
  CHECK(composed("emvco", with(kCode, "currency", "978")) ==
        "00020101021129210011com.example0102A15204000053039785802DE5904Shop6006Berlin630475BF");
  CHECK(composed("emvco", with(kCode, "initiation", "dynamic")) ==
        "00020101021229210011com.example0102A15204000053039785802DE5904Shop6006Berlin6304D594");
  CHECK(composed("emvco", with(with(kCode, "amount", "12.5"), "mcc", "5411")) ==
        "00020101021129210011com.example0102A1520454115303978540512."
        "505802DE5904Shop6006Berlin63043636");
  CHECK(composed("emvco", with(with(kCode, "currency", "JPY"), "amount", "100")) ==
        "00020101021129210011com."
        "example0102A152040000530339254031005802DE5904Shop6006Berlin6304CD0A");
  CHECK(composed("emvco", with(kCode, "reference", "R1")) ==
        "00020101021129210011com."
        "example0102A15204000053039785802DE5904Shop6006Berlin62060502R16304C38E");
  CHECK(composed("emvco", with(with(kCode, "62.50.00", "com.x"), "62.50.01", "9")) ==
        "00020101021129210011com."
        "example0102A15204000053039785802DE5904Shop6006Berlin621850140005com.x0101963043C71");
}

// Section 3.3: a length counts characters.
TEST_CASE("compose_code: lengths of letters outside ASCII") {
  CHECK(composed("emvco", with(kCode, "name", "Bäckerei")) ==
        "00020101021129210011com.example0102A15204000053039785802DE5908Bäckerei6006Berlin63042EFF");
  CHECK(composed("emvco", with(kCode, "64.01", "最佳运输")).find("64080104最佳运输") !=
        std::string::npos);
}

TEST_CASE("compose_code: limits of tables 3.1, 3.7 and 3.8, and what is missing") {
  const std::string s11(11, '1');
  const std::string s14(14, '1');
  const std::string s16(16, 'a');
  const std::string s26(26, 'a');
  const std::string s100(100, 'a');
  const Refused rows[] = {
      {"name", "", Errc::missing_field, "59"},
      {"city", "", Errc::missing_field, "60"},
      {"country", "", Errc::missing_field, "58"},
      {"currency", "", Errc::missing_field, "53"},
      {"name", s26, Errc::bad_length, "59"},
      {"city", s16, Errc::bad_length, "60"},
      {"61", s11, Errc::bad_length, "61"},
      {"62.01", s26, Errc::bad_length, "62.01"},
      {"62.08", s26, Errc::bad_length, "62.08"},
      {"64.02", s16, Errc::bad_length, "64.02"},
      {"29.02", s100, Errc::bad_length, "29.02"},
      {"amount", s14, Errc::bad_amount, "54"},
      {"amount", "1.005", Errc::bad_amount, "54"},
      {"amount", "0", Errc::bad_amount, "54"},
      {"initiation", "later", Errc::bad_value, "01"},
      {"63", "0000", Errc::invalid_argument, "63"},
      {"59", "Other", Errc::duplicate_field, "59"},
      {"29", "A1", Errc::duplicate_field, "29"},
      {"2900", "A1", Errc::invalid_argument, "2900"},
      {"2a", "A1", Errc::invalid_argument, "2a"},
      {"29,03", "A1", Errc::invalid_argument, "29,03"},
      {"29.0", "A1", Errc::invalid_argument, "29.0"},
      {"53", "978", Errc::duplicate_field, "53"},
      {"account", "A1", Errc::invalid_argument, "account"},
      {"country", "ZZ", Errc::bad_value, "58"},
      {"currency", "XYZ", Errc::bad_currency, "53"},
  };
  check_refusals("emvco", kCode, rows);
}

// A scheme says more: its GUI, its country and currency, and which object is whose.
TEST_CASE("compose_code: what a scheme adds") {
  const Given pix = {
      {"account", "fulano@example.com"}, {"name", "Fulano de Tal"}, {"city", "BRASILIA"}};
  CHECK(
      composed("pix", pix)
          .starts_with("00020101021126400014br.gov.bcb.pix0118fulano@example.com520400005303986"));
  constexpr Refused kRows[] = {
      {"form", "nobody's", Errc::bad_value, "form"},
      {"currency", "EUR", Errc::bad_currency, "53"},
      {"country", "AR", Errc::bad_value, "58"},
      {"account", "nobody", Errc::bad_value, "26.01"},
  };
  check_refusals("pix", pix, kRows);
}

TEST_CASE("compose_code: an amount in minor units, a version of the scheme's own") {
  emv::Scheme scheme = kPlain;
  scheme.version = "'02'|'03'";
  scheme.amount = Role::minor_amount;
  CHECK(written(scheme, with(kShop, "amount", "12.5")) ==
        "00020201021126150011com.example520400005303978540412505904Shop");
  CHECK(written(scheme, with(kShop, "amount", "0.05")) ==
        "00020201021126150011com.example520400005303978540155904Shop");
  CHECK(written(scheme, with(with(kShop, "amount", "100"), "currency", "JPY")) ==
        "00020201021126150011com.example52040000530339254031005904Shop");
  CHECK(written(scheme, with(kShop, "amount", "0.005")) == "bad_amount 54");
  CHECK(written(kPlain, with(kShop, "amount", "12345678901.00")) == "bad_amount 54");
}

TEST_CASE("compose_code: an account without GUI is the value of its object") {
  static constexpr std::array<emv::Account, 1> kNumber = {
      emv::Account{.first = 2, .last = 3, .value = "4-9n", .is = Role::account}};
  const auto scheme = with_accounts(kNumber);
  CHECK(written(scheme, with(kShop, "account", "12345")) ==
        "0002010102110205123455204000053039785904Shop");
  CHECK(written(scheme, with(kShop, "03", "12345")) ==
        "0002010102110305123455204000053039785904Shop");
  CHECK(written(scheme, with(with(kShop, "account", "12345"), "02", "no number")) ==
        "duplicate_field 02");
}

// The participant's own GUI, where each has one: by the common name, by its path, by the name that
// the scheme gives to it, and as the account that it is.
TEST_CASE("compose_code: a GUI for each participant") {
  static constexpr std::array<emv::ObjectRule, 2> kNamed = {
      emv::ObjectRule{.path = "00", .name = "provider"},
      emv::ObjectRule{.path = "01", .name = "shop", .value = {.pattern = "1-4n"}}};
  static constexpr std::array<emv::Account, 1> kOwn = {
      emv::Account{.first = 29, .last = 29, .gui = "1-8l", .objects = kNamed}};
  const auto scheme = with_accounts(kOwn);
  const std::string code = "00020101021129130003abc0102425204000053039785904Shop";
  for (const char* key : {"gui", "29.00", "provider"}) {
    CAPTURE(key);
    CHECK(written(scheme, with(with(kShop, "shop", "42"), key, "abc")) == code);
  }
  CHECK(written(scheme, with(kShop, "shop", "42")) == "missing_field 29.00");
  CHECK(written(scheme, with(with(kShop, "gui", "abc"), "shop", "12345")) == "bad_value 29.01");
  // One that does not fit stays as it was set: whoever reads the code finds it nobody's.
  CHECK(written(scheme, with(kShop, "29.00", "ABC")).find("29070003ABC") != std::string::npos);

  static constexpr std::array<emv::Account, 1> kPayee = {
      emv::Account{.first = 29, .last = 29, .gui = "1-8l", .is = Role::account}};
  for (const char* key : {"gui", "account"}) {
    CAPTURE(key);
    CHECK(written(with_accounts(kPayee), with(kShop, key, "abc")) ==
          "00020101021129070003abc5204000053039785904Shop");
  }
}

TEST_CASE("compose_code: the form that is asked for, or the one that has what is set") {
  static constexpr std::array<emv::ObjectRule, 1> kShopOnly = {
      emv::ObjectRule{.path = "01", .name = "shop"}};
  static constexpr std::array<emv::ObjectRule, 2> kPerson = {
      emv::ObjectRule{.path = "02", .name = "phone"}, emv::ObjectRule{.path = "03"}};
  static constexpr std::array<std::string_view, 2> kBoth = {"com.example", "com.other"};
  static constexpr std::array<emv::Account, 2> kForms = {
      emv::Account{.first = 26, .last = 26, .guis = kBoth, .form = "shop", .objects = kShopOnly},
      emv::Account{.first = 27, .last = 27, .guis = kBoth, .form = "person", .objects = kPerson}};
  const auto scheme = with_accounts(kForms);
  const std::string end = "5204000053039785904Shop";
  CHECK(written(scheme, kShop) == "00020101021126150011com.example" + end);
  CHECK(written(scheme, with(kShop, "form", "person")) == "00020101021127150011com.example" + end);
  CHECK(written(scheme, with(kShop, "phone", "1")) == "00020101021127200011com.example02011" + end);
  CHECK(written(scheme, with(kShop, "form", "nobody's")) == "bad_value form");
  // By its paths, in whatever case, with the second of its GUIs.
  CHECK(written(scheme, with(with(kShop, "27.00", "COM.OTHER"), "phone", "1")) ==
        "00020101021127180009COM.OTHER02011" + end);
  CHECK(written(scheme, with(kShop, "gui", "com.other")) == "00020101021126130009com.other" + end);
}

TEST_CASE("compose_code: of several objects with one meaning, the value tells") {
  static constexpr std::array<emv::ObjectRule, 2> kPayees = {
      emv::ObjectRule{.path = "01", .value = {.pattern = "9!n", .is = Role::account}},
      emv::ObjectRule{.path = "02",
                      .value = {.pattern = "10-19n", .check = "luhn", .is = Role::account}}};
  static constexpr std::array<emv::Account, 1> kEither = {
      emv::Account{.guis = kGuis, .objects = kPayees}};
  const auto scheme = with_accounts(kEither);
  const std::string end = "5204000053039785904Shop";
  CHECK(written(scheme, with(kShop, "account", "123456789")) ==
        "00020101021126280011com.example0109123456789" + end);
  CHECK(written(scheme, with(kShop, "account", "79927398713")) ==
        "00020101021126300011com.example021179927398713" + end);
  // What fits neither is put to the first, which says so.
  CHECK(written(scheme, with(kShop, "account", "79927398710")) == "bad_value 26.01");
  // One that is set by its path is not set again.
  CHECK(written(scheme, with(with(kShop, "26.01", "123456789"), "account", "79927398713"))
            .find("0109123456789021179927398713") != std::string::npos);
}

TEST_CASE("compose_code: what a scheme asks for elsewhere") {
  static constexpr std::array<emv::ObjectRule, 1> kFixed = {
      emv::ObjectRule{.path = "62.03", .value = {.pattern = "'WEB'"}, .required = true}};
  CHECK(written(with_objects(kFixed), kShop) ==
        "00020101021126150011com.example5204000053039785904Shop62070303WEB");
  CHECK(written(with_objects(kFixed), with(kShop, "62.03", "APP")) == "bad_value 62.03");
  for (const std::string_view pattern : {"'WEB'|'APP'", "3!a", ""}) {
    CAPTURE(pattern);
    const std::array<emv::ObjectRule, 1> asked = {
        emv::ObjectRule{.path = "62.03", .value = {.pattern = pattern}, .required = true}};
    CHECK(written(with_objects(asked), kShop) == "missing_field 62.03");
    CHECK(written(with_objects(asked), with(kShop, "62.03", "APP")).ends_with("62070303APP"));
  }
  // What belongs to a template that is not there is not missed.
  static constexpr std::array<emv::ObjectRule, 2> kWithin = {
      emv::ObjectRule{.path = "80.01", .name = "till", .required = true},
      emv::ObjectRule{.path = "80.02", .name = "floor"}};
  CHECK(written(with_objects(kWithin), kShop).ends_with("5904Shop"));
  CHECK(written(with_objects(kWithin), with(kShop, "floor", "3")) == "missing_field 80.01");
  CHECK(written(with_objects(kWithin), with(with(kShop, "floor", "3"), "till", "7"))
            .ends_with("5904Shop80100101702013"));
}

TEST_CASE("compose_code: what may not stand somewhere is refused, and chosen for nothing") {
  static constexpr std::array<emv::ObjectRule, 2> kRules = {
      emv::ObjectRule{.path = "62.01", .value = {.is = Role::reference}, .forbidden = true},
      emv::ObjectRule{.path = "62.06", .value = {.is = Role::reference}}};
  const auto scheme = with_objects(kRules);
  CHECK(written(scheme, with(kShop, "reference", "R1")).ends_with("62060602R1"));
  CHECK(written(scheme, with(kShop, "62.01", "R1")) == "bad_value 62.01");
  // Where the scheme has no object for it, it is the standard's label.
  CHECK(written(kPlain, with(kShop, "reference", "R1")).ends_with("62060502R1"));
}
