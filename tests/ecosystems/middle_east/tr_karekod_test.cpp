#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::objects;
using test::with_crc;

namespace {
const std::string kPayee =
    object(1, "TR330006100519786457841326") + object(7, "ORNEK LTD") + object(10, "03");

std::string head(std::string_view version = "10") {
  return object(75, version) + object(1, "12") + object(2, "0064");
}
std::string transfer(std::string_view amount, std::string_view payee = kPayee) {
  return head() + (amount.empty() ? "" : object(54, amount)) + object(61, payee);
}
}  // namespace

TEST_CASE("tr_karekod: the example of the TCMB's guide") {
  const auto code = classify(
      "750210010212020400100310RFR234510106122005291401590712200530140159541200000001505061460126"
      "TR1234567890123456789012340712HASAN YILDIZ1002032032F93CC13E3E6410C1BADEEAF349E09A565016"
      "399394233285179163047CE6");
  CHECK(code.ecosystem == "tr_karekod");
  CHECK(code.valid);
  CHECK(code.scheme == "fast");
  CHECK(code.initiation == Initiation::dynamic_code);
  CHECK(code.amount == Money{"150.50", "TRY"});
  CHECK(code.payee.name == "HASAN YILDIZ");
  CHECK(code.payee.account == "TR123456789012345678901234");
  CHECK(code.reference == "RFR2345101");
  CHECK(field(code, "olusturmaZamani") == "200529140159");
  CHECK(field(code, "20") == "F93CC13E3E6410C1BADEEAF349E09A56");
  CHECK(code.flags.has(Flag::nonstandard));  // the check digits of the example's IBAN do not fit
  CHECK(code.flags.has(Flag::signature_unverified));
}

TEST_CASE("tr_karekod: a transfer to an account, or to a wallet") {
  const auto code = classify(with_crc(transfer("000000000123")));
  CHECK(code.valid);
  CHECK(code.amount == Money{"1.23", "TRY"});
  CHECK(code.flags.empty());
  const auto open = classify(with_crc(transfer("")));
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
  CHECK(field(open, "currency") == "TRY");
  const auto wallet = classify(with_crc(transfer("", object(8, "1000000017"))));
  CHECK(wallet.valid);
  CHECK(wallet.payee.account == "1000000017");
}

TEST_CASE("tr_karekod: near misses of transfers") {
  struct Row {
    std::string name;
    std::string text;
    Errc code;
    const char* field;
  };
  const std::string sound = with_crc(transfer("000000000123"));
  const Row rows[] = {
      {"no checksum", transfer("000000000123"), Errc::crc_missing, "63"},
      {"checksum", sound.substr(0, sound.size() - 4) + "0000", Errc::crc_mismatch, "63"},
      {"data behind", sound + "0101A", Errc::trailing_data, "63"},
      {"last byte missing", sound.substr(0, sound.size() - 1), Errc::bad_length, ""},
      {"version", with_crc(head("11") + object(61, kPayee)), Errc::unsupported_version, "75"},
      {"nobody", with_crc(head()), Errc::missing_field, "61"},
      {"nameless", with_crc(transfer("", object(7, "ORNEK"))), Errc::missing_field, "61"},
      {"two payees", with_crc(transfer("") + object(61, kPayee)), Errc::duplicate_field, "61"},
      {"two accounts", with_crc(transfer("", kPayee + object(1, "TR330006100519786457841326"))),
       Errc::duplicate_field, "61.01"},
      {"IBAN", with_crc(transfer("", object(1, "DE33000610051978645784"))), Errc::bad_value,
       "61.01"},
      {"lira", with_crc(transfer("1.23")), Errc::bad_amount, "54"},
      {"payee's template", with_crc(transfer("", kPayee + "0799A")), Errc::bad_length, "61"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "tr_karekod");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("tr_karekod: what is neither") {
  CHECK(classify("7502100102113").ecosystem == "none");
  CHECK(classify("75021001021202").ecosystem == "none");
  CHECK(classify("75021001031202040064541200000000").ecosystem != "tr_karekod");
}

TEST_CASE("tr_karekod: cards pay kuruş to a merchant's number that begins like a template") {
  test::Values values = {
      {26, ""}, {49, "0023415672"}, {53, "949"}, {54, "000000000123"}, {58, "TR"}};
  const std::string account = object(0, "TR.COM.BKM") + object(8, "01234567890123456789");
  values[26] = account;
  const auto code = classify(with_crc(objects(values)));
  CHECK(code.ecosystem == "tr_karekod");
  CHECK(code.valid);
  CHECK(code.scheme == "card");
  CHECK(code.amount == Money{"1.23", "TRY"});
  CHECK(code.payee.account == "0023415672");
  CHECK(code.reference == "01234567890123456789");
  CHECK(field(code, "49") == "0023415672");
}

TEST_CASE("tr_karekod: a wallet's address around it") {
  const std::string link = "https://www.papara.com/personal/qr?karekod=";
  const std::string text = with_crc(head() + object(54, "000000001000") +
                                    object(61, object(8, "1000000017") + object(10, "02")));
  const auto code = classify(link + text);
  CHECK(code.ecosystem == "tr_karekod");
  CHECK(code.valid);
  CHECK(code.amount == Money{"10.00", "TRY"});
  const auto damaged = classify(link + text.substr(0, text.size() - 4) + "0000");
  REQUIRE(damaged.errors.size() == 1);
  CHECK(damaged.errors[0].code == Errc::crc_mismatch);
  CHECK(damaged.errors[0].offset == link.size() + text.size() - 4);
  CHECK(has_error(classify(link + text + "&karekod=" + text), Errc::duplicate_field, "karekod"));
  CHECK(classify("https://papara.example.com/personal/qr?karekod=" + text).ecosystem !=
        "tr_karekod");
}
