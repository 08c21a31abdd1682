#include "moongate/compose.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <vector>

#include "ecosystems/catalogue_files.hpp"

using namespace moongate;

namespace {

using Given = std::vector<Setting>;

std::string composed(std::string_view ecosystem, const Given& settings) {
  const auto payload = compose(ecosystem, settings);
  if (!payload)
    FAIL(to_string(payload.error().code), payload.error().field, payload.error().message);
  return payload ? *payload : std::string();
}

Given with(Given settings, const std::string& key, const std::string& value) {
  std::erase_if(settings, [&](const Setting& it) { return it.key == key; });
  settings.push_back({key, value});
  return settings;
}

const Given kPix = {{"account", "fulano@example.com"},
                    {"name", "Fulano de Tal"},
                    {"city", "BRASILIA"},
                    {"amount", "10"},
                    {"reference", "***"}};
const Given kEpc = {{"name", "Muster GmbH"},
                    {"account", "DE89370400440532013000"},
                    {"amount", "12.5"},
                    {"Purpose", "CHAR"},
                    {"reference", "Spende"}};
const Given kBill = {{"name", "Test AG"},
                     {"account", "CH4431999123000889012"},
                     {"Cdtr.PstCd", "8000"},
                     {"city", "Seldwyla"},
                     {"amount", "50"},
                     {"reference", "210000000003139471430009017"},
                     {"UltmtDbtr.Name", "Pia"},
                     {"UltmtDbtr.PstCd", "9400"},
                     {"UltmtDbtr.TwnNm", "Rorschach"}};

const Given kEmvco = {{"29.00", "com.example"},
                      {"currency", "EUR"},
                      {"country", "DE"},
                      {"name", "Shop"},
                      {"city", "Berlin"}};

// So many letters of two bytes each.
std::string ae(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "\u00E4";
  return text;
}

}  // namespace

TEST_CASE("compose: merchant-presented codes with lengths and checksum") {
  // Lengths were counted by hand, checksums computed by another implementation.
  auto pix = kPix;
  pix.pop_back();
  pix.push_back({"62.05", "***"});
  CHECK(composed("pix", pix) ==
        "00020101021126400014br.gov.bcb.pix0118fulano@example.com520400005303986540510.005802BR5913"
        "Fulano de Tal6008BRASILIA62070503***630497A2");
  CHECK(composed("ghqr", {{"account", "000123456789"},
                          {"name", "TEST SHOP"},
                          {"city", "ACCRA"},
                          {"mcc", "5411"},
                          {"amount", "12.50"},
                          {"currency", "GHS"},
                          {"reference", "INV-7"},
                          {"initiation", "dynamic"}}) ==
        "00020101021226380018gh.net.ghipss.ghqr0112000123456789520454115303936540512.505802GH5909"
        "TEST SHOP6005ACCRA62090505INV-763040D8A");
}

TEST_CASE("compose: a code of no scheme by its paths, lengths in characters") {
  CHECK(composed("emvco", {{"29.00", "D15600000000"},
                           {"29.05", "A93FO3230Q"},
                           {"initiation", "dynamic"},
                           {"mcc", "4111"},
                           {"currency", "CNY"},
                           {"country", "CN"},
                           {"name", "BEST TRANSPORT"},
                           {"city", "BEIJING"},
                           {"64.00", "ZH"},
                           {"64.01", "最佳运输"},
                           {"64.02", "北京"}}) ==
        "00020101021229300012D156000000000510A93FO3230Q5204411153031565802CN5914BEST "
        "TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京63047375");
}

TEST_CASE("compose: EPC codes") {
  CHECK(composed("epc_sct", kEpc) ==
        "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\nEUR12.50\nCHAR\n\nSpende");
  CHECK(composed("epc_sct", {{"name", "Muster GmbH"},
                             {"account", "DE89370400440532013000"},
                             {"reference", "RF18539007547034"}}) ==
        "BCD\n002\n1\nSCT\n\nMuster GmbH\nDE89370400440532013000\n\n\nRF18539007547034");
}

