#include "route/handoff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "route/kinds.hpp"
#include "route/messages.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

Resolution answer(Decision decision, const PaymentCode& code, Wording wording, Language language) {
  Resolution resolution;
  resolution.decision = decision;
  resolution.ecosystem = code.ecosystem;
  say(resolution, std::move(wording), language);
  return resolution;
}

Resolution refuse(const PaymentCode& code, MessageId message, std::string_view why,
                  Language language) {
  auto refusal = answer(Decision::refuse, code, {message, {}}, language);
  refusal.errors.push_back({Errc::denied, 0, {}, std::string(why)});
  return refusal;
}

// Scanning such a code for somebody else gives away the account of the one who scans.
Resolution refuse_credential(const PaymentCode& code, Language language) {
  return refuse(code, MessageId::credential, "a credential is not handed on", language);
}

std::string amount_words(const Money& amount) {
  return amount.currency.empty() ? amount.value
                                 : fmt::format("{} {}", amount.value, amount.currency);
}

// The token of a consumer code goes to a debit resolver, which has the code itself; it stands in no
// part of this answer.
Resolution charge(const PaymentCode& code, const Request& request, Language language) {
  auto wording = about_app(MessageId::charge, code.ecosystem);
  if (request.amount) {
    wording.id = MessageId::charge_amount;
    wording.arguments.push_back({"amount", amount_words(*request.amount)});
  }
  return answer(Decision::charge, code, std::move(wording), language);
}

// What a code is, where its text is nothing to read.
Wording described(const PaymentCode& code) {
  const MessageArgument kind{"kind", std::string(to_string(code.kind))};
  if (code.ecosystem == "none") return {MessageId::shown_kind, {kind}};
  auto wording = about_app(MessageId::shown_code, code.ecosystem);
  wording.arguments.push_back(kind);
  if (code.amount) {
    wording.id = MessageId::shown_amount;
    wording.arguments.push_back({"amount", display_text(amount_words(*code.amount), 32)});
  }
  return wording;
}

Resolution show(const PaymentCode& code, Language language) {
  const bool readable = !code.sensitive || !code.secret_parts.empty();
  const bool plain = code.ecosystem == "none" && readable && !code.payload.empty();
  auto wording = plain ? Wording{MessageId::shown_text,
                                 {{"text", display_text(masked(code).payload.reveal())}}}
                       : described(code);
  return answer(Decision::show, code, std::move(wording), language);
}

Wording request_to_scan(const PaymentCode& code, const std::vector<std::string_view>& apps) {
  Wording wording{MessageId::scan_with, {{"apps", fmt::format("{}", fmt::join(apps, " "))}}};
  const auto name = masked(code).payee.name;
  if (!name.empty()) {
    wording.id = MessageId::scan_with_to_pay;
    wording.arguments.push_back({"payee", display_text(name, 32)});
  }
  if (code.kind == Kind::pay_for_me) wording.id = MessageId::scan_for_other;
  return wording;
}

Wording request_to_open(const PaymentCode& code, const std::vector<Action>& actions) {
  const bool for_other = code.kind == Kind::pay_for_me;
  return about_app(for_other ? MessageId::open_for_other : MessageId::open_in,
                   actions.front().ecosystem);
}

void label(Action& action, Language language) {
  const bool whole = action.type != Action::Type::app;
  action.wording = about_app(whole ? MessageId::open_in : MessageId::open_app, action.ecosystem);
  action.label = text_of(action.wording, language);
}

bool opens_code(const std::vector<Action>& actions) noexcept {
  return !actions.empty() && actions.front().type != Action::Type::app;
}

// What opens the code, best first; what only opens an app comes last.
std::vector<Action> actions_for(const PaymentCode& code, const std::vector<std::string_view>& apps,
                                Context context) {
  std::vector<Action> actions;
  for (const std::string_view app : apps) add_actions(app, code, context, actions);
  std::stable_partition(actions.begin(), actions.end(),
                        [](const Action& action) { return action.type != Action::Type::app; });
  return actions;
}

// The code inside decides whether there is a link at all; a wrapper only adds its own way of
// opening it.
Resolution hand_over(const Policy& policy, const PaymentCode& code, const PaymentCode& inner,
                     Context context, Language language) {
  const auto apps = permitted_apps(policy, inner);
  auto actions = actions_for(inner, apps, context);
  const bool opens = opens_code(actions);
  if (opens && &inner != &code) {
    auto wrapped = actions_for(code, permitted_apps(policy, code), context);
    std::erase_if(wrapped, [](const Action& it) { return it.type == Action::Type::app; });
    actions.insert(actions.begin(), wrapped.begin(), wrapped.end());
  }
  for (Action& action : actions) label(action, language);
  auto resolution =
      opens ? answer(Decision::open, inner, request_to_open(inner, actions), language)
            : answer(Decision::ask_to_scan, inner, request_to_scan(inner, apps), language);
  resolution.actions = std::move(actions);
  return resolution;
}

// Digits that a link carries were shown to nobody's scanner.
Resolution refuse_wrapped_token(const PaymentCode& code, Language language) {
  return refuse(code, MessageId::wrapped_token, "a consumer code stands inside a wrapper",
                language);
}

}  // namespace

int Handoff::bid(const PaymentCode& /*code*/, const Request& /*request*/) const noexcept {
  return 1;
}

Resolution Handoff::resolve(const PaymentCode& code, const Request& request) const {
  const Language language = request.language.value_or(policy_.language);
  if (is_credential(code)) return refuse_credential(code, language);
  const PaymentCode& inner = innermost(code);
  if (inner.kind == Kind::consumer_code) {
    const bool bare = &inner == &code;
    return bare ? charge(code, request, language) : refuse_wrapped_token(code, language);
  }
  const Context context = request.context.value_or(policy_.context);
  const bool known = inner.ecosystem != "none" && !inner.payload.empty();
  const bool here = context != Context::terminal || moves_money(code);
  const bool for_app = known && here && is_for_app(inner.kind);
  return for_app ? hand_over(policy_, code, inner, context, language) : show(inner, language);
}

}  // namespace moongate
