#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "moongate/classifier.hpp"

namespace moongate::cli {

/// What a classifier shall know besides the built-in ecosystems, as it was typed.
struct ClassifierPaths {
  std::string rules;
  std::string keys;
};

/// Adds --rules: files of ecosystems of the host's own.
void add_rules(CLI::App& app, ClassifierPaths& paths);

/// Adds --rules, and --keys: public keys of those who sign codes.
void add_rules_and_keys(CLI::App& app, ClassifierPaths& paths);

/// Reads what stands at the paths; nothing for an empty one. Tells what is wrong with it, and sets
/// the exit status.
std::optional<ClassifierOptions> read(const ClassifierPaths& paths, int& status);

}  // namespace moongate::cli
