#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace moongate::cli {

/// What the chosen subcommand does; returns the exit status. Empty until one is chosen.
using Run = std::function<int()>;

/// Each adds one subcommand, whose text is what --help, the manual and the completions say.
void add_classify(CLI::App& app, Run& run);
void add_scan(CLI::App& app, Run& run);
void add_compose(CLI::App& app, Run& run);
void add_explain(CLI::App& app, Run& run);
void add_route(CLI::App& app, Run& run);
void add_ecosystems(CLI::App& app, Run& run);
void add_version(CLI::App& app, Run& run);

/// Adds a subcommand that is carried out by `work(const Options&)`.
template <class Options>
CLI::App& add_command(CLI::App& app, Run& run, const char* name, const char* text,
                      std::shared_ptr<Options> options, int (*work)(const Options&)) {
  CLI::App* command = app.add_subcommand(name, text);
  command->callback([&run, options, work] { run = [options, work] { return work(*options); }; });
  return *command;
}

inline constexpr const char* kRevealText = "Show secrets instead of masking them";

/// How the name of a choice_of() begins; its choices follow, separated by commas.
inline constexpr std::string_view kChoices = "choices:";

/// Makes a check that one of `choices` was typed. They stay readable to help and completions.
CLI::Validator choice_of(const std::vector<std::string>& choices);

/// Makes a check that something was typed: an unset variable of a script must not drop an option.
CLI::Validator not_empty();

/// Adds --context: where the answer is acted on.
void add_context(CLI::App& app, std::string& context);

/// Adds --lang: the language in which a person is spoken to.
void add_language(CLI::App& app, std::string& language);

/// Adds arguments without a dash that may hold anything, a text in square brackets too.
CLI::Option* add_words(CLI::App& app, const char* name, std::vector<std::string>& words,
                       const char* text);

/// Protects an argument that the parser would take for a list ("[…]"); add_words() undoes it.
std::string shield(std::string argument);

}  // namespace moongate::cli
