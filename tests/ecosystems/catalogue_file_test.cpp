#include "ecosystems/catalogue_file.hpp"

#include <doctest/doctest.h>

#include <string>

#include "moongate/classifier.hpp"

using namespace moongate;

namespace {

const std::string kHead =
    "[ecosystem]\nid = \"shop\"\nname = \"Shop\"\nregion = \"CN\"\nspecification = \"none\"\n";
const std::string kLink = "[[link]]\nhost = \"pay.shop.example\"\n";
const std::string kApp = "[app]\nname = \"Shop\"\n[[app.link]]\n";

bool has_key(const Row& row, Key::By by, std::string_view text) {
  for (const Key& key : row.keys) {
    if (key.by == by && key.text == text) return true;
  }
  return false;
}

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
           Fault{"a key beyond ASCII", kHead + "größe = 1\n" + kLink,
                 "shop.toml:6: characters beyond ASCII"},
           Fault{"characters beyond ASCII behind what is no TOML", kHead + "a = 7\"ɾ\x12\n" + kLink,
                 "shop.toml:6: "},
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
           Fault{
               "a path with its point elsewhere",
               kHead + "[emv]\n[[emv.account]]\nguis = [\"a\"]\n[[emv.object]]\npath = \"6.205\"\n",
               "emv.object.path: expected IDs"},
           Fault{"an id that begins with a digit", "[ecosystem]\nid = \"7shop\"\n" + kLink,
                 "ecosystem.id: expected lower-case"},
           Fault{"an id with a hyphen", "[ecosystem]\nid = \"my-shop\"\n" + kLink,
                 "ecosystem.id: expected lower-case"},
           Fault{"unknown confidence", kHead + "confidence = \"sure\"\n" + kLink,
                 "shop.toml:6: ecosystem.confidence: expected \"specification\""},
           Fault{"unknown function", kHead + "grammar = [\"bid\", \"read\"]\n" + kLink,
                 "shop.toml:6: ecosystem.grammar: expected some of bid"},
           Fault{"an app for no phone", kHead + kLink + kApp + "uri = \"a\"\nwhere = \"desk\"\n",
                 "app.link.where: expected \"android\""},
           Fault{"an app opened in no way", kHead + kLink + kApp + "uri = \"a\"\ntype = \"call\"\n",
                 "app.link.type: expected \"link\""},
           Fault{"an app without address", kHead + kLink + kApp,
                 "app.link.uri: expected a text, which is missing"},
           Fault{"an app without name", kHead + kLink + "[app]\npackage = \"a.b\"\n",
                 "app.name: expected a text, which is missing"},
           Fault{"an empty prefix", kHead + "[find]\nprefixes = [\"\"]\n",
                 "find.prefixes: expected texts that are not empty"},
           Fault{"digits without beginning", kHead + "[digits]\nleast = 9\nmost = 9\n",
                 "digits.prefixes: expected the first digits"},
           Fault{"digits of any length", kHead + "[digits]\nprefixes = [\"9\"]\nmost = 9\n",
                 "digits.most: expected least <= most"},
           Fault{"too few digits", kHead + "[digits]\nprefixes=[\"9\"]\nleast=3\nmost=9\n",
                 "digits.least: expected a whole number from 4 to 128"},
           Fault{"half a byte", kHead + "[emv_consumer]\naid = \"A00\"\n",
                 "emv_consumer.aid: expected pairs of hexadecimal digits"},
           Fault{"no hexadecimal digits", kHead + "[emv_consumer]\naid = \"G0\"\n",
                 "emv_consumer.aid: expected pairs of hexadecimal digits"},
           Fault{"a network without IDs", kHead + "[network]\n",
                 "network.ids: expected a text, which is missing"},
           Fault{"a sample of nothing", kHead + kLink + "[[sample]]\nkind = \"payment\"\n",
                 "sample.payload: expected a payload, which is missing"},
           Fault{"a near miss of nothing", kHead + kLink + "[[near_miss]]\n",
                 "near_miss.payload: expected a payload, which is missing"},
           Fault{"no Base64", kHead + kLink + "[[sample]]\npayload_base64 = \"hQ\"\n",
                 "sample.payload_base64: expected Base64"},
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

TEST_CASE("catalogue file: whatever finds a row becomes a key, each once") {
  Arena arena;
  const auto file = read_catalogue_file(
      kHead + kLink +
          "[[link]]\nscheme = \"shop\"\nhost = \"pay\"\n"
          "[find]\nschemes = [\"shop\"]\nhosts = \"m.shop.example\"\nprefixes = [\"SHP\"]\n"
          "digits = [\"77\"]\nemv_ids = [\"05\"]\nemv_guis = [\"com.example\"]\nany = true\n"
          "[digits]\nprefixes = [\"77\", \"78\"]\nleast = 4\nmost = 128\n"
          "[network]\nids = \"08-11\"\n",
      "shop.toml", arena);
  REQUIRE(file);
  const Row& row = file->row;
  CHECK(has_key(row, Key::By::host, "pay.shop.example"));
  CHECK(has_key(row, Key::By::host, "m.shop.example"));
  CHECK(has_key(row, Key::By::scheme, "shop"));
  CHECK_FALSE(has_key(row, Key::By::host, "pay"));
  CHECK(has_key(row, Key::By::prefix, "SHP"));
  CHECK(has_key(row, Key::By::digits, "77"));
  CHECK(has_key(row, Key::By::digits, "78"));
  CHECK(has_key(row, Key::By::emv_gui, "com.example"));
  CHECK(has_key(row, Key::By::any, ""));
  for (const std::string_view id : {"05", "08", "09", "10", "11"}) {
    CAPTURE(id);
    CHECK(has_key(row, Key::By::emv_id, id));
  }
  CHECK(row.keys.size() == 13);
}

TEST_CASE("catalogue file: an app by where it is opened, and how") {
  constexpr unsigned kAndroid = 1U << static_cast<unsigned>(Context::android);
  constexpr unsigned kIos = 1U << static_cast<unsigned>(Context::ios);
  constexpr unsigned kWeb = 1U << static_cast<unsigned>(Context::web);
  struct Link {
    std::string_view keys;
    unsigned contexts;
    Action::Type type;
  };
  for (const Link& row : {
           Link{"", kAndroid | kIos | kWeb, Action::Type::link},
           Link{"where = 'android'\ntype = 'intent'\n", kAndroid, Action::Type::intent},
           Link{"where = 'ios'\ntype = 'link'\n", kIos, Action::Type::link},
           Link{"where = 'phones'\ntype = 'app'\n", kAndroid | kIos, Action::Type::app},
           Link{"where = 'web'\n", kWeb, Action::Type::link},
           Link{"where = 'everywhere'\n", kAndroid | kIos | kWeb, Action::Type::link},
       }) {
    CAPTURE(row.keys);
    Arena arena;
    const auto file = read_catalogue_file(
        kHead + kLink + kApp + "uri = \"shop://{payload}\"\n" + std::string(row.keys), "shop.toml",
        arena);
    REQUIRE(file);
    REQUIRE(file->app);
    REQUIRE(file->app->links.size() == 1);
    CHECK(file->app->links[0].contexts == row.contexts);
    CHECK(file->app->links[0].type == row.type);
  }
}

TEST_CASE("catalogue file: consumer-presented codes by the beginning of their application") {
  Arena arena;
  const auto file =
      read_catalogue_file(kHead + "[emv_consumer]\naid = \"A0000003\"\n", "shop.toml", arena);
  REQUIRE(file);
  REQUIRE(file->row.consumer != nullptr);
  CHECK(file->row.consumer->aid == std::string_view("\xA0\0\0\3", 4));
  CHECK(has_key(file->row, Key::By::prefix, "hQ"));
  const auto any = read_catalogue_file(kHead + "[emv_consumer]\n", "shop.toml", arena);
  REQUIRE(any);
  CHECK(any->row.consumer->aid.empty());
}

TEST_CASE("catalogue file: what a sample must give") {
  Arena arena;
  const auto file = read_catalogue_file(
      kHead + kLink +
          "[[sample]]\npayload_base64 = \"AP8=\"\nvalid = false\nerror = \"truncated\"\n"
          "[sample.fields]\na = \"1\"\n[[near_miss]]\npayload = \"x\"\necosystem = \"none\"\n",
      "shop.toml", arena);
  REQUIRE(file);
  REQUIRE(file->samples.size() == 2);
  CHECK(file->samples[0].payload == std::string_view("\0\xFF", 2));
  CHECK(file->samples[0].valid == false);
  CHECK_FALSE(file->samples[0].near_miss);
  REQUIRE(file->samples[0].fields.size() == 1);
  CHECK(file->samples[0].fields[0].second == "1");
  CHECK(file->samples[1].near_miss);
  CHECK_FALSE(file->samples[1].valid);
}
