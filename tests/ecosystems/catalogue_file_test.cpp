#include "ecosystems/catalogue_file.hpp"

#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {

const std::string kHead =
    "[ecosystem]\nid = \"shop\"\nname = \"Shop\"\nregion = \"CN\"\nspecification = \"none\"\n";
const std::string kLink = "[[link]]\nhost = \"pay.shop.example\"\n";

std::string fault_of(const std::string& toml) {
  Arena arena;
  const auto file = read_catalogue_file(toml, "shop.toml", arena);
  return file ? std::string() : file.error().message;
}

}  // namespace

TEST_CASE("catalogue file: what it says becomes a row") {
  Arena arena;
  const auto file = read_catalogue_file(
      kHead + "opens_in = [\"alipay\"]\n" + kLink +
          "path = \"/o/\"\nkind = \"payment\"\npresented_by = \"merchant\"\n"
          "token = { pattern = \"4-8n\", is = \"reference\" }\n"
          "[[link.parameter]]\nname = \"a\"\nis = \"minor_amount\"\nrequired = true\n"
          "[digits]\nprefixes = [\"99\"]\nleast = 18\nmost = 18\n",
      "shop.toml", arena);
  REQUIRE(file);
  const Row& row = file->row;
  CHECK(row.ecosystem.id == "shop");
  REQUIRE(row.links.size() == 1);
  CHECK(row.links[0].token.pattern == "4-8n");
  CHECK(row.links[0].token.is == Role::reference);
  REQUIRE(row.links[0].parameters.size() == 1);
  CHECK(row.links[0].parameters[0].required);
  CHECK(row.keys.size() == 2);
  REQUIRE(row.digits != nullptr);
  CHECK(row.digits->most == 18);
  CHECK(row.opens_in[0] == "alipay");
}

TEST_CASE("catalogue file: a fault names file, line, key and what was expected") {
  struct Fault {
    std::string_view name;
    std::string toml;
    std::string_view message;
  };
  for (const Fault& row : {
           Fault{"no TOML", "[ecosystem\n", "shop.toml:1: "},
           Fault{"empty", "", "shop.toml:"},
           Fault{"unknown key", kHead + "colour = \"red\"\n" + kLink,
                 "shop.toml:6: ecosystem.colour: no such key here"},
           Fault{"unknown table", kHead + kLink + "[links]\n", "links: no such key here"},
           Fault{"no id", "[ecosystem]\nname = \"Shop\"\n" + kLink, "ecosystem.id: expected"},
           Fault{"id in capitals", "[ecosystem]\nid = \"Shop\"\n" + kLink,
                 "shop.toml:2: ecosystem.id: expected lower-case"},
           Fault{"a number for a text", "[ecosystem]\nid = 5\n" + kLink,
                 "shop.toml:2: ecosystem.id: expected a text in quotes"},
           Fault{"unknown kind", kHead + kLink + "kind = \"paymant\"\n",
                 "shop.toml:8: link.kind: expected a kind"},
           Fault{"unknown flag", kHead + kLink + "flags = [\"odd\"]\n", "link.flags: expected"},
           Fault{"broken pattern", kHead + kLink + "token = { pattern = \"5!q\" }\n",
                 "link.token.pattern: expected a pattern"},
           Fault{"unknown check", kHead + kLink + "token = { pattern = \"n\", check = \"x\" }\n",
                 "link.token.check: expected the name of a check"},
           Fault{"unknown role", kHead + kLink + "token = { pattern = \"n\", is = \"x\" }\n",
                 "link.token.is: expected a common member"},
           Fault{"no host", kHead + "[[link]]\npath = \"/\"\n", "link.host: expected a host"},
           Fault{"nothing finds it", kHead, "nothing finds it"},
           Fault{"digits the wrong way", kHead + "[digits]\nprefixes=[\"9\"]\nleast=9\nmost=8\n",
                 "digits.most: expected least <= most"},
           Fault{"no digits", kHead + "[digits]\nprefixes=[\"9a\"]\nleast=9\nmost=9\n",
                 "digits.prefixes: expected digits"},
           Fault{"IDs the wrong way",
                 kHead + "[emv]\n[[emv.account]]\nids = \"51-26\"\nguis = [\"a\"]\n",
                 "emv.account.ids: expected two digits"},
           Fault{"told in two ways",
                 kHead + "[emv]\n[[emv.account]]\nguis = [\"a\"]\nvalue = \"5n\"\n",
                 "expected one of guis, gui and value"},
           Fault{"a path of letters",
                 kHead + "[emv]\n[[emv.account]]\nguis = [\"a\"]\n[[emv.object]]\npath = \"ab\"\n",
                 "emv.object.path: expected IDs"},
           Fault{"a table for a list", kHead + "[link]\nhost = \"a.example\"\n",
                 "link: expected tables: [[link]]"},
       }) {
    CAPTURE(row.name);
    const std::string message = fault_of(row.toml);
    CAPTURE(message);
    CHECK(message.find(row.message) != message.npos);
  }
}

TEST_CASE("catalogue file: a file is not read without end") {
  const std::string huge(std::size_t{2} << 20U, '#');
  CHECK(fault_of(huge).find("1 MiB") != std::string::npos);
}
