#include <algorithm>
#include <optional>

#include "formats/uri.hpp"
#include "model/catalogue.hpp"
#include "moongate/classifier.hpp"
#include "route/handoff.hpp"
#include "route/link.hpp"

namespace moongate {
namespace {

constexpr unsigned bit(Context context) noexcept { return 1U << static_cast<unsigned>(context); }

// What is known about an ecosystem without an app of its own, on whatever opens links.
constexpr AppLink kPassOn = {
    bit(Context::android) | bit(Context::ios) | bit(Context::web), Action::Type::link, {}, "{uri}"};

using Accepts = std::span<const std::string_view>;

bool same(Accepts a, Accepts b) noexcept { return std::ranges::equal(a, b); }

bool accepts(const AppLink& link, bool is_uri, const std::optional<std::string>& uri) {
  return std::ranges::any_of(link.accepts, [&](std::string_view beginning) {
    return beginning == "-" ? !is_uri : uri && uri->starts_with(beginning);
  });
}

// The `accepts` of the first link that takes the code; empty when none does.
Accepts form_of_code(const App& app, const PaymentCode& code) {
  const bool is_uri = split_uri(code.payload.reveal()).has_value();
  const auto uri = link::canonical_uri(code.payload.reveal());
  for (const AppLink& link : app.links) {
    if (accepts(link, is_uri, uri)) return link.accepts;
  }
  return {};
}

void add(const AppLink& row, std::string_view ecosystem, const App* app, const PaymentCode& code,
         std::vector<Action>& actions) {
  auto uri = link::fill(row.uri, code.payload.reveal());
  if (!uri) return;
  Action action;
  action.type = row.type;
  action.ecosystem = ecosystem;
  action.uri = std::move(*uri);
  if (app != nullptr) action.package = app->package;
  actions.push_back(std::move(action));
}

}  // namespace

bool has_own_app(std::string_view ecosystem) noexcept { return find_app(ecosystem) != nullptr; }

std::string_view app_name(std::string_view ecosystem) noexcept {
  if (const App* app = find_app(ecosystem)) return app->name;
  const Ecosystem* const row = find_ecosystem(ecosystem);
  return row == nullptr ? ecosystem : row->name;
}

void add_actions(std::string_view ecosystem, const PaymentCode& code, Context context,
                 std::vector<Action>& actions) {
  const App* const app = find_app(ecosystem);
  if (app == nullptr) {
    if ((kPassOn.contexts & bit(context)) != 0) add(kPassOn, ecosystem, app, code, actions);
    return;
  }
  const Accepts form = form_of_code(*app, code);
  for (const AppLink& link : app->links) {
    if ((link.contexts & bit(context)) == 0) continue;
    const bool opens = link.type == Action::Type::app ? form.empty() : same(link.accepts, form);
    if (opens) add(link, ecosystem, app, code, actions);
  }
}

}  // namespace moongate
