#include "command.hpp"

#include <algorithm>

namespace moongate::cli {
namespace {

constexpr char kShield = '\x1f';  // unit separator: shield() also protects arguments that begin so

std::string unshield(const std::string& word) {
  return word.substr(word.starts_with(kShield) ? 1 : 0);
}

}  // namespace

std::string shield(std::string argument) {
  if (argument.starts_with('[') || argument.starts_with(kShield)) argument.insert(0, 1, kShield);
  return argument;
}

CLI::Validator choice_of(const std::vector<std::string>& choices) {
  const auto is_choice = [choices](const std::string& word) -> std::string {
    if (std::find(choices.begin(), choices.end(), word) != choices.end()) return {};
    return "not one of " + CLI::detail::join(choices, ", ");
  };
  return {is_choice, "", std::string(kChoices) + CLI::detail::join(choices, ",")};
}

CLI::Validator not_empty() {
  const auto is_typed = [](const std::string& word) -> std::string {
    return word.empty() ? "is empty" : "";
  };
  return {is_typed, "", ""};
}

void add_context(CLI::App& app, std::string& context) {
  app.add_option("--context", context,
                 "Where the answer is acted on: android, ios, web (default), terminal")
      ->check(choice_of({"android", "ios", "web", "terminal"}))
      ->type_name("CONTEXT");
}

void add_language(CLI::App& app, std::string& language) {
  app.add_option("--lang", language, "Language of sentences and names: en (default), zh")
      ->check(choice_of({"en", "zh"}))
      ->type_name("LANG");
}

CLI::Option* add_words(CLI::App& app, const char* name, std::vector<std::string>& words,
                       const char* text) {
  const auto bare = [](const std::string& word) { return unshield(word); };
  return app.add_option(name, words, text)->transform(bare, "")->type_name("");
}

}  // namespace moongate::cli
