// Everything that is said to the person in front, in every language. The one place of such text.
#include "route/messages.hpp"

#include <algorithm>
#include <iterator>

#include "model/catalogue.hpp"
#include "moongate/classifier.hpp"
#include "route/handoff.hpp"
#include "route/places.hpp"

namespace moongate {
namespace {

using enum MessageId;

constexpr MessageRow kMessages[] = {
    {own_words, "", {"", ""}},
    {open_in, "open_in", {"Open in {app}", "用{app}打开"}},
    {open_app, "open_app", {"Open {app}", "打开{app}"}},
    {open_for_other,
     "open_for_other",
     {"Open in {app}: pays the order of somebody else", "用{app}打开：这是替他人付款"}},
    {scan_with, "scan_with", {"Scan with {apps}", "请用{apps}扫码"}},
    {scan_with_to_pay,
     "scan_with_to_pay",
     {"Scan with {apps} to pay {payee}", "请用{apps}扫码，付款给{payee}"}},
    {scan_for_other,
     "scan_for_other",
     {"Scan with {apps}: pays the order of somebody else", "请用{apps}扫码：这是替他人付款"}},
    {charge, "charge", {"Payment code of {app}: charge it", "{app}付款码：请收款"}},
    {charge_amount,
     "charge_amount",
     {"Payment code of {app}: charge {amount}", "{app}付款码：请收款 {amount}"}},
    {shown_text, "shown_text", {"{text}", "{text}"}},
    {shown_kind, "shown_kind", {"{kind}", "{kind}"}},
    {shown_code, "shown_code", {"{app}: {kind}", "{app}：{kind}"}},
    {shown_amount, "shown_amount", {"{app}: {kind} {amount}", "{app}：{kind} {amount}"}},
    {damaged,
     "damaged",
     {"This code of {app} is damaged or wrongly made", "此{app}码已损坏或格式有误"}},
    {equivocal,
     "equivocal",
     {"This code cannot be trusted to say one thing", "此码含义不唯一，不可信任"}},
    {deceptive,
     "deceptive",
     {"This code pretends to be what it is not: do not use it", "此码伪装成其他码，请勿使用"}},
    {not_taken, "not_taken", {"Codes of {app} are not taken here", "此处不接受{app}码"}},
    {credential,
     "credential",
     {"This code confirms a login or a grant: only its own user may scan it",
      "此码用于确认登录或授权，只能由其本人扫描"}},
    {wrapped_token,
     "wrapped_token",
     {"A payer's code inside a link is not charged: ask the payer to show it",
      "不从链接里的付款码收款，请付款人出示付款码"}},
    {faulty_policy,
     "faulty_policy",
     {"The policy of this terminal is faulty: no code is taken", "本机策略设置有误，不接受任何码"}},
    {faulty_request,
     "faulty_request",
     {"What this terminal asks for is faulty: no code is taken",
      "本机的收款请求有误，不接受任何码"}},
    {not_handled, "not_handled", {"The code could not be handled", "无法处理此码"}},
    {no_usable_code, "no_usable_code", {"No code that can be used", "没有可用的码"}},
    {look_again,
     "look_again",
     {"Look again: the picture was not looked at whole", "请再扫一次：画面没有看完"}},
    {show_one_code,
     "show_one_code",
     {"One place was read in two ways: show one code", "同一处读出两种内容，请只出示一个码"}},
    {show_one_payment,
     "show_one_payment",
     {"Several payment codes: show one alone", "有多个支付码，请只出示一个"}},
    {choose_one, "choose_one", {"Several codes: choose one", "有多个码，请选择一个"}},
    {trust_neither,
     "trust_neither",
     {"One place was read in two ways: trust neither", "同一处读出两种内容，都不可信任"}},
    {only_app_reads,
     "only_app_reads",
     {"A {hint}: only {app} reads it", "{hint}：只有{app}能识别"}},
    {only_own_app,
     "only_own_app",
     {"A {hint}: only its own app reads it", "{hint}：只有其自己的应用能识别"}},
    {unread_code, "unread_code", {"An {hint}: {why}", "有一个{hint}：{why}"}},
    {damaged_symbol, "damaged_symbol", {"A damaged symbol", "损坏的码"}},
    {cut_short, "cut_short", {"cut short by the deadline", "因到时限而没有看完"}},
    {no_wallet, "no_wallet", {"no wallet", "非钱包码"}},
    {whose, "whose", {"WHOSE", "归属"}},
    {what, "what", {"WHAT", "类型"}},
    {to_do, "to_do", {"TO DO", "怎么办"}},
    {details, "details", {"DETAILS", "详情"}},
};
static_assert(std::size(kMessages) == static_cast<std::size_t>(count_));

// What stands between and around the names of apps; an app that is none of its own ecosystem's is
// one of many "for" a scheme.
struct ListWords {
  std::string_view between;
  std::string_view before_schemes;
  std::string_view after_schemes;
};
constexpr ListWords kListWords[] = {{" or ", "an app for ", ""}, {"或", "支持", "的应用"}};

const MessageRow& row_of(MessageId id) noexcept {
  const auto at = static_cast<std::size_t>(id);
  return kMessages[at < std::size(kMessages) ? at : 0];
}

// An app is called by its own name: in English "WeChat", of which "WeChat Pay" is a part.
std::string_view app_words(std::string_view id, Language language) noexcept {
  return language == Language::en ? app_name(id) : ecosystem_name(id, language);
}

std::string spaced(std::string_view name) {
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string kind_text(std::string_view kind, Language language) {
  const auto chinese = language == Language::zh ? chinese_kind(kind) : std::string_view{};
  return chinese.empty() ? spaced(kind) : std::string(chinese);
}

std::string words_of(const MessageArgument& argument, Language language) {
  if (argument.name == "app") return std::string(app_words(argument.value, language));
  if (argument.name == "apps") return app_list(argument.value, language);
  if (argument.name == "kind" || argument.name == "hint" || argument.name == "why")
    return kind_text(argument.value, language);
  return argument.value;
}

std::string value_of(std::string_view name, const Wording& wording, Language language) {
  const auto found = std::ranges::find(wording.arguments, name, &MessageArgument::name);
  return found == wording.arguments.end() ? std::string{} : words_of(*found, language);
}

}  // namespace

std::span<const MessageRow> messages() noexcept { return kMessages; }

std::string_view to_string(MessageId id) noexcept { return row_of(id).name; }

std::string_view to_string(Language language) noexcept {
  return language == Language::zh ? "zh" : "en";
}

std::optional<Language> language_of(std::string_view tag) noexcept {
  for (const Language language : {Language::en, Language::zh}) {
    if (tag == to_string(language)) return language;
  }
  return std::nullopt;
}

std::string text_of(const Wording& wording, Language language) {
  const std::string_view form = row_of(wording.id).text[language == Language::zh ? 1 : 0];
  const auto value = [&](std::string_view name) {
    return std::optional(value_of(name, wording, language));
  };
  return filled(form, value).value_or(std::string{});
}

std::string app_list(std::string_view ids, Language language) {
  const ListWords& words = kListWords[language == Language::zh ? 1 : 0];
  std::vector<std::string_view> told;
  std::string out;
  bool in_schemes = false;
  while (!ids.empty()) {
    const auto end = ids.find(' ');
    const auto id = ids.substr(0, end);
    ids.remove_prefix(end == ids.npos ? ids.size() : end + 1);
    const auto name = app_words(id, language);
    const bool scheme = !has_own_app(id);
    if (std::ranges::find(told, name) != told.end()) continue;
    if (in_schemes && !scheme) out += words.after_schemes;
    if (!told.empty()) out += words.between;
    if (scheme && !in_schemes) out += words.before_schemes;
    out += name;
    told.push_back(name);
    in_schemes = scheme;
  }
  if (in_schemes) out += words.after_schemes;
  return out;
}

std::string_view ecosystem_name(std::string_view id, Language language) noexcept {
  const Ecosystem* const found = find_ecosystem(id);
  if (found == nullptr) return id;
  const auto chinese = language == Language::zh ? found->name_zh : std::string_view{};
  return chinese.empty() ? found->name : chinese;
}

std::string kind_words(Kind kind, Language language) {
  return kind_text(to_string(kind), language);
}

}  // namespace moongate
