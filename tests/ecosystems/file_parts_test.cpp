#include "ecosystems/file_parts.hpp"

#include <doctest/doctest.h>

using namespace moongate;

namespace {

template <class Use>
std::string fault_of(std::string_view toml, Use use) {
  const auto parsed = toml::parse(toml);
  REQUIRE(parsed);
  Arena arena;
  Faults faults("x.toml");
  {
    TomlTable table(parsed.table(), {}, arena, faults);
    use(table);
  }
  return faults.first() ? faults.first()->message : std::string();
}

}  // namespace

// docs/catalogue.md: "26-51" or "29"
TEST_CASE("file_parts: one ID or a range") {
  struct Row {
    std::string_view text;
    int first;
    int last;
  };
  for (const Row& row : {Row{"26-51", 26, 51}, Row{"29", 29, 29}, Row{"00-99", 0, 99}}) {
    CAPTURE(row.text);
    CHECK(fault_of("ids = '" + std::string(row.text) + "'", [&](TomlTable& table) {
            const auto range = file_parts::ids(table, "ids");
            CHECK(range.first == row.first);
            CHECK(range.last == row.last);
          }).empty());
  }
  for (const std::string_view text :
       {"", "2", "261", "51-26", "26-", "-51", "2a", "26-5a", "26 51", "26--51"}) {
    CAPTURE(text);
    CHECK_FALSE(fault_of("ids = '" + std::string(text) + "'", [](TomlTable& table) {
                  file_parts::ids(table, "ids");
                }).empty());
  }
}

TEST_CASE("file_parts: a value by its pattern, its check and what it is") {
  CHECK(fault_of("pattern = '4n'\ncheck = 'luhn'\nis = 'minor_amount'", [](TomlTable& table) {
          const Value value = file_parts::value(table);
          CHECK(value.pattern == "4n");
          CHECK(value.check == "luhn");
          CHECK(value.is == Role::minor_amount);
        }).empty());
  for (const std::string_view toml : {"check = 'x'", "is = 'x'", "is = 'none'", "pattern = '!'"}) {
    CAPTURE(toml);
    CHECK_FALSE(fault_of(toml, [](TomlTable& table) { file_parts::value(table); }).empty());
  }
}

TEST_CASE("file_parts: names of enumerators, there and back") {
  CHECK(file_parts::name_of(Role::account) == "account");
  CHECK(file_parts::name_of(Role::currency) == "currency");
  CHECK(file_parts::name_of(link::Page::whole_host) == "whole_host");
  CHECK(file_parts::name_of(emv::Checksum::sha256_tail) == "sha256_tail");
  CHECK(file_parts::name_of(emv::Checksum::none) == "none");
  CHECK(file_parts::kind_of("payment") == Kind::payment);
  CHECK(file_parts::flag_of("test_host") == Flag::test_host);
  CHECK_FALSE(file_parts::kind_of("paymant"));
  CHECK_FALSE(file_parts::kind_of(""));
  CHECK_FALSE(file_parts::flag_of("odd"));
}

TEST_CASE("file_parts: who shows a code, and how often it may be used") {
  CHECK(fault_of("kind = 'login'\npresented_by = 'consumer'\ninitiation = 'dynamic'\nflags = "
                 "['test_host']",
                 [](TomlTable& table) {
                   CHECK(file_parts::kind(table, Kind::url) == Kind::login);
                   CHECK(file_parts::presented_by(table) == PresentedBy::consumer);
                   CHECK(file_parts::initiation(table) == Initiation::dynamic_code);
                   CHECK(file_parts::flags(table).has(Flag::test_host));
                 })
            .empty());
  CHECK(fault_of("", [](TomlTable& table) {
          CHECK(file_parts::kind(table, Kind::url) == Kind::url);
          CHECK(file_parts::presented_by(table) == PresentedBy::none);
          CHECK(file_parts::initiation(table) == Initiation::unknown);
          CHECK(file_parts::flags(table).empty());
        }).empty());
  CHECK_FALSE(
      fault_of("presented_by = 'shop'", [](TomlTable& t) { file_parts::presented_by(t); }).empty());
  CHECK_FALSE(
      fault_of("initiation = 'once'", [](TomlTable& t) { file_parts::initiation(t); }).empty());
}

