#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::objects;
using test::with_crc;

namespace {
const std::string kGui = object(0, "br.gov.bcb.pix");
const std::string kKey = kGui + object(1, "fulano@example.com");
const std::string kCharge = kGui + object(25, "pix.example.com/v2/17");
const std::string kRecurrence = kGui + object(25, "pix.example.com/rec/17");

PaymentCode code_with(std::string_view account, std::string_view recurrence = "",
                      std::string_view point = "", std::string_view txid = "0503***") {
  return classify(with_crc(
      objects({{1, point}, {26, account}, {53, "986"}, {58, "BR"}, {62, txid}, {80, recurrence}})));
}
}  // namespace

TEST_CASE("pix: the example of the BCB manual") {
  const auto code = classify(
      "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000520400005303986"
      "5802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D");
  CHECK(code.ecosystem == "pix");
  CHECK(code.valid);
  CHECK(code.scheme == "static");
  CHECK(code.payee.account == "123e4567-e12b-12d1-a456-426655440000");
  CHECK(code.payee.name == "Fulano de Tal");
  CHECK_FALSE(code.amount);  // the payer types it
}

TEST_CASE("pix: an amount of zero is the payer's to type where the content is static") {
  const auto zero = [](std::string_view point, std::string_view account) {
    return classify(with_crc(objects(
        {{1, point}, {26, account}, {53, "986"}, {54, "0.00"}, {58, "BR"}, {62, "0503***"}})));
  };
  for (const std::string_view point : {"", "11"}) {
    const auto code = zero(point, kKey);
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::zero_amount));
    CHECK_FALSE(code.amount);
  }
  CHECK(has_error(zero("12", kKey), Errc::bad_amount, "54"));
  CHECK(has_error(zero("", kCharge), Errc::bad_amount, "54"));
}

TEST_CASE("pix: a host without a label between its dots is none") {
  for (const std::string_view location : {"pix..example/v2/17", ".example/v2/17"}) {
    CAPTURE(location);
    const auto code = code_with(kGui + object(25, location));
    CHECK(has_error(code, Errc::bad_uri, "26"));
  }
}

TEST_CASE("pix: the form is told by what the code holds") {
  struct Row {
    std::string_view account;
    std::string_view recurrence;
    std::string_view point;
    const char* form;
    Kind kind;
    Initiation initiation;
  };
  for (const Row& row : {
           Row{kKey, "", "", "static", Kind::payment, Initiation::static_code},
           Row{kKey, "", "12", "static", Kind::payment, Initiation::dynamic_code},
           Row{kCharge, "", "", "dynamic", Kind::payment, Initiation::dynamic_code},
           Row{kCharge, "", "11", "dynamic", Kind::payment, Initiation::dynamic_code},
           Row{kGui, kRecurrence, "", "recurrence", Kind::mandate, Initiation::unknown},
           Row{kCharge, kRecurrence, "", "composite", Kind::payment, Initiation::dynamic_code},
           Row{kKey, kRecurrence, "", "composite", Kind::payment, Initiation::static_code},
       }) {
    CAPTURE(row.form);
    const auto code = code_with(row.account, row.recurrence, row.point);
    CHECK(code.valid);
    CHECK(code.scheme == row.form);
    CHECK(code.kind == row.kind);
    CHECK(code.initiation == row.initiation);
  }
  CHECK(has_error(code_with(kGui), Errc::missing_field, "26"));
}

TEST_CASE("pix: keys of the five kinds") {
  for (const std::string_view key :
       {"12345678909", "11222333000181", "12ABC34501DE35", "+5511999999999", "a.b+c@example.com.br",
        "123e4567-e89b-12d3-a456-426655440000"}) {
    CAPTURE(key);
    const auto code = code_with(kGui + object(1, key));
    CHECK(code.valid);
    CHECK(code.payee.account == key);
    CHECK_FALSE(code.flags.has(Flag::nonstandard));
  }
  // A mobile number without "+55" has as many digits as a CPF.
  const auto mobile = code_with(kGui + object(1, "11999999999"));
  CHECK(mobile.valid);
  CHECK(mobile.flags.has(Flag::nonstandard));
}

TEST_CASE("pix: near misses of keys") {
  for (const std::string_view key :
       {"12345678900", "01999999999", "11222333000182", "12ABC34501DE36", "5511999999999",
        "not a key", "a@b", "@example.com", "123e4567-e89b-12d3-a456-42665544000"}) {
    CAPTURE(key);
    const auto code = code_with(kGui + object(1, key));
    CHECK(code.ecosystem == "pix");
    CHECK_FALSE(code.valid);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::bad_value);
  }
}

TEST_CASE("pix: ten digits of reais, and no more") {
  const auto with_amount = [](std::string_view amount) {
    return classify(with_crc(objects({{26, kKey}, {53, "986"}, {54, amount}, {58, "BR"}})));
  };
  CHECK(with_amount("9999999999.99").amount == Money{"9999999999.99", "BRL"});
  CHECK(has_error(with_amount("99999999999.9"), Errc::bad_amount, "54"));
  CHECK(has_error(with_amount("9999999999999"), Errc::bad_amount, "54"));
}

TEST_CASE("pix: a transaction identifier is letters and digits, or asks for none") {
  CHECK(code_with(kKey, "", "", "0525ABCDEFGHIJKLMNOPQRSTUVWXY").valid);
  CHECK(code_with(kKey, "", "", "0504Ab12").reference == "Ab12");
  CHECK(code_with(kKey).reference.empty());
  for (const std::string_view txid : {"0526ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0505ab-cd", "0502**"}) {
    CAPTURE(txid);
    CHECK(has_error(code_with(kKey, "", "", txid), Errc::bad_value, "62.05"));
  }
  // What is fetched brings its own.
  CHECK(code_with(kCharge, "", "", "0504Ab12").flags.has(Flag::nonstandard));
}
