#include "route/handoff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "route/kinds.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

Resolution answer(Decision decision, const PaymentCode& code, std::string message) {
  Resolution resolution;
  resolution.decision = decision;
  resolution.ecosystem = code.ecosystem;
  resolution.message = std::move(message);
  return resolution;
}

Resolution refuse(const PaymentCode& code, std::string message, std::string why) {
  auto refusal = answer(Decision::refuse, code, std::move(message));
  refusal.errors.push_back({Errc::denied, 0, {}, std::move(why)});
  return refusal;
}

// Scanning such a code for somebody else gives away the account of the one who scans.
Resolution refuse_credential(const PaymentCode& code) {
  return refuse(code, "This code confirms a login or a grant: only its own user may scan it",
                "a credential is not handed on");
}

// The token of a consumer code goes to a debit resolver, which has the code itself; it stands in no
// part of this answer.
Resolution charge(const PaymentCode& code) {
  return answer(Decision::charge, code,
                fmt::format("Payment code of {}: charge it", app_name(code.ecosystem)));
}

Resolution show(const PaymentCode& code) {
  const bool readable = !code.sensitive || !code.secret_parts.empty();
  const bool plain = code.ecosystem == "none" && readable && !code.payload.empty();
  return answer(Decision::show, code, plain ? display_text(masked(code).payload) : display(code));
}

// "Alipay or UnionPay", "an app for Visa or Mastercard".
std::string names_of(const std::vector<std::string_view>& apps) {
  std::vector<std::string> names;
  bool after_article = false;
  for (const std::string_view app : apps) {
    const bool own = has_own_app(app);
    auto name = std::string(app_name(app));
    if (!own && !after_article) name.insert(0, "an app for ");
    after_article = !own;
    if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
  }
  return fmt::format("{}", fmt::join(names, " or "));
}

std::string request_to_scan(const PaymentCode& code, const std::vector<std::string_view>& apps) {
  const auto name = masked(code).payee.name;
  if (name.empty()) return fmt::format("Scan with {}", names_of(apps));
  return fmt::format("Scan with {} to pay {}", names_of(apps), display_text(name, 32));
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
                     Context context) {
  const auto apps = permitted_apps(policy, inner);
  auto actions = actions_for(inner, apps, context);
  const bool opens = opens_code(actions);
  if (opens && &inner != &code) {
    auto wrapped = actions_for(code, permitted_apps(policy, code), context);
    std::erase_if(wrapped, [](const Action& it) { return it.type == Action::Type::app; });
    actions.insert(actions.begin(), wrapped.begin(), wrapped.end());
  }
  auto resolution = opens ? answer(Decision::open, inner, actions.front().label)
                          : answer(Decision::ask_to_scan, inner, request_to_scan(inner, apps));
  if (inner.kind == Kind::pay_for_me) resolution.message += ": pays the order of somebody else";
  resolution.actions = std::move(actions);
  return resolution;
}

// Digits that a link carries were shown to nobody's scanner.
Resolution refuse_wrapped_token(const PaymentCode& code) {
  return refuse(code, "A payer's code inside a link is not charged: ask the payer to show it",
                "a consumer code stands inside a wrapper");
}

}  // namespace

int Handoff::bid(const PaymentCode& /*code*/, const Context& /*context*/) const noexcept {
  return 1;
}

Resolution Handoff::resolve(const PaymentCode& code, const Context& context) const {
  if (is_credential(code)) return refuse_credential(code);
  const PaymentCode& inner = innermost(code);
  if (inner.kind == Kind::consumer_code) {
    return &inner == &code ? charge(code) : refuse_wrapped_token(code);
  }
  const bool known = inner.ecosystem != "none" && !inner.payload.empty();
  const bool here = context != Context::terminal || moves_money(code);
  const bool for_app = known && here && is_for_app(inner.kind);
  return for_app ? hand_over(policy_, code, inner, context) : show(inner);
}

}  // namespace moongate