TEST_CASE("compose: Swiss QR-bills") {
  CHECK(composed("swiss_qrbill", kBill) ==
        "SPC\n0200\n1\nCH4431999123000889012\nS\nTest AG\n\n\n8000\nSeldwyla\nCH\n\n\n\n\n\n\n\n"
        "50.00\nCHF\nS\nPia\n\n\n9400\nRorschach\nCH\nQRR\n210000000003139471430009017\n\nEPD");
}

TEST_CASE("compose: SPAYD with its escapes and its checksum") {
  CHECK(composed("cz_spayd", {{"account", "CZ6508000000192000145399"},
                              {"amount", "450"},
                              {"name", "Test s.r.o."},
                              {"reference", "1234567890"},
                              {"MSG", "A*B"}}) ==
        "SPD*1.0*ACC:CZ6508000000192000145399*AM:450.00*CC:CZK*RN:Test s.r.o.*X-VS:1234567890*"
        "MSG:A%2AB*CRC32:3807107D");
}

TEST_CASE("compose: PAY by square says what was set") {
  const auto payload = composed("sk_paybysquare", {{"account", "SK9611000000002918599669"},
                                                   {"amount", "8.00"},
                                                   {"name", "Test s.r.o."},
                                                   {"reference", "2015001"},
                                                   {"PaymentNote", "Faktúra"}});
  const auto code = Classifier{}.classify(Payload::from_bytes(payload));
  CHECK(code.valid);
  CHECK(code.fields.find("PaymentNote") == "Faktúra");
  CHECK(code.fields.find("VariableSymbol") == "2015001");
}

