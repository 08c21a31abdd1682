#include "route/handoff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "route/kinds.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

constexpr int kLeastBid = 1;

Resolution answer(Decision decision, const PaymentCode& code, std::string message) {
  Resolution resolution;
  resolution.decision = decision;
  resolution.ecosystem = code.ecosystem;
  resolution.message = std::move(message);
  return resolution;
}

// Scanning such a code for somebody else gives away the account of the one who scans.
Resolution refuse_credential(const PaymentCode& code) {
  auto refusal = answer(Decision::refuse, code,
                        "This code confirms a login or a grant: only its own user may scan it");
  refusal.errors.push_back({Errc::denied, 0, {}, "a credential is not handed on"});
  return refusal;
}

// The token of a consumer code goes to a debit resolver, which has the code itself; it stands in no
// part of this answer.
Resolution charge(const PaymentCode& code) {
  return answer(Decision::charge, code,
                fmt::format("Payment code of {}: charge it", app_name(code.ecosystem)));
}

Resolution show(const PaymentCode& code) {
  const bool plain = code.ecosystem == "none" && !code.sensitive && !code.payload.empty();
  return answer(Decision::show, code, plain ? display_text(code.payload) : display(code));
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

Resolution hand_over(const PaymentCode& code, const std::vector<std::string_view>& apps,
                     Context context) {
  std::vector<Action> actions;
  for (const std::string_view app : apps) add_actions(app, code, context, actions);
  // What opens the code comes before what only opens an app.
  std::stable_partition(actions.begin(), actions.end(),
                        [](const Action& action) { return action.type != Action::Type::app; });
  const bool opens = !actions.empty() && actions.front().type != Action::Type::app;
  auto resolution = opens ? answer(Decision::open, code, actions.front().label)
                          : answer(Decision::ask_to_scan, code, request_to_scan(code, apps));
  if (code.kind == Kind::pay_for_me) resolution.message += ": pays the order of somebody else";
  resolution.actions = std::move(actions);
  return resolution;
}

}  // namespace

int Handoff::bid(const PaymentCode& /*code*/, const Context& /*context*/) const noexcept {
  return kLeastBid;
}

Resolution Handoff::resolve(const PaymentCode& code, const Context& context) const {
  if (is_credential(code.kind)) return refuse_credential(code);
  if (code.kind == Kind::consumer_code) return charge(code);
  const auto apps = permitted_apps(policy_, code);
  const bool for_app = !apps.empty() && !code.payload.empty() && is_for_app(code.kind);
  const bool here = context != Context::terminal || moves_money(code);
  return for_app && here ? hand_over(code, apps, context) : show(code);
}

}  // namespace moongate
