#include "route/messages.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "moongate/router.hpp"
#include "route/codes.hpp"

using namespace moongate;

namespace {

std::set<std::string> places_of(std::string_view text) {
  std::set<std::string> places;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    const auto close = text.find('}', open);
    REQUIRE(close != text.npos);
    places.insert(std::string(text.substr(open + 1, close - open - 1)));
  }
  return places;
}

bool has_chinese(std::string_view text) {  // U+4E00 to U+9FFF begin with these bytes
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE4 && byte <= 0xE9;
  });
}

PaymentCode invalid(PaymentCode code) {
  code.valid = false;
  code.errors.push_back({Errc::malformed, 0, "", "broken"});
  return code;
}

PaymentCode flagged(PaymentCode code) {
  code.flags.set(Flag::lookalike);
  return code;
}

PaymentCode named(PaymentCode code) {
  code.payee.name = "Noodles";
  return code;
}

// One code for each thing that the router has to say.
std::vector<PaymentCode> codes_of_every_answer() {
  const auto other = code_of("alipay", Kind::pay_for_me, "https://qr.alipay.com/_d?_b=peerpay");
  auto wrapper = code_of("alipay", Kind::app_link, "alipays://platformapi/startapp?qrcode=x");
  wrapper.unwrapped.push_back(consumer("alipay", "287654321098765432"));
  auto withheld = code_of("alipay", Kind::payment, "");
  withheld.amount = Money{"5", "CNY"};
  return {alipay_sticker(),
          wechat_sticker(),
          named(alipay_sticker()),
          other,
          consumer("alipay", "287654321098765432"),
          code_of("none", Kind::text, ""),
          code_of("wechat", Kind::contact, "https://u.wechat.com/x"),
          withheld,
          invalid(alipay_sticker()),
          invalid(code_of("none", Kind::url, "x")),
          flagged(alipay_sticker()),
          code_of("unionpay", Kind::payment, "https://qr.95516.com/1"),
          code_of("wechat", Kind::login, ""),
          wrapper};
}

Router router_in(Language language, Context context) {
  Policy policy;
  policy.context = context;
  policy.language = language;
  policy.denied = {"unionpay"};
  return Router(policy);
}

template <class Use>
void each_answer(Language language, Use use) {
  const auto codes = codes_of_every_answer();
  for (const Context context : {Context::android, Context::ios, Context::web, Context::terminal}) {
    const auto router = router_in(language, context);
    for (const auto& code : codes) use(router.route(code));
    use(router.route(std::vector{codes[0], codes[1]}));
    use(router.route(std::vector{codes[0], codes[1]}, {.conflict = true}));
    use(router.route(std::vector{codes[4]}, {.cut_short = true}));
    use(router.route(std::vector{codes[8], codes[9]}));
    use(router.route(codes[4], {.amount = Money{"1", "CNY"}}));
    use(router.route(codes[4], {.amount = Money{"1", ""}}));
  }
  Policy faulty;
  faulty.language = language;
  faulty.denied = {"no_such"};
  use(Router(faulty).route(codes[0]));
}

}  // namespace

TEST_CASE("messages: every one has a name, both texts and the same arguments in them") {
  std::set<std::string_view> names;
  for (std::size_t i = 1; i < messages().size(); ++i) {
    const MessageRow& row = messages()[i];
    CAPTURE(row.name);
    CHECK(row.id == static_cast<MessageId>(i));
    CHECK(to_string(row.id) == row.name);
    CHECK(names.insert(row.name).second);
    for (const auto text : row.text) CHECK_FALSE(text.empty());
    CHECK(places_of(row.text[0]) == places_of(row.text[1]));
    CHECK_FALSE(has_chinese(row.text[0]));
    const bool all_arguments = row.text[1].starts_with('{') && row.text[1].ends_with('}');
    CHECK((has_chinese(row.text[1]) || all_arguments));
  }
  CHECK(messages().size() == static_cast<std::size_t>(MessageId::count_));
  CHECK(to_string(MessageId::own_words).empty());
  CHECK(to_string(MessageId::count_).empty());
}

TEST_CASE("messages: every answer is one of them, and says it in the language of the policy") {
  for (const Language language : {Language::en, Language::zh}) {
    each_answer(language, [&](const Resolution& resolution) {
      CAPTURE(to_string(resolution.wording.id));
      CHECK(resolution.wording.id != MessageId::own_words);
      CHECK(resolution.message == text_of(resolution.wording, language));
      CHECK(has_chinese(resolution.message) == (language == Language::zh));
      for (const Action& action : resolution.actions) {
        CHECK(action.wording.id != MessageId::own_words);
        CHECK(action.label == text_of(action.wording, language));
        CHECK(has_chinese(action.label) == (language == Language::zh));
      }
    });
  }
}

TEST_CASE("messages: an answer has the arguments that its text asks for") {
  std::set<MessageId> seen;
  each_answer(Language::en, [&](const Resolution& resolution) {
    const Wording& wording = resolution.wording;
    seen.insert(wording.id);
    std::set<std::string> given;
    for (const auto& argument : wording.arguments) given.insert(std::string(argument.name));
    const auto asked = places_of(messages()[static_cast<std::size_t>(wording.id)].text[0]);
    CAPTURE(to_string(wording.id));
    CHECK(std::includes(given.begin(), given.end(), asked.begin(), asked.end()));
  });
  CHECK(seen.size() >= 20);  // what the router can say, but for "not_handled"
}

TEST_CASE("messages: a list of apps is said as people say it") {
  CHECK(app_list("alipay", Language::en) == "Alipay");
  CHECK(app_list("alipay unionpay", Language::en) == "Alipay or UnionPay");
  CHECK(app_list("visa mastercard", Language::en) == "an app for Visa or Mastercard");
  CHECK(app_list("unionpay visa mastercard", Language::en) ==
        "UnionPay or an app for Visa or Mastercard");
  CHECK(app_list("wechat_pay wechat", Language::en) == "WeChat");
  CHECK(app_list("visa mastercard", Language::zh) == "支持Visa或万事达卡的应用");
  CHECK(app_list("", Language::en).empty());
}

TEST_CASE("messages: an ecosystem has a name in every language, or its id") {
  CHECK(ecosystem_name("alipay", Language::en) == "Alipay");
  CHECK_FALSE(ecosystem_name("alipay", Language::zh).empty());
  CHECK(ecosystem_name("no_such", Language::zh) == "no_such");
}

TEST_CASE("messages: arguments are put in once, whatever they hold") {
  const Wording wording{MessageId::shown_text, {{"text", "{app} {text}"}}};
  CHECK(text_of(wording, Language::en) == "{app} {text}");
  CHECK(text_of({MessageId::shown_text, {}}, Language::zh).empty());
  CHECK(text_of({}, Language::en).empty());
  CHECK(text_of(
            {MessageId::only_app_reads, {{"hint", "wechat_mini_program_code"}, {"app", "wechat"}}},
            Language::en) == "A wechat mini program code: only WeChat reads it");
}

TEST_CASE("messages: a language has a tag") {
  CHECK(to_string(Language::en) == "en");
  CHECK(language_of("zh") == Language::zh);
  CHECK_FALSE(language_of("de"));
  CHECK_FALSE(language_of(""));
}
