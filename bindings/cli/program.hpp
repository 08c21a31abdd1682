#pragma once

#include <memory>

#include "command.hpp"

namespace moongate::cli {

/// Describes the whole program: its subcommands, options and help.
///
/// @param run  set to the chosen subcommand while arguments are parsed; must outlive the result
std::unique_ptr<CLI::App> make_program(Run& run);

}  // namespace moongate::cli
