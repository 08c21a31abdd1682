#include <doctest/doctest.h>

#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"
#include "ecosystems/emv/merchant.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::objects;
using test::with_crc;

TEST_CASE("merchant-presented mode: a sound code has no error and no flag") {
  const auto code = classify(with_crc(objects({{1, "11"}})));
  CHECK(code.ecosystem == "emvco");
  CHECK(code.valid);
  CHECK(code.flags.empty());
  CHECK(code.initiation == Initiation::static_code);
  CHECK(code.fields.find("currency") == "CNY");
  CHECK(code.fields.find("26.01") == "A1");
  CHECK_FALSE(code.amount);
}

TEST_CASE(
    "merchant-presented mode: templates of the payment system are taken apart where they are") {
  const auto code =
      classify(with_crc(objects({{62, "50150011com.example"}, {80, "0011com.example"}})));
  CHECK(code.valid);
  CHECK(code.fields.find("62.50.00") == "com.example");
  CHECK(code.fields.find("80.00") == "com.example");
  const auto plain = classify(with_crc(objects({{62, "5004TEXT"}, {80, "0011com"}, {81, "TEXT"}})));
  CHECK(plain.fields.find("62.50") == "TEXT");
  CHECK(plain.fields.find("80") == "0011com");
  CHECK(plain.fields.find("81") == "TEXT");
}

TEST_CASE("merchant-presented mode: a Pix charge has one payee and one place to fetch from") {
  struct Row {
    std::string name;
    test::Values changes;
    Errc code;
    const char* field;
  };
  constexpr std::string_view kKey = "0014BR.GOV.BCB.PIX0105k@b.c";
  const Row rows[] = {
      {"scheme", {{26, "0014br.gov.bcb.pix2513https://a.b/c"}}, Errc::bad_uri, "26"},
      {"slashes", {{26, "0014br.gov.bcb.pix2507//a.b/c"}}, Errc::bad_uri, "26"},
      {"user", {{26, "0014br.gov.bcb.pix2507u@a.b/c"}}, Errc::bad_uri, "26"},
      {"port", {{26, "0014br.gov.bcb.pix2508a.b:81/c"}}, Errc::bad_uri, "26"},
      {"backslash", {{26, "0014br.gov.bcb.pix2507a.b\\@c."}}, Errc::bad_uri, "26"},
      {"script with a colon", {{26, "0014br.gov.bcb.pix2512javascript:x"}}, Errc::bad_uri, "26"},
      {"address of numbers", {{26, "0014br.gov.bcb.pix250910.0.0.1/"}}, Errc::bad_uri, "26"},
      {"this machine", {{26, "0014br.gov.bcb.pix2511localhost/c"}}, Errc::bad_uri, "26"},
      {"fragment", {{26, "0014br.gov.bcb.pix2507a.b/c#d"}}, Errc::bad_uri, "26"},
      {"no host", {{26, "0014br.gov.bcb.pix2502/c"}}, Errc::bad_uri, "26"},
      {"key and location",
       {{26, "0014br.gov.bcb.pix0102AB2505a.b/c"}},
       Errc::duplicate_field,
       "26"},
      {"second key", {{26, kKey}, {80, kKey}}, Errc::duplicate_field, "80"},
      {"dollars", {{26, kKey}, {53, "840"}}, Errc::bad_currency, "53"},
      {"three decimals", {{26, kKey}, {53, "986"}, {54, "1.234"}}, Errc::bad_amount, "54"},
      {"zeros in front", {{26, kKey}, {53, "986"}, {54, "0010.00"}}, Errc::bad_amount, "54"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto code = classify(with_crc(objects(row.changes)));
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("merchant-presented mode: sound Pix charges") {
  for (const std::string_view account :
       {"0014br.gov.bcb.pix2505a.b/c", "0014br.gov.bcb.pix0114+5511999999999",
        "0014BR.GOV.BCB.PIX0105k@b.c"}) {
    CAPTURE(account);
    for (const std::string_view amount : {"", "0.50", "10", "10.5", "98.", ".5"}) {
      CAPTURE(amount);
      CHECK(classify(with_crc(objects({{26, account}, {53, "986"}, {54, amount}}))).valid);
    }
  }
  // A recurrence stands beside the charge, by its location.
  CHECK(classify(with_crc(objects({{26, "0014br.gov.bcb.pix"},
                                   {53, "986"},
                                   {80, "0014br.gov.bcb.pix2509a.b/rec/1"}})))
            .valid);
}

TEST_CASE("merchant-presented mode: parsers survive what is no such code") {
  const Payload payload = Payload::from_bytes("no code");
  const ScannedPayload scanned(payload);
  PaymentCode code;
  emv::parse_network(scanned, {2, 3}, code);
  CHECK(has_error(code, Errc::malformed, ""));
  CHECK(code.errors.size() == 1);
  CHECK(emv::network_bid(scanned, {2, 3}) == 0);
}
