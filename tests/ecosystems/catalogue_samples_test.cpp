// Walks every file of the catalogue: each shows payloads, and they give what it says.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "ecosystems/catalogue_files.hpp"
#include "moongate/classifier.hpp"

using namespace moongate;

namespace {

Payload payload_of(const Sample& sample) {
  Payload payload = Payload::from_bytes(sample.payload);
  payload.format = symbol_format(sample.symbology);
  return payload;
}

void check_whose(const Sample& sample, const PaymentCode& code, std::string_view id) {
  const bool own = !sample.near_miss || !sample.error.empty();
  const std::string_view other = sample.ecosystem.empty() ? "none" : sample.ecosystem;
  CHECK(code.ecosystem == (own && sample.ecosystem.empty() ? id : other));
}

void check_validity(const Sample& sample, const PaymentCode& code) {
  const bool valid = sample.valid.value_or(sample.error.empty());
  if (!sample.near_miss || sample.valid || !sample.error.empty()) CHECK(code.valid == valid);
  if (sample.error.empty()) return;
  const bool told = std::ranges::any_of(
      code.errors, [&](const Error& error) { return to_string(error.code) == sample.error; });
  CHECK(told);
}

// An expectation that the file does not have is empty.
void check_text(std::string_view expected, std::string_view found) {
  if (!expected.empty()) CHECK(found == expected);
}

void check_members(const Sample& sample, const PaymentCode& code) {
  check_text(sample.kind, to_string(code.kind));
  check_text(sample.form, code.scheme);
  check_text(sample.presented_by, to_string(code.presented_by));
  check_text(sample.initiation, to_string(code.initiation));
  check_text(sample.amount, code.amount ? code.amount->value : std::string());
  check_text(sample.currency,
             code.amount ? code.amount->currency : code.fields.find("currency").value_or(""));
  check_text(sample.reference, code.reference);
  check_text(sample.account, code.payee.account);
  check_text(sample.name, code.payee.name);
  check_text(sample.city, code.payee.city);
  check_text(sample.country, code.payee.country);
  check_text(sample.mcc, code.payee.mcc);
  for (const auto& field : sample.fields) {
    CAPTURE(field.first);
    CHECK(code.fields.find(field.first) == field.second);
  }
}

bool has_flag(const PaymentCode& code, std::string_view name) {
  for (int i = 0; i < static_cast<int>(Flag::count_); ++i) {
    if (to_string(static_cast<Flag>(i)) == name) return code.flags.has(static_cast<Flag>(i));
  }
  return false;
}

// Errors are values, and stand in the payload.
void check_answered(const Classifier& classifier, std::string_view text) {
  PaymentCode code;
  REQUIRE_NOTHROW(code = classifier.classify(Payload::from_bytes(text)));
  for (const Error& error : code.errors) REQUIRE(error.offset <= text.size());
}

// Each beginning of a payload, and what is left of it without one of its bytes.
void check_pieces(const Classifier& classifier, std::string_view text) {
  constexpr std::size_t kMost = 600;  // bytes
  for (std::size_t i = 0; i < std::min(text.size(), kMost); ++i) {
    CAPTURE(i);
    check_answered(classifier, text.substr(0, i));
    check_answered(classifier, std::string(text.substr(0, i)).append(text.substr(i + 1)));
  }
}

}  // namespace

TEST_CASE("catalogue: every sample and near miss gives what its file says") {
  Arena arena;
  for (const test::NamedFile& named : test::catalogue_files(arena)) {
    const std::string& name = named.name;
    const CatalogueFile& file = named.file;
    for (std::size_t i = 0; i < file.samples.size(); ++i) {
      const Sample& sample = file.samples[i];
      CAPTURE(name);
      CAPTURE(i);
      const PaymentCode code = Classifier{}.classify(payload_of(sample));
      for (const Error& error : code.errors) INFO(error.message);
      check_whose(sample, code, file.row.ecosystem.id);
      check_validity(sample, code);
      check_members(sample, code);
      for (const std::string_view flag : sample.flags) {
        CAPTURE(flag);
        CHECK(has_flag(code, flag));
      }
    }
  }
}

TEST_CASE("catalogue: every file has a sample and a near miss") {
  Arena arena;
  for (const test::NamedFile& named : test::catalogue_files(arena)) {
    const std::string& name = named.name;
    const CatalogueFile& file = named.file;
    CAPTURE(name);
    const auto misses = std::ranges::count(file.samples, true, &Sample::near_miss);
    CHECK(misses > 0);
    CHECK(misses < std::ssize(file.samples));
  }
}

