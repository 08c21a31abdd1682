// What files of the catalogue say of schemes on merchant-presented mode.
#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::objects;
using test::with_crc;

namespace {
const std::string kGhana = object(0, "GH.NET.GHIPSS.GHQR") + object(1, "0000123456789012");

std::string code_of(std::string_view accounts, std::string_view currency,
                    std::string_view country) {
  return object(0, "01") + object(1, "11") + std::string(accounts) + object(52, "5411") +
         object(53, currency) + object(58, country) + object(59, "SHOP") + object(60, "CITY");
}

const std::string kLanka = object(26, object(0, "1699000000000000000000000042"));
const std::string kBangla = object(26, object(0, "com.examplepay") + object(1, "02") +
                                           object(2, "0410") + object(3, "1005000000000042"));

std::string owner(const std::string& text) { return std::string(classify(text).ecosystem); }

}  // namespace

TEST_CASE("schemes: a code that is damaged in its account is still its scheme's") {
  const std::string whole = with_crc(objects({{26, ""}, {32, kGhana}, {58, "GH"}}));
  const std::size_t account = whole.find("0000123456789012");
  struct Row {
    std::string name;
    std::string text;
  };
  std::string long_gui = whole;
  long_gui.replace(long_gui.find("0018GH"), 4, "0048");
  std::string short_gui = whole;
  short_gui.replace(short_gui.find("0018GH"), 4, "0017");
  for (const Row& row :
       {Row{"cut off in the account", whole.substr(0, account + 3)},
        Row{"cut off before it", whole.substr(0, account - 4)}, Row{"a GUI too long", long_gui}}) {
    CAPTURE(row.name);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "ghqr");
    CHECK_FALSE(code.valid);
  }
  CHECK_FALSE(classify(short_gui).valid);
  // Cut off inside the GUI, it could be anybody's.
  CHECK(classify(whole.substr(0, whole.find("IPSS"))).ecosystem == "emvco");
}

TEST_CASE("schemes: a template that decodes is told by its whole GUI") {
  const std::string longer = object(0, "GH.NET.GHIPSS.GHQR.EVIL") + object(1, "0000123456789012");
  CHECK(classify(with_crc(objects({{26, ""}, {32, longer}}))).ecosystem == "emvco");
}

TEST_CASE("schemes: only where a file says so may the version stand behind other objects") {
  const std::string rest =
      objects({{26, object(0, "01") + object(3, "17")}, {53, "944"}, {58, "AZ"}});
  const auto azerbaijan = classify(with_crc(object(39, "MPV002") + rest));
  CHECK(azerbaijan.ecosystem == "azqr");
  CHECK(azerbaijan.valid);
  CHECK(azerbaijan.payee.account == "17");
  const auto ghana =
      classify(with_crc(object(39, "MPV002") + objects({{26, ""}, {32, kGhana}, {58, "GH"}})));
  CHECK(ghana.ecosystem == "ghqr");
  CHECK(has_error(ghana, Errc::malformed, "00"));
}

TEST_CASE("schemes: an account that is no template may begin like one") {
  const std::string acquirer = object(0, "TR.COM.BKM");
  const auto number = [&](std::string_view value) {
    return classify(
        with_crc(objects({{26, ""}, {27, acquirer}, {49, value}, {53, "949"}, {58, "TR"}})));
  };
  CHECK(number("0023415672").valid);
  CHECK(field(number("0004497787"), "49") == "0004497787");
  // Without the scheme it is a template that does not decode.
  CHECK(has_error(classify(with_crc(objects({{49, "0023415672"}}))), Errc::bad_length, "49"));
}

TEST_CASE("schemes: told by shape and by country or currency") {
  CHECK(owner(with_crc(code_of(kLanka, "144", "LK"))) == "lankaqr");
  CHECK(owner(with_crc(code_of(kLanka, "999", "LK"))) == "lankaqr");
  CHECK(owner(with_crc(code_of(kLanka, "144", "ZZ"))) == "lankaqr");
  CHECK(owner(with_crc(code_of(kLanka, "356", "IN"))) == "emvco");
}

