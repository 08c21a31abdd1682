#include <algorithm>

#include "formats/ascii.hpp"
#include "model/catalogue.hpp"
#include "moongate/router.hpp"

namespace moongate {
namespace {

// A mark begins a word, in any case.
bool has_word(std::string_view text, std::string_view word) noexcept {
  for (std::size_t i = 0; i + word.size() <= text.size(); ++i) {
    const bool begins = i == 0 || !ascii::is_alnum(text[i - 1]);
    if (begins && ascii::starts_with_ignoring_case(text.substr(i), word)) return true;
  }
  return false;
}

// "A !B !C": A, and neither B nor C.
bool has_mark(std::string_view user_agent, std::string_view mark) noexcept {
  constexpr std::string_view kNot = " !";
  auto end = mark.find(kNot);
  if (!has_word(user_agent, mark.substr(0, end))) return false;
  while (end != mark.npos) {
    mark.remove_prefix(end + kNot.size());
    end = mark.find(kNot);
    if (has_word(user_agent, mark.substr(0, end))) return false;
  }
  return true;
}

bool sent(const App& app, std::string_view user_agent) noexcept {
  return std::ranges::any_of(app.user_agents,
                             [&](std::string_view mark) { return has_mark(user_agent, mark); });
}

}  // namespace

std::string_view ecosystem_of_user_agent(std::string_view user_agent) noexcept {
  const auto apps = built_in_apps();
  const auto found =
      std::ranges::find_if(apps, [&](const App& app) { return sent(app, user_agent); });
  return found == apps.end() ? std::string_view{} : found->ecosystem;
}

}  // namespace moongate