TEST_CASE("compose: links") {
  // The example of NSPK's document.
  CHECK(composed("ru_sbp", {{"token", "AS10003P3RH0LJ2A9ROO038L6NT5RU1M"},
                            {"bank", "000000000001"},
                            {"amount", "100.00"}}) ==
        "https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01&bank=000000000001&sum=10000"
        "&cur=RUB&crc=F3D0");
  CHECK(composed("bitcoin", {{"account", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"},
                             {"amount", "20.30"},
                             {"name", "Luke-Jr"}}) ==
        "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT?amount=20.3&label=Luke-Jr");
  CHECK(composed("in_upi",
                 {{"account", "shop@examplebank"}, {"name", "Test & Co"}, {"amount", "10"}}) ==
        "upi://pay?pa=shop@examplebank&pn=Test%20%26%20Co&am=10.00&cu=INR");
}

TEST_CASE("compose: what is set is what the code says, blanks and cases aside") {
  const auto code = Classifier{}.classify(Payload::from_bytes(
      composed("emvco", with(with(with(kEmvco, "amount", "1"), "reference", "No 1"), "mcc", ""))));
  CHECK(code.reference == "No 1");
  CHECK(code.amount == Money{"1.00", "EUR"});
  CHECK(code.payee.mcc == "0000");
  CHECK(composed("emvco", with(with(kEmvco, "amount", "1"), "currency", "978")) ==
        composed("emvco", with(kEmvco, "amount", "1.00")));
}

TEST_CASE("compose: what the standard does not allow is refused with its reason") {
  struct Row {
    const char* name;
    const char* ecosystem;
    Given settings;
    Errc why;
    const char* field;
  };
  const Row rows[] = {
      {"no such ecosystem", "nobody", {}, Errc::invalid_argument, ""},
      {"a key that nobody has", "pix", with(kPix, "colour", "red"), Errc::invalid_argument,
       "colour"},
      {"a name of 26", "pix", with(kPix, "name", std::string(26, 'a')), Errc::bad_length, "59"},
      {"a city of 16", "pix", with(kPix, "city", std::string(16, 'a')), Errc::bad_length, "60"},
      {"no name", "pix", with(kPix, "name", ""), Errc::missing_field, "59"},
      {"zero", "pix", with(kPix, "amount", "0.00"), Errc::bad_amount, "54"},
      {"negative", "pix", with(kPix, "amount", "-1"), Errc::bad_amount, "54"},
      {"three decimals", "pix", with(kPix, "amount", "1.005"), Errc::bad_amount, "54"},
      {"another currency", "pix", with(kPix, "currency", "EUR"), Errc::bad_currency, "53"},
      {"another country", "pix", with(kPix, "country", "AR"), Errc::bad_value, "58"},
      {"no key of Pix", "pix", with(kPix, "account", "nobody"), Errc::bad_value, "26.01"},
      {"the checksum", "pix", with(kPix, "63", "0000"), Errc::invalid_argument, "63"},
      {"two for one", "pix", with(kPix, "59", "Other"), Errc::duplicate_field, "59"},
      {"a template of 100",
       "emvco",
       {{"29.00", "D15600000000"},
        {"29.05", std::string(80, 'a')},
        {"currency", "EUR"},
        {"country", "DE"},
        {"name", "X"},
        {"city", "Y"}},
       Errc::bad_length,
       "29"},
      {"a line feed", "epc_sct", with(kEpc, "name", "A\nB"), Errc::control_character, "name"},
      {"no UTF-8", "epc_sct", with(kEpc, "name", "\xFF"), Errc::bad_charset, "name"},
      {"an IBAN", "epc_sct", with(kEpc, "account", "DE88370400440532013000"), Errc::crc_mismatch,
       "IBAN"},
      {"dollars", "epc_sct", with(kEpc, "currency", "USD"), Errc::bad_currency, "Amount"},
      {"a QR reference", "swiss_qrbill", with(kBill, "reference", "210000000003139471430009018"),
       Errc::crc_mismatch, "Ref"},
      {"nobody to pay", "bitcoin", {{"amount", "1"}}, Errc::missing_field, "address"},
      {"less than a satoshi",
       "bitcoin",
       {{"account", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT"}, {"amount", "0.000000001"}},
       Errc::bad_amount,
       "amount"},
      {"a reference that asks the payer", "emvco", with(kEmvco, "reference", "***"),
       Errc::bad_value, "reference"},
      {"the GUI of a scheme", "emvco",
       with(with(with(with(kEmvco, "29.00", "br.gov.bcb.pix"), "29.01", "a@b.example"), "currency",
                 "BRL"),
            "country", "BR"),
       Errc::bad_value, ""},
      // A name of 70 and a text of 140 characters, and 331 bytes at most (EPC069-12).
      {"letters of two bytes", "epc_sct", with(with(kEpc, "name", ae(70)), "reference", ae(140)),
       Errc::bad_length, ""},
      {"more than a payload may have", "pix", with(kPix, "colour", std::string(65537, 'a')),
       Errc::too_large, ""},
      {"digits that a payer shows", "wechat_pay", {{"account", "1"}}, Errc::denied, ""},
      {"a payer's code", "unionpay_cpm", {{"account", "1"}}, Errc::denied, ""},
      {"a link that nobody composes", "leshua", {}, Errc::unsupported, ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto payload = compose(row.ecosystem, row.settings);
    REQUIRE_FALSE(payload);
    CHECK(to_string(payload.error().code) == to_string(row.why));
    CHECK(payload.error().field == row.field);
    CHECK_FALSE(payload.error().message.empty());
  }
  const Setting twice[] = {{"name", "a"}, {"name", "b"}};
  CHECK(compose("pix", twice).error().code == Errc::duplicate_field);
}

// The data objects of every sample, set one by one, make a code that says the same.
TEST_CASE("compose: every scheme makes its samples again") {
  Arena arena;
  std::size_t made = 0;
  for (const test::NamedFile& named : test::catalogue_files(arena)) {
    const std::string& name = named.name;
    const CatalogueFile& file = named.file;
    if (file.row.scheme == nullptr || file.row.grammar.compose != nullptr) continue;
    for (const Sample& sample : file.samples) {
      CAPTURE(name);
      CAPTURE(sample.payload);
      if (sample.near_miss || !sample.payload.starts_with("00")) continue;
      const PaymentCode code = Classifier{}.classify(Payload::from_bytes(sample.payload));
      Given settings;
      for (const auto& field : code.fields) {
        const bool path = field.name.size() % 3 == 2 && field.name != "63" &&
                          field.name.find_first_not_of("0123456789.") == std::string::npos;
        if (path) settings.push_back({field.name, field.value});
      }
      const auto payload = compose(file.row.ecosystem.id, settings);
      // A sample may show what the field does and the standard does not.
      if (!payload) {
        MESSAGE(std::string(name), ": ", payload.error().field, ": ", payload.error().message);
        continue;
      }
      ++made;
      const PaymentCode again = Classifier{}.classify(Payload::from_bytes(*payload));
      CHECK(again.payee.account == code.payee.account);
      CHECK(again.payee.name == code.payee.name);
      CHECK(again.amount == code.amount);
      CHECK(again.reference == code.reference);
    }
  }
  CHECK(made >= 20);
}

namespace {

rc::Gen<std::string> text_of(std::string_view alphabet, std::size_t most) {
  const auto letter = rc::gen::elementOf(std::string(alphabet));
  return rc::gen::mapcat(rc::gen::inRange<std::size_t>(1, most + 1), [letter](std::size_t size) {
    return rc::gen::container<std::string>(size, letter);
  });
}

constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kWide = "abcXYZ 0123&=%*+-.,'?#/:()";

std::string amount_of(unsigned minor) {
  const std::string cents = std::to_string(minor % 100);
  return std::to_string(minor / 100) + '.' + std::string(2 - cents.size(), '0') + cents;
}

struct Format {
  const char* ecosystem;
  const char* account;
  Given more;
};

}  // namespace

TEST_CASE("compose: what is composed is read again") {
  const Format formats[] = {
      {"pix", "fulano@example.com", {{"city", "BRASILIA"}}},
      {"ghqr", "000123456789", {{"city", "ACCRA"}}},
      {"sama", "0000123456789012", {{"city", "RIYADH"}}},
      {"epc_sct", "DE89370400440532013000", {}},
      {"swiss_qrbill", "CH9300762011623852957", {{"city", "Bern"}, {"Cdtr.PstCd", "3000"}}},
      {"cz_spayd", "CZ6508000000192000145399", {}},
      {"sk_paybysquare", "SK9611000000002918599669", {}},
      {"in_upi", "shop@examplebank", {}},
      {"bitcoin", "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", {}},
  };
  CHECK(rc::check("name, account and amount come back", [&] {
    const Format& format = **rc::gen::elementOf(
        std::vector<const Format*>{&formats[0], &formats[1], &formats[2], &formats[3], &formats[4],
                                   &formats[5], &formats[6], &formats[7], &formats[8]});
    const std::string name = *text_of(kLetters, 1) + *text_of(kWide, 22) + *text_of(kLetters, 1);
    const std::string amount = amount_of(*rc::gen::inRange(1U, 99'999'999U));
    Given settings = format.more;
    settings.push_back({"account", format.account});
    settings.push_back({"name", name});
    settings.push_back({"amount", amount});
    const auto payload = compose(format.ecosystem, settings);
    RC_ASSERT(payload.has_value());
    const PaymentCode code = Classifier{}.classify(Payload::from_bytes(*payload));
    RC_ASSERT(code.valid);
    RC_ASSERT(code.ecosystem == format.ecosystem);
    RC_ASSERT(code.payee.name == name);
    RC_ASSERT(code.payee.account == format.account);
    RC_ASSERT(std::stod(code.amount->value) == std::stod(amount));
  }));
}

TEST_CASE("compose: whatever is set, there is a valid code or an error") {
  CHECK(rc::check("no setting breaks it", [] {
    const auto key = rc::gen::element<std::string>("name", "account", "amount", "reference",
                                                   "26.01", "62.05", "26", "00", "99.00", "city");
    Given settings;
    for (const auto& name : *rc::gen::unique<std::vector<std::string>>(key)) {
      settings.push_back({name, *rc::gen::arbitrary<std::string>()});
    }
    for (const char* ecosystem : {"pix", "emvco", "epc_sct", "cz_spayd", "bitcoin", "in_upi"}) {
      const auto payload = compose(ecosystem, settings);
      if (!payload) continue;
      const auto code = Classifier{}.classify(Payload::from_bytes(*payload));
      RC_ASSERT(code.valid);
      RC_ASSERT(code.ecosystem == ecosystem);
    }
  }));
}