TEST_CASE(
    "schemes: a code that breaks off before its country is told by the parts of its account") {
  CHECK(owner(object(0, "01") + kBangla + "5204") == "banglaqr");
  CHECK(owner(object(0, "01") + kBangla) == "banglaqr");
  CHECK(owner(with_crc(object(0, "01") + kBangla)) == "emvco");
}

TEST_CASE("schemes: a code that breaks off is told by a part that nobody else has") {
  const auto cut = [](int id, std::string_view parts) {
    return owner(object(0, "01") + object(id, parts) + "5204");
  };
  CHECK(owner(object(0, "01") + kLanka + "5204") == "lankaqr");
  CHECK(cut(26, object(0, "2699000000000000000000000042")) == "emvco");
  CHECK(cut(29, object(0, "sok@bank")) == "khqr");
  CHECK(cut(29, object(0, "sok.bank")) == "emvco");
  const std::string participant = object(0, std::string(32, '0'));
  CHECK(cut(28, participant + object(1, "JSBLPKKA")) == "raast");
  CHECK(cut(28, participant + object(1, "TMICFBPK")) == "raast");
  CHECK(cut(28, participant + object(1, "SINQETAA")) == "ethqr");
  CHECK(cut(28, participant + object(1, "DEUTDEFF")) == "emvco");
  CHECK(cut(26, object(0, "com.example") + object(1, "936001234567890123")) == "qris");
  CHECK(cut(26, object(0, "com.example") + object(1, "936101234567890123")) == "emvco");
  CHECK(cut(32, object(0, "qr.example.kg") + object(10, "1299000000000017")) == "elqr_kg");
  CHECK(cut(43, object(0, "AR.COM.EXAMPLE")) == "transferencias_ar");
  // A whole code says where it is.
  CHECK(owner(with_crc(object(0, "01") + kLanka)) == "emvco");
  CHECK(owner(with_crc(code_of(object(29, object(0, "sok@bank")), "356", "IN"))) == "emvco");
}

TEST_CASE("schemes: an account whose lengths are wrong is still whose it is") {
  const auto damaged = [](std::string_view gui_length, std::string_view rest) {
    return object(26, "00" + std::string(gui_length) + std::string(rest));
  };
  CHECK(owner(with_crc(code_of(damaged("68", "1699000000000000000000000042"), "144", "LK"))) ==
        "lankaqr");
  const auto code =
      classify(with_crc(code_of(damaged("54", "HK.COM.HKICL02071000042"), "344", "HK")));
  CHECK(code.ecosystem == "fps_hk");
  CHECK_FALSE(code.valid);
}

TEST_CASE("schemes: of the accounts of one template one stands") {
  const auto fps = [](std::string_view rest) {
    return classify(
        with_crc(code_of(object(26, object(0, "hk.com.hkicl") + std::string(rest)), "344", "HK")));
  };
  CHECK(fps(object(2, "1000042")).valid);
  CHECK(has_error(fps(object(1, "004")), Errc::missing_field, "26"));
  CHECK(has_error(fps(object(2, "1000042") + object(4, "pay@example.hk")), Errc::duplicate_field,
                  "26"));
}

TEST_CASE("schemes: a checksum with or without its own ID") {
  const std::string text =
      code_of(object(26, object(0, "mm.com.mmqr") + object(1, "M42")), "MMK", "MM");
  const auto with = [&](unsigned sum) { return classify(text + fmt::format("6304{:04x}", sum)); };
  CHECK(with(test::crc(text)).valid);
  CHECK(with(test::crc(text + "6304")).valid);
  CHECK(has_error(with(test::crc(text) ^ 1U), Errc::crc_mismatch, "63"));
  CHECK(with(test::crc(text)).fields.find("currency") == "MMK");
}
