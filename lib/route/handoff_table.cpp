#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "formats/ascii.hpp"
#include "formats/uri.hpp"
#include "moongate/classifier.hpp"
#include "route/handoff.hpp"
#include "route/link.hpp"

namespace moongate {
namespace {

constexpr unsigned bit(Context context) noexcept { return 1U << static_cast<unsigned>(context); }

namespace where {
enum Contexts : unsigned {
  android = bit(Context::android),
  ios = bit(Context::ios),
  web = bit(Context::web),
  phones = android | ios,
  everywhere = phones | web,
};
}  // namespace where

struct App {
  std::string_view ecosystem;
  std::string_view name;
  std::string_view package;
};

struct Link {
  std::string_view ecosystem;
  unsigned contexts;
  Action::Type type;
  std::string_view accepts;
  std::string_view form;
};

#define MOONGATE_LINK(ecosystem, places, type, accepts, form)
constexpr App kApps[] = {
#define MOONGATE_APP(ecosystem, name, package) {#ecosystem, name, package},
#include "route/handoff_table.def"
#undef MOONGATE_APP
};
#undef MOONGATE_LINK

#define MOONGATE_APP(ecosystem, name, package)
constexpr Link kLinks[] = {
#define MOONGATE_LINK(ecosystem, places, type, accepts, form) \
  {#ecosystem, where::places, Action::Type::type, accepts, form},
#include "route/handoff_table.def"
#undef MOONGATE_LINK
};
#undef MOONGATE_APP

// What is known about an ecosystem without an app of its own.
constexpr Link kPassOn = {"", where::everywhere, Action::Type::link, "", "{uri}"};

const App* find_app(std::string_view ecosystem) noexcept {
  const auto* const found = std::ranges::find(kApps, ecosystem, &App::ecosystem);
  return found == std::ranges::end(kApps) ? nullptr : found;
}

// Calls `use` with each word of a list until it returns true.
template <class Use>
bool any_word(std::string_view words, Use use) {
  while (!words.empty()) {
    const auto end = words.find(' ');
    if (use(words.substr(0, end))) return true;
    words.remove_prefix(end == words.npos ? words.size() : end + 1);
  }
  return false;
}

bool accepts(const Link& link, bool is_uri, const std::optional<std::string>& uri) {
  return any_word(link.accepts, [&](std::string_view word) {
    return word == "-" ? !is_uri : uri && uri->starts_with(word);
  });
}

// The `accepts` of the first row that takes the code; empty when none does.
std::string_view form_of_code(std::string_view ecosystem, const PaymentCode& code) {
  const bool is_uri = split_uri(code.payload).has_value();
  const auto uri = link::canonical_uri(code.payload);
  for (const Link& row : kLinks) {
    if (row.ecosystem == ecosystem && accepts(row, is_uri, uri)) return row.accepts;
  }
  return {};
}

void add(const Link& row, std::string_view ecosystem, const App* app, const PaymentCode& code,
         std::vector<Action>& actions) {
  auto uri = link::fill(row.form, code.payload);
  if (!uri) return;
  const bool whole = row.type != Action::Type::app;
  actions.push_back({row.type, std::string(ecosystem), std::move(*uri),
                     std::string(app == nullptr ? std::string_view{} : app->package),
                     fmt::format("{} {}", whole ? "Open in" : "Open", app_name(ecosystem))});
}

}  // namespace

bool has_own_app(std::string_view ecosystem) noexcept { return find_app(ecosystem) != nullptr; }

std::string_view app_name(std::string_view ecosystem) noexcept {
  if (const App* app = find_app(ecosystem)) return app->name;
  for (const Ecosystem& row : ecosystems()) {
    if (row.id == ecosystem) return row.name;
  }
  return ecosystem;
}

void add_actions(std::string_view ecosystem, const PaymentCode& code, Context context,
                 std::vector<Action>& actions) {
  const App* const app = find_app(ecosystem);
  if (app == nullptr) {
    if ((kPassOn.contexts & bit(context)) != 0) add(kPassOn, ecosystem, app, code, actions);
    return;
  }
  const auto form = form_of_code(ecosystem, code);
  for (const Link& row : kLinks) {
    const bool fits = row.ecosystem == ecosystem && (row.contexts & bit(context)) != 0;
    const bool opens = row.type == Action::Type::app ? form.empty() : row.accepts == form;
    if (fits && opens) add(row, ecosystem, app, code, actions);
  }
}

}  // namespace moongate