TEST_CASE("file_parts: every key of a link") {
  CHECK(fault_of(
            "host = 'pay.example'\npath = '/o/'\ntoken = { pattern = '4n', is = 'reference' "
            "}\ntail = '2a'\n"
            "fragment = '3n'\npage = 'below'\nany_case = true\nfree_text = true\nform = 'order'\n"
            "kind = 'payment'\ncurrency = 'CNY'\nopens_in = ['alipay']\ndecoration = ['utm']\n"
            "[[parameter]]\nname = 'a'\nrequired = true\nkeep = false\n",
            [](TomlTable& table) {
              const auto form = file_parts::link(table);
              CHECK(form.host == "pay.example");
              CHECK(form.path == "/o/");
              CHECK(form.token.is == Role::reference);
              CHECK(form.tail == "2a");
              CHECK(form.fragment == "3n");
              CHECK(form.page == link::Page::below);
              CHECK(form.any_case);
              CHECK(form.free_text);
              CHECK(form.form == "order");
              CHECK(form.kind == Kind::payment);
              CHECK(form.currency == "CNY");
              CHECK(form.opens_in.size() == 1);
              REQUIRE(form.parameters.size() == 2);
              CHECK(form.parameters[0].required);
              CHECK_FALSE(form.parameters[0].keep);
              CHECK(form.parameters[1].name == "utm");
              CHECK_FALSE(form.parameters[1].keep);
            })
            .empty());
  CHECK_FALSE(fault_of("path = '/'", [](TomlTable& table) { file_parts::link(table); }).empty());
  CHECK_FALSE(fault_of("host = 'a'\npage = 'none'", [](TomlTable& table) {
                file_parts::link(table);
              }).empty());
}

TEST_CASE("file_parts: a scheme of merchant-presented codes") {
  const std::string account = "[[account]]\nguis = ['com.example']\n";
  CHECK(fault_of(
            "countries = ['TH']\ncurrencies = ['764']\nchecksum = 'none'\nminor_units = true\n"
            "version = \"'02'\"\n" +
                account +
                "ids = '29-30'\nform = 'shop'\n[[account.object]]\nid = '01'\nrequired = true\n" +
                "[[object]]\npath = '62.05'\nforbidden = true\n[[link]]\nhosts = "
                "['pay.example']\nplus = true\n",
            [](TomlTable& table) {
              const auto scheme = file_parts::scheme(table);
              CHECK(scheme.countries[0] == "TH");
              CHECK(scheme.checksum == emv::Checksum::none);
              CHECK(scheme.amount == Role::minor_amount);
              CHECK(scheme.version == "'02'");
              REQUIRE(scheme.accounts.size() == 1);
              CHECK(scheme.accounts[0].first == 29);
              CHECK(scheme.accounts[0].last == 30);
              CHECK(scheme.accounts[0].form == "shop");
              REQUIRE(scheme.accounts[0].objects.size() == 1);
              CHECK(scheme.accounts[0].objects[0].required);
              REQUIRE(scheme.objects.size() == 1);
              CHECK(scheme.objects[0].path == "62.05");
              CHECK(scheme.objects[0].forbidden);
              REQUIRE(scheme.links.size() == 1);
              CHECK(scheme.links[0].web);
              CHECK(scheme.links[0].plus);
            })
            .empty());
  CHECK(fault_of(account, [](TomlTable& table) {
          const auto scheme = file_parts::scheme(table);
          CHECK(scheme.accounts[0].first == 26);
          CHECK(scheme.accounts[0].last == 51);
          CHECK(scheme.checksum == emv::Checksum::crc16);
        }).empty());
  for (const std::string& toml :
       {std::string(), std::string("[[account]]\n"), account + "gui = '4n'\n",
        account + "[[account.object]]\nid = '1'\n", account + "[[object]]\npath = '62.5'\n",
        account + "[[object]]\npath = ''\n", account + "[[link]]\npath = '/'\n",
        "checksum = 'crc32'\n" + account}) {
    CAPTURE(toml);
    CHECK_FALSE(fault_of(toml, [](TomlTable& table) { file_parts::scheme(table); }).empty());
  }
}
