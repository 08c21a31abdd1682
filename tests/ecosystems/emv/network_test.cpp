#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ecosystems/emv/emv_text.hpp"
#include "moongate/moongate.hpp"

namespace {

using namespace moongate;

PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}

// QRCPS-MPM v1.1, annex A.1.
constexpr std::string_view kSpecExample =
    "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN59"
    "14"
    "BEST "
    "TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
    "0708A60086670902ME91320016A0112233449988770708123456786304A13A";

}  // namespace

TEST_CASE("emvco: the example of the specification") {
  const auto code = classify(kSpecExample);
  CHECK(code.ecosystem == "emvco");
  CHECK(code.kind == Kind::payment);
  CHECK(code.presented_by == PresentedBy::merchant);
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.valid);
  CHECK(code.payee.name == "BEST TRANSPORT");
  CHECK(code.payee.city == "BEIJING");
  CHECK(code.payee.country == "CN");
  CHECK(code.payee.mcc == "4111");
  CHECK(code.amount == Money{"23.72", "CNY"});
  CHECK(code.fields.find("29.05") == "A93FO3230Q");
  CHECK(code.fields.find("31.03") == "12345678");
  CHECK(code.fields.find("62.07") == "A6008667");
  CHECK(code.fields.find("62.09") == "ME");
  CHECK(code.fields.find("64.01") == "最佳运输");
  CHECK(code.fields.find("91.07") == "12345678");
  CHECK(code.flags.empty());
}

TEST_CASE("emvco: a Pix location with a scheme of its own is refused") {
  const auto code = classify(
      "00020101021126510014br.gov.bcb.pix2529https://pix.bank.example/v2/x"
      "5204000053039865802BR5912LOJA EXEMPLO6009SAO PAULO63045989");
  CHECK_FALSE(code.valid);
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_uri);
  CHECK(code.errors[0].field == "26");
}

