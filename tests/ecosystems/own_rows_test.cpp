#include "ecosystems/own_rows.hpp"

#include <doctest/doctest.h>

#include <string>

#include "folder.hpp"
#include "moongate/classifier.hpp"

using namespace moongate;

namespace {

std::string shop(const std::string& id, const std::string& host, const std::string& more = "") {
  return "[ecosystem]\nid = \"" + id + "\"\nname = \"My shop\"\nregion = \"CN\"\n" +
         "specification = \"own\"\n" + more + "[[link]]\nhost = \"" + host +
         "\"\npath = \"/m/\"\ntoken = { pattern = \"6-12w\", is = \"account\" }\n" +
         "form = \"member\"\nkind = \"payment\"\npresented_by = \"merchant\"\n";
}

std::string fault_of(const std::string& toml) {
  const auto rules = rules_from_text(toml, "own.toml");
  return rules ? std::string() : rules.error().message;
}

}  // namespace

TEST_CASE("own rules: a host's member code is recognised beside the built-in ones") {
  const auto rules = rules_from_text(shop("member_code", "m.shop.example"), "own.toml");
  REQUIRE(rules);
  const Classifier classifier({*rules});
  const auto code = classifier.classify(Payload::from_bytes("https://m.shop.example/m/AB1234"));
  CHECK(code.ecosystem == "member_code");
  CHECK(code.scheme == "member");
  CHECK(code.kind == Kind::payment);
  CHECK(code.payee.account == "AB1234");
  CHECK_FALSE(code.flags.has(Flag::overridden));
  const auto wallet =
      classifier.classify(Payload::from_bytes("https://qr.alipay.com/fkx00000000000000000042"));
  CHECK(wallet.ecosystem == "alipay");
  CHECK(Classifier{}.classify(Payload::from_bytes("https://m.shop.example/m/AB1234")).ecosystem ==
        "none");
}

TEST_CASE("own rules: ids in a payment code outlive the rules") {
  PaymentCode code;
  {
    const auto rules = rules_from_text(shop("short_lived", "s.shop.example"), "own.toml");
    REQUIRE(rules);
    code = Classifier({*rules}).classify(Payload::from_bytes("https://s.shop.example/m/AB1234"));
  }
  CHECK(code.ecosystem == "short_lived");
  CHECK(code.scheme == "member");
}

TEST_CASE("own rules: nobody takes a built-in wallet's host by accident") {
  const std::string message = fault_of(shop("thief", "qr.alipay.com"));
  CHECK(message.find("override = true") != message.npos);
  CHECK(message.find("alipay") != message.npos);
  for (const std::string more :
       {"[find]\nschemes = [\"ALIPAYS\"]\n", "[digits]\nprefixes = [\"2\"]\nleast=16\nmost=16\n",
        "[digits]\nprefixes = [\"2812\"]\nleast=16\nmost=16\n",
        "[emv]\n[[emv.account]]\nguis = [\"BR.GOV.BCB.PIX\"]\n"}) {
    CAPTURE(more);
    const std::string other = fault_of(shop("thief", "t.shop.example") + more);
    CHECK(other.find("override = true") != other.npos);
  }
}

TEST_CASE("own rules: who overrides answers first, and says so") {
  const auto rules =
      rules_from_text(shop("replacement", "qr.alipay.com", "override = true\n"), "own.toml");
  REQUIRE(rules);
  const auto code =
      Classifier({*rules}).classify(Payload::from_bytes("https://qr.alipay.com/m/AB1234"));
  CHECK(code.ecosystem == "replacement");
  CHECK(code.flags.has(Flag::overridden));
}

TEST_CASE("own rules: an id stands for one thing") {
  CHECK(fault_of(shop("alipay", "x.shop.example")).find("an id that no other") !=
        std::string::npos);
}

TEST_CASE("own rules: no functions of C++ at run time") {
  CHECK(fault_of(shop("code_in_file", "x.shop.example", "grammar = [\"parse\"]\n"))
            .find("data alone") != std::string::npos);
}

TEST_CASE("own rules: a folder is read whole, or not at all") {
  const test::Folder folder("moongate-own-rows-test");
  CHECK(read_rules(folder.path.string()).error().code == Errc::unreadable);  // it is empty
  folder.write("a.toml", shop("folder_a", "a.shop.example"));
  folder.write("b.toml", shop("folder_b", "b.shop.example"));
  folder.write("notes.txt", "no rules");
  const auto rules = read_rules(folder.path.string());
  REQUIRE(rules);
  CHECK(rows_of(*rules).size() == 2);
  folder.write("c.toml", shop("folder_c", "a.shop.example") + "colour = 1\n");
  const auto broken = read_rules(folder.path.string());
  REQUIRE_FALSE(broken);
  CHECK(broken.error().message.find("c.toml:") != std::string::npos);
  CHECK(read_rules((folder.path / "none.toml").string()).error().code == Errc::unreadable);
}
