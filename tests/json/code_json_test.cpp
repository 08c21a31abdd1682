#include "code_json.hpp"

#include <doctest/doctest.h>

using moongate::Errc;
using moongate::Money;
using moongate::PaymentCode;
using moongate::Resolution;
using moongate::json::code_line;
using moongate::json::resolution_line;
using moongate::json::Secrets;

namespace {

PaymentCode consumer_code() {
  PaymentCode code;
  code.ecosystem = "alipay";
  code.kind = moongate::Kind::consumer_code;
  code.sensitive = true;
  code.payload = moongate::Secret("280000000000000017");
  code.fields.add("auth_code", code.payload.reveal());
  return code;
}

}  // namespace

TEST_CASE("code as JSON: what is empty is left out") {
  CHECK(code_line(PaymentCode{}, Secrets::masked) ==
        R"({"schema":1,"ecosystem":"none","kind":"text","valid":true,"sensitive":false,)"
        R"("display":"text"})");
}

TEST_CASE("code as JSON: every member, in the documented order") {
  PaymentCode code;
  code.ecosystem = "upi";
  code.scheme = "pay";
  code.kind = moongate::Kind::payment;
  code.presented_by = moongate::PresentedBy::merchant;
  code.initiation = moongate::Initiation::static_code;
  code.valid = false;
  code.payee = {"Stall", "nobody@example", "Pune", "IN", "5411"};
  code.amount = Money{"12.30", "INR"};
  code.reference = "R1";
  code.fields.add("pa", "nobody@example");
  code.flags.set(moongate::Flag::nonstandard);
  code.errors.push_back({Errc::bad_value, 3, "pa", "no"});
  code.candidates.push_back({"upi", 48});
  code.opens_in = {"upi"};
  const std::string line = code_line(code, Secrets::masked);
  CHECK(
      line.substr(0, line.find("\"display\"")) ==
      R"({"schema":1,"ecosystem":"upi","scheme":"pay","kind":"payment","presented_by":"merchant",)"
      R"("initiation":"static","valid":false,"sensitive":false,)"
      R"("payee":{"name":"Stall","account":"nobody@example","city":"Pune","country":"IN",)"
      R"("mcc":"5411"},"amount":{"value":"12.30","currency":"INR"},"reference":"R1",)"
      R"("fields":{"pa":"nobody@example"},"flags":["nonstandard"],)"
      R"("errors":[{"code":"bad_value","offset":3,"field":"pa","message":"no"}],)"
      R"("candidates":[{"ecosystem":"upi","evidence_bits":48}],"opens_in":["upi"],)");
}

TEST_CASE("code as JSON: a field that stands twice has an array, where it stood first") {
  PaymentCode code;
  for (const auto* const name : {"a", "b", "a", "c", "b", "a"})
    code.fields.add(name, std::to_string(code.fields.size()));
  const std::string line = code_line(code, Secrets::masked);
  CHECK(line.find(R"("fields":{"a":["0","2","5"],"b":["1","4"],"c":"3"},)") != std::string::npos);
}

TEST_CASE("code as JSON: more fields than there are bits to tell their names apart") {
  PaymentCode code;
  std::string expected = "\"fields\":{";
  for (int i = 0; i < 300; ++i) {
    const std::string name = std::to_string(i);
    code.fields.add(name, "v");
    expected += (i == 0 ? "\"" : ",\"") + name + (i == 7 ? "\":[\"v\",\"w\"]" : "\":\"v\"");
  }
  code.fields.add("7", "w");
  CHECK(code_line(code, Secrets::masked).find(expected + "}") != std::string::npos);
}

TEST_CASE("code as JSON: secrets show to those who asked, in what is wrapped too") {
  PaymentCode wrapper = consumer_code();
  wrapper.unwrapped.push_back(consumer_code());
  wrapper.unwrapped[0].sensitive = false;
  const std::string masked = code_line(wrapper, Secrets::masked);
  CHECK(masked.find("280000000000000017") == std::string::npos);
  CHECK(masked.find(R"("auth_code":"28************0017")") != std::string::npos);
  const std::string revealed = code_line(wrapper, Secrets::revealed);
  CHECK(revealed.find(R"("auth_code":"280000000000000017")") != std::string::npos);
}

TEST_CASE("resolution as JSON: a link of a secret is masked") {
  Resolution resolution;
  resolution.decision = moongate::Decision::open;
  resolution.actions.push_back(
      {moongate::Action::Type::link, "alipay", "https://pay.example/42", {}, "Open"});
  resolution.choices = {0};
  const PaymentCode secret = consumer_code();
  const PaymentCode plain;
  const auto line = [&](const PaymentCode& code, Secrets secrets) {
    const std::string all = resolution_line(resolution, {&code, 1}, secrets);
    return all.substr(0, all.find(",\"codes\""));
  };
  const std::string shown =
      R"({"schema":1,"decision":"open","actions":[{"type":"link","ecosystem":"alipay",)"
      R"("uri":"https://pay.example/42","label":"Open"}],"choices":[0])";
  CHECK(line(plain, Secrets::masked) == shown);
  CHECK(line(secret, Secrets::revealed) == shown);
  CHECK(line(secret, Secrets::masked).find(R"("uri":"ht****************e/42")") !=
        std::string::npos);
}