TEST_CASE("emvco: a card network wins where it alone is named") {
  using test::objects;
  using test::with_crc;
  struct Row {
    std::string name;
    test::Values changes;
    const char* ecosystem;
  };
  const Row rows[] = {
      {"Visa", {{26, ""}, {2, "4111111111111111"}}, "visa"},
      {"Mastercard", {{26, ""}, {4, "555555555555"}}, "mastercard"},
      {"Discover", {{26, ""}, {9, "6011000000000004"}}, "discover"},
      {"American Express", {{26, ""}, {11, "3700000000"}}, "amex"},
      {"JCB", {{26, ""}, {13, "353011133330000"}}, "jcb"},
      {"masked digits", {{26, ""}, {13, "3530****0000"}}, "jcb"},
      {"first number of two networks", {{26, ""}, {2, "4111111111111111"}, {4, "5555"}}, "visa"},
      {"letters, one network", {{26, ""}, {4, "ABCD"}}, "mastercard"},
      {"letters, then another's", {{26, ""}, {2, "ABCD"}, {4, "EFGH"}}, "emvco"},
      {"beside a template", {{2, "4111111111111111"}}, "emvco"},
      {"a template in a card's ID", {{26, ""}, {2, "0011com.example"}}, "emvco"},
      {"an ID reserved by EMVCo", {{26, ""}, {17, "1234"}}, "emvco"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(classify(with_crc(objects(row.changes))).ecosystem == row.ecosystem);
  }
}

TEST_CASE("emvco: a code of several networks opens in all of them") {
  using test::objects;
  using test::with_crc;
  using Ids = std::vector<std::string_view>;
  struct Row {
    std::string name;
    test::Values changes;
    Ids opens_in;
  };
  const Row rows[] = {
      {"one network", {{26, ""}, {2, "4111111111111111"}}, {"visa"}},
      {"two", {{26, ""}, {2, "4111111111111"}, {4, "555555555555555"}}, {"visa", "mastercard"}},
      {"the second ID of each",
       {{26, ""}, {3, "4111111111111"}, {5, "555555555555555"}},
       {"visa", "mastercard"}},
      {"all",
       {{26, ""},
        {2, "4111111111111"},
        {4, "555555555555555"},
        {9, "6011000000000004"},
        {11, "3700000000000"},
        {13, "353011133330000"},
        {15, "3125000344000203441000000000004"}},
       {"visa", "mastercard", "discover", "amex", "jcb", "unionpay"}},
      {"a template and UnionPay", {{15, "3125000344000203441000000000004"}}, {"emvco", "unionpay"}},
      {"masked digits", {{15, "**999166**999166****M0003887640"}}, {"emvco", "unionpay"}},
      {"a template alone", {}, {"emvco"}},
      // What a country puts into these IDs is no card network's.
      {"terminal of eight digits", {{2, "36593070"}}, {"emvco"}},
      {"letters", {{26, ""}, {2, "4111111111111"}, {4, "VNPayWallet"}}, {"visa"}},
      {"a template in a card's ID", {{4, "0012com.example1"}}, {"emvco"}},
      {"a template in UnionPay's ID", {{15, "0012comXexample1"}}, {"emvco"}},
      {"letters beside a template", {{4, "PK33ABCD0000000000000000"}}, {"emvco"}},
      {"an ID of no ecosystem", {{6, "6073849700004947"}}, {"emvco"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(objects(row.changes)));
    CHECK(code.opens_in == row.opens_in);
    for (const std::string_view id : row.opens_in) {
      CAPTURE(id);
      CHECK(std::any_of(code.candidates.begin(), code.candidates.end(),
                        [&](const Candidate& claim) { return claim.ecosystem == id; }));
    }
  }
}

TEST_CASE("emvco: the payee's account is the network's first number") {
  const auto code =
      classify(test::with_crc(test::objects({{26, ""}, {2, "4111111111111111"}, {3, "4222"}})));
  CHECK(code.payee.account == "4111111111111111");
}

TEST_CASE("emvco: a code that breaks off is told by the account it began") {
  CHECK(classify("0002010102110216411111").ecosystem == "visa");
  CHECK(classify("0002010102110416411111").ecosystem == "mastercard");
  CHECK(classify("000201010211261600").ecosystem == "emvco");
  CHECK(classify("00020101021126x").ecosystem == "none");
  CHECK(classify("00020126160011com").ecosystem == "emvco");
  CHECK(classify("0002012616").ecosystem == "none");
  CHECK(classify("00020101021199").ecosystem == "none");
}

TEST_CASE("emvco: a code that breaks off at its beginning is told by its end") {
  for (const std::string_view text :
       {"00A5010102111234BEST6304ABCD", "00 201010211BEST6304ABCD", "0002010100BEST6304ABCD"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "emvco");
    CHECK_FALSE(code.valid);
  }
  // A serial number of a parcel is none, nor is text that leads with other digits.
  CHECK(classify("00340123450063040018").ecosystem == "none");
  CHECK(classify("12A5010102111234BEST6304ABCD").ecosystem == "none");
  CHECK(classify("00A5010102111234BEST6305ABCD").ecosystem == "none");
}

TEST_CASE("emvco: lengths that can be read in two ways are refused") {
  // Counted in characters: ID 59 "最60", ID 04 "ab". In bytes: ID 59 "最", ID 60 "02ab".
  const std::string root = "5903最600402ab";
  const auto whole = classify(test::with_crc(test::objects({{59, ""}, {60, ""}}) + root));
  CHECK_FALSE(whole.valid);
  CHECK(std::any_of(whole.errors.begin(), whole.errors.end(), [](const Error& error) {
    return error.code == Errc::bad_length && error.message.find("two ways") != std::string::npos;
  }));
  // The same inside additional data: ID 01 "最02" and ID 04 "ab", or ID 01 "最" and ID 02 "02ab".
  const auto inside = classify(test::with_crc(test::objects({{62, "0103最020402ab"}})));
  CHECK(std::any_of(inside.errors.begin(), inside.errors.end(), [](const Error& error) {
    return error.code == Errc::bad_length && error.field == "62";
  }));
  const auto plain = classify(test::with_crc(test::objects({{62, "0101最0402ab"}})));
  CHECK(plain.valid);
}

TEST_CASE("emvco: system templates nest in additional data alone, and exactly") {
  const auto fields_of = [](std::string_view additional) {
    return classify(test::with_crc(test::objects({{62, additional}})));
  };
  const auto nested = fields_of("50160005app.x0103abc");
  CHECK(nested.fields.find("62.50.00") == "app.x");
  CHECK(nested.fields.find("62.50.01") == "abc");
  CHECK_FALSE(nested.fields.find("62.50"));
  // ID 49 is no system template, and a value that does not decode to its end is text.
  CHECK(fields_of("49160005app.x0103abc").fields.find("62.49") == "0005app.x0103abc");
  CHECK(fields_of("50150005app.x0103ab").fields.find("62.50") == "0005app.x0103ab");
  CHECK(fields_of("50030ab").fields.find("62.50") == "0ab");
  CHECK(fields_of("500400xy").fields.find("62.50") == "00xy");
}
