#include <doctest/doctest.h>

#include <array>

#include "classify/explain_parts.hpp"
#include "classify/parts_of.hpp"

using namespace moongate;
using namespace moongate::explaining;
using test::at;
using test::find;

namespace {

constexpr std::array<link::Parameter, 2> kParameters = {
    {{.name = "a", .value = {.is = Role::account}}, {.name = "b"}}};
constexpr std::array<link::Form, 1> kForms = {
    link::Form{.host = "pay.example",
               .path = "/o/",
               .token = {.pattern = "4n", .is = Role::reference},
               .parameters = kParameters,
               .form = "order"}};
constexpr Row kRow{.ecosystem = {.id = "shop"}, .links = kForms};

// Where the text stands in the payload: behind three bytes.
std::vector<Part> parts_of(std::string_view text, const Row* row = &kRow, PaymentCode code = {}) {
  const Payload payload = Payload::from_bytes(text);
  const ScannedPayload scanned(payload);
  REQUIRE(scanned.uri);
  code.flags.set(scanned.uri->flags);
  std::vector<Part> parts;
  add_link(
      scanned, row, code, [](std::size_t at) { return at + 3; }, parts);
  return parts;
}

}  // namespace

TEST_CASE("explain_link: scheme, host, path, token, parameters and fragment in order") {
  const auto parts = parts_of("https://pay.example/o/1234?a=x%20y&b=2&bare#end", &kRow);
  std::string ids;
  for (const Part& part : parts) ids.append(part.id).append(" ");
  CHECK(at(parts, "scheme").offset == 3);
  CHECK(at(parts, "host").offset == 11);
  CHECK(at(parts, "host").length == 11);
  CHECK(at(parts, "a").value == "x y");
  CHECK(at(parts, "a").length == 7);
  CHECK(at(parts, "fragment").value == "end");
  CHECK(at(parts, "fragment").flags.has(Flag::fragment) == false);  // the code has no such flag
}

TEST_CASE("explain_link: a form says what token and parameters mean, and which are not known") {
  PaymentCode code;
  code.flags.set(Flag::unknown_parameter);
  const auto parts = parts_of("https://pay.example/o/1234?a=1&x=2", &kRow, code);
  CHECK(at(parts, "path").value == "/o/");
  CHECK(at(parts, "token").value == "1234");
  CHECK(at(parts, "token").meaning == "Reference");
  CHECK(at(parts, "a").meaning == "Account of the payee");
  CHECK(at(parts, "x").flags.has(Flag::unknown_parameter));
  CHECK_FALSE(at(parts, "a").flags.has(Flag::unknown_parameter));
  CHECK(find(parts_of("https://pay.example/o/1234", nullptr), "token") == nullptr);
}

TEST_CASE("explain_link: what deceives stands with its part") {
  const auto parts = parts_of("http://user@pay.example:81/o/1", nullptr);
  CHECK(at(parts, "userinfo").value == "user@");
  CHECK(at(parts, "userinfo").flags.has(Flag::userinfo));
  CHECK(at(parts, "host").value == "pay.example");
  CHECK(at(parts, "port").value == ":81");
  CHECK(at(parts, "port").flags.has(Flag::explicit_port));
}

TEST_CASE("explain_link: a parameter that holds a code of somebody's") {
  PaymentCode code;
  PaymentCode inner;
  inner.ecosystem = "wechat_pay";
  inner.payload = Secret("wxp://x");
  code.unwrapped.push_back(inner);
  const auto parts = parts_of("https://pay.example/o/1234?a=wxp%3A%2F%2Fx&b=1", &kRow, code);
  CHECK(at(parts, "a").remark == "holds a code of wechat_pay");
  CHECK(at(parts, "b").remark.empty());
}

TEST_CASE("explain_link: a name without a value is a value without a name") {
  const auto parts = parts_of("https://pay.example/o/1234?s%20cret&a=1", nullptr);
  CHECK(at(parts, "").value == "s cret");
  CHECK(at(parts, "").offset == 30);
  CHECK(at(parts, "").length == 8);
  CHECK(at(parts, "a").value == "1");
}

TEST_CASE("explain_link: parts that are not there are not shown") {
  const auto parts = parts_of("shop:1234", nullptr);
  CHECK(find(parts, "host") == nullptr);
  CHECK(at(parts, "path").value == "1234");
  CHECK(find(parts_of("https://pay.example#", nullptr), "fragment") == nullptr);
  CHECK(find(parts_of("https://pay.example", nullptr), "path") == nullptr);
  CHECK(find(parts_of("https://pay.example/o/"), "token") == nullptr);
  CHECK(find(parts_of("https://pay.example:81/", nullptr), "userinfo") == nullptr);
}

TEST_CASE("explain_link: a token, and a path, by what they mean") {
  static constexpr std::array<link::Form, 1> kTicket = {
      link::Form{.host = "pay.example", .path = "/t/", .token = {.pattern = "4n"}}};
  static constexpr std::array<link::Form, 1> kPlain = {
      link::Form{.host = "pay.example", .path = "/p/"}};
  static constexpr Row kOther{.ecosystem = {.id = "ticket"}, .links = kTicket};
  static constexpr Row kNone{.ecosystem = {.id = "plain"}, .links = kPlain};
  CHECK(at(parts_of("https://pay.example/t/1234", &kOther), "token").meaning == "Token");
  CHECK(find(parts_of("https://pay.example/p/", &kNone), "token") == nullptr);
  PaymentCode code;
  code.payee.account = "/p/";
  CHECK(at(parts_of("https://pay.example/p/", &kNone, code), "path").meaning ==
        "Account of the payee");
}
