#include <doctest/doctest.h>

#include "moongate/explain.hpp"

using namespace moongate;

namespace {

Explanation one(Part part) {
  Explanation it;
  it.code.ecosystem = "pix";
  it.code.kind = Kind::payment;
  it.code.scheme = "static";
  it.parts.push_back(std::move(part));
  return it;
}

Part sound() {
  Part part;
  part.offset = 6;
  part.length = 12;
  part.id = "59";
  part.meaning = "Merchant Name";
  part.value = "Shop";
  return part;
}

}  // namespace

TEST_CASE("explain_text: one line for the code, one for each part") {
  CHECK(to_text(one(sound())) ==
        "Pix (pix): payment, static, valid\n"
        "  byte  length  verdict  field   meaning: value\n"
        "     6      12  ok       59      Merchant Name: Shop\n");
}

TEST_CASE("explain_text: a fault, a remark and a warning stand below their part") {
  Part part = sound();
  part.errors.push_back({Errc::bad_length, 6, "59", "longer than the standard allows"});
  part.remark = "expected X";
  part.flags.set(Flag::nonstandard);
  Explanation it = one(part);
  it.code.valid = false;
  it.flags.set(Flag::test_host);
  CHECK(to_text(it) ==
        "Pix (pix): payment, static, invalid\n"
        "  byte  length  verdict  field   meaning: value\n"
        "     6      12  wrong    59      Merchant Name: Shop\n"
        "                         ^ bad_length: longer than the standard allows\n"
        "                         ^ expected X\n"
        "                         ^ nonstandard\n"
        "flags: test_host\n");
}

TEST_CASE("explain_text: no place, no meaning, no value") {
  Part part = sound();
  part.placed = false;
  part.meaning.clear();
  CHECK(to_text(one(part)).find("     -       -  ok       59      Shop\n") != std::string::npos);
  part.value.clear();
  CHECK(to_text(one(part)).find("     -       -  ok       59\n") != std::string::npos);
  Explanation nobody;
  nobody.code.kind = Kind::text;
  CHECK(to_text(nobody).starts_with("Nobody's code: text, valid\n"));
}

TEST_CASE("explain_text: parts of templates are indented, long and foreign text is shown safely") {
  Part part = sound();
  part.depth = 2;
  part.id = "62.50.00";
  part.value = "a\x1B[2J\n" + std::string(200, 'x');
  const std::string text = to_text(one(part));
  CHECK(text.find("    62.50.00") != std::string::npos);
  CHECK(text.find('\x1B') == std::string::npos);
  CHECK(text.find(std::string(100, 'x')) == std::string::npos);
}

TEST_CASE("explain_text: an ecosystem of a host's own has its id for a name") {
  Explanation it = one(sound());
  it.code.ecosystem = "my_wallet";
  it.code.scheme = {};
  CHECK(to_text(it).starts_with("my_wallet (my_wallet): payment, valid\n"));
  it.code.scheme = "payment";  // the kind says so already
  CHECK(to_text(it).starts_with("my_wallet (my_wallet): payment, valid\n"));
}

TEST_CASE("explain_text: several flags in one line, a meaning without a value") {
  Part part = sound();
  part.value.clear();
  part.flags.set(Flag::nonstandard);
  part.flags.set(Flag::over_length);
  const std::string text = to_text(one(part));
  CHECK(text.find("flagged  59      Merchant Name\n") != std::string::npos);
  CHECK(text.find("^ over_length, nonstandard\n") != std::string::npos);
}
