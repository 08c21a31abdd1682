#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "moongate/rules.hpp"

namespace moongate::cli {

/// Adds --rules: files of ecosystems of the host's own.
void add_rules(CLI::App& app, std::string& path);

/// Reads the rules at a path; none for an empty one. Tells what is wrong with them, and sets the
/// exit status.
std::optional<Rules> rules_at(const std::string& path, int& status);

}  // namespace moongate::cli