TEST_CASE("catalogue: every ecosystem wins a sample of its own file") {
  Arena arena;
  std::set<std::string_view> without;
  for (const Ecosystem& ecosystem : ecosystems()) without.insert(ecosystem.id);
  const auto files = test::catalogue_files(arena);
  for (const test::NamedFile& named : files) {
    const auto id = named.file.row.ecosystem.id;
    for (const Sample& sample : named.file.samples) {
      if (sample.near_miss || Classifier{}.classify(payload_of(sample)).ecosystem != id) continue;
      without.erase(id);
      break;
    }
  }
  for (const std::string_view id : without) {
    CAPTURE(id);
    FAIL_CHECK("no sample that it wins");
  }
}

TEST_CASE("catalogue: an ecosystem is the same in its file and in the program") {
  Arena arena;
  const auto files = test::catalogue_files(arena);
  const auto built_in = ecosystems();
  REQUIRE(files.size() == built_in.size());
  for (const test::NamedFile& named : files) {
    const std::string& name = named.name;
    const CatalogueFile& file = named.file;
    CAPTURE(name);
    const auto found = std::ranges::find(built_in, file.row.ecosystem.id, &Ecosystem::id);
    REQUIRE(found != built_in.end());
    CHECK(found->name == file.row.ecosystem.name);
    CHECK(found->specification == file.row.ecosystem.specification);
  }
}

// What a host gives at run time is read by other code than the constants that are built in.
TEST_CASE(
    "catalogue: files of data alone give the same answers at run time, without the built-in") {
  Arena arena;
  int compared = 0;
  for (const test::NamedFile& named : test::catalogue_files(arena)) {
    const std::string& name = named.name;
    const CatalogueFile& file = named.file;
    if (!file.grammar.empty()) continue;
    CAPTURE(name);
    const auto rules = rules_from_text(named.text, name, RulesFor::empty_classifier);
    if (!rules) FAIL(rules.error().message);
    const Classifier alone({*rules, false});
    for (const Sample& sample : file.samples) {
      if (sample.near_miss && sample.error.empty()) continue;
      const PaymentCode one = alone.classify(payload_of(sample));
      const PaymentCode other = Classifier{}.classify(payload_of(sample));
      CHECK(one.ecosystem == other.ecosystem);
      CHECK(one.kind == other.kind);
      CHECK(one.valid == other.valid);
      CHECK(one.errors == other.errors);
      CHECK(one.payee.account == other.payee.account);
      CHECK(one.payee.name == other.payee.name);
      CHECK(one.amount == other.amount);
      CHECK(one.reference == other.reference);
      ++compared;
    }
  }
  CHECK(compared > 100);
}

TEST_CASE("catalogue: whatever is left of a sample is answered") {
  const Classifier classifier;
  Arena arena;
  for (const test::NamedFile& named : test::catalogue_files(arena)) {
    const std::string& name = named.name;
    CAPTURE(name);
    for (const Sample& sample : named.file.samples)
      if (!sample.near_miss) check_pieces(classifier, sample.payload);
  }
}

TEST_CASE("catalogue: whatever is left of an everyday code is answered") {
  const Classifier classifier;
  for (const std::string_view text :
       {"WIFI:T:WPA;S:lunar\\;net;P:secret;H:true;;",
        "MECARD:N:Moon,Luna;TEL:+12025550143;;",
        "BIZCARD:N:Luna;X:Moon;T:Pilot;;",
        "MATMSG:TO:a@example.com;SUB:x;BODY:y;;",
        "BEGIN:VCARD\nVERSION:3.0\nN:Moon;Luna\nTEL;TYPE=CELL:+12025550143\nEND:VCARD\n",
        "BEGIN:VEVENT\nSUMMARY:Launch\nDTSTART:20270101T100000Z\nEND:VEVENT\n",
        "@\n\x1e\rANSI 636026080102DL00410288ZA03290015DLDAQD1234\nDCSMOON\nZAZAA1\n",
        "M1MOON/LUNA           EABC123 ZRHLHRLX 0316 123Y012A0001 100",
        "LPA:1$smdp.example$K2-1B",
        "MT:Y.K9042C00KA0648G00",
        "otpauth://totp/Moon:a?secret=JBSWY3DPEHPK3PXP&issuer=Moon",
        "SMSTO:+12025550143:hello",
        "tel:+12025550143;ext=4",
        "geo:47.1,8.5;u=35?q=x",
        "(01)09520123456788(10)ABC(17)270131",
        "010952012345678810ABC\x1d"
        "17270131",
        "shc:/5676290952432060346029243740446031222959532654603460292540772804",
        "HC1:6BF+70790",
        "DPP:C:81/1;M:5254001122AA;K:MDkwEwYHKoZIzj0CAQYI;;",
        "FIDO:/0254318383",
        "data:text/plain;base64,bW9vbg==",
        "mailto:a@example.com?subject=x&body=y",
        "{\"a\":[1,{\"b\":\"\\u0041\"}]}",
        "https://moon.example/a?b=c#d"})
    check_pieces(classifier, text);
}
