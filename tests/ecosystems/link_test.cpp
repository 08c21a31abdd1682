#include "ecosystems/link.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace moongate;

namespace {

constexpr std::string_view kDigits = "2-4n";
constexpr std::array kParameters = {
    link::Parameter{.name = "id", .value = {kDigits}, .required = true},
    link::Parameter{.name = "note"},
    link::Parameter{.name = "secret", .keep = false},
    link::Parameter{.name = "sum", .value = {"1-4n", {}, Role::minor_amount}},
};
constexpr std::array kForms = {
    link::Form{.host = "a.example",
               .path = "/t/",
               .token = {kDigits},
               .tail = kDigits,
               .fragment = "'here'",
               .form = "token",
               .kind = Kind::payment},
    link::Form{.host = "a.example",
               .path = "/login",
               .parameters = kParameters,
               .form = "login",
               .kind = Kind::login},
};

PaymentCode read(std::string_view text) {
  const auto payload = Payload::from_bytes(text);
  PaymentCode code;
  link::read(ScannedPayload(payload), kForms, code);
  return code;
}

}  // namespace

TEST_CASE("link: a token behind its path") {
  const auto code = read("HTTPS://A.EXAMPLE/t/123");
  CHECK(code.scheme == "token");
  CHECK(code.kind == Kind::payment);
  CHECK(code.fields.find("token") == "123");
  CHECK(code.flags.empty());
  CHECK(code.errors.empty());
}

TEST_CASE("link: a second segment where the form has one") {
  const auto code = read("https://a.example/t/123/45");
  CHECK(code.scheme == "token");
  CHECK(code.fields.find("scene") == "45");
}

TEST_CASE("link: the fragment of the form may stand") {
  CHECK(read("https://a.example/t/123#here").scheme == "token");
}

TEST_CASE("link: what fits no form is an address") {
  struct Row {
    std::string_view name;
    std::string_view text;
    Flags flags;
  };
  const auto with = [](Flag flag) {
    Flags flags;
    flags.set(flag);
    return flags;
  };
  for (const Row& row : {
           Row{"other path", "https://a.example/x/123", {}},
           Row{"path in capitals", "https://a.example/T/123", {}},
           Row{"token too short", "https://a.example/t/1", {}},
           Row{"token too long", "https://a.example/t/12345", {}},
           Row{"token of other characters", "https://a.example/t/12a", {}},
           Row{"other host", "https://b.example/t/123", {}},
           Row{"tail does not fit", "https://a.example/t/123/x", {}},
           Row{"required parameter missing", "https://a.example/login?note=1", {}},
           Row{"required parameter does not fit", "https://a.example/login?id=1", {}},
           Row{"fragment of nobody", "https://a.example/t/123#there", with(Flag::fragment)},
           Row{"empty fragment where none stands", "https://a.example/login?id=12#",
               with(Flag::fragment)},
           Row{"a space in the query", "https://a.example/login?id=12&note=a b",
               with(Flag::whitespace)},
           Row{"raw text outside ASCII", "https://a.example/login?id=12&note=é", {}},
       }) {
    CAPTURE(row.name);
    const auto code = read(row.text);
    CHECK(code.kind == Kind::url);
    CHECK(code.scheme.empty());
    CHECK(code.flags == row.flags);
    CHECK(code.errors.empty());
  }
}

TEST_CASE("link: parameters are kept decoded, except those that must not be") {
  const auto code = read("https://a.example/login?secret=5&id=%31%32&note=a%20b+c");
  CHECK(code.fields.find("id") == "12");
  CHECK(code.fields.find("note") == "a b+c");
  CHECK_FALSE(code.fields.find("secret"));
  CHECK(code.flags.has(Flag::login));
}

TEST_CASE("link: what only decoding brings to light is flagged") {
  struct Row {
    std::string_view note;
    Flag flag;
    std::string_view kept;
  };
  for (const Row& row : {
           Row{"a%0Ab", Flag::control_character, "a\nb"},
           Row{"%E2%80%AEb", Flag::bidi, "\u202Eb"},
           Row{"a%E2%80%8Bb", Flag::invisible, "a\u200Bb"},
           Row{"a%FFb", Flag::invalid_utf8, "a%FFb"},
       }) {
    CAPTURE(row.note);
    const auto code = read("https://a.example/login?id=12&note=" + std::string(row.note));
    CHECK(code.flags.has(row.flag));
    CHECK(code.fields.find("note") == row.kept);
  }
}

TEST_CASE("link: what decoration hides is flagged, too") {
  const auto code = read("https://a.example/login?id=12&secret=a%0Ab");
  CHECK_FALSE(code.fields.find("secret"));
  CHECK(code.flags.has(Flag::control_character));
}

TEST_CASE("link: a listed parameter in another case is not the parameter") {
  const auto code = read("https://a.example/login?id=12&NOTE=1");
  CHECK(code.kind == Kind::login);
  CHECK_FALSE(code.fields.find("note"));
  CHECK(code.flags.has(Flag::unknown_parameter));
  CHECK(code.errors.empty());
}

TEST_CASE("link: an amount that is none makes the code invalid") {
  const auto code = read("https://a.example/login?id=12&sum=1.50");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_amount);
  CHECK(code.errors[0].field == "sum");
  CHECK(code.errors[0].offset == 34);
  CHECK_FALSE(code.amount);
  // Without a value it is none at all.
  const auto empty = read("https://a.example/login?id=12&sum=");
  CHECK(empty.errors.empty());
  CHECK(empty.flags.has(Flag::unknown_parameter));
}

TEST_CASE("link: a parameter that is not listed is flagged") {
  const auto code = read("https://a.example/login?id=12&other=1");
  CHECK(code.kind == Kind::login);
  CHECK(code.flags.has(Flag::unknown_parameter));
}

TEST_CASE("link: a parameter that stands twice is an error, however it is spelt") {
  for (const std::string_view text :
       {"https://a.example/login?id=12&id=13", "https://a.example/login?id=12&%69d=13",
        "https://a.example/login?id=12&ID=13", "https://a.example/login?ID=12&id=13",
        "https://a.example/login?id=12&id=misfit", "https://a.example/login?id=12&id=13&id=14"}) {
    CAPTURE(text);
    const auto code = read(text);
    REQUIRE(code.errors.size() == 1);
    CHECK(code.errors[0].code == Errc::duplicate_field);
    CHECK(code.errors[0].field == "id");
    CHECK(code.errors[0].offset == 30);
    CHECK(code.flags.has(Flag::duplicate_parameter));
  }
}

TEST_CASE("link: http is read and flagged") {
  const auto code = read("http://a.example/t/123");
  CHECK(code.scheme == "token");
  CHECK(code.flags.has(Flag::insecure_scheme));
}

TEST_CASE("link: what is no address is an error") {
  const auto code = read("123");
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_uri);
}
