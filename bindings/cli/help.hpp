#pragma once

#include <string>
#include <vector>

#include "command.hpp"

namespace moongate::cli {

/// One option or argument, as its help says.
struct OptionText {
  std::string names;  ///< "--json", "-h, --help", or "PATH" for an argument without a dash
  std::string value;  ///< "MS"; empty for a switch
  std::string text;
  std::vector<std::string> choices;  ///< the values that are allowed; empty = free
  bool required = false;
  bool repeated = false;

  [[nodiscard]] bool is_word() const { return !names.starts_with('-'); }
  /// Tells whether the value, or the word itself, names a file.
  [[nodiscard]] bool takes_file() const;
};

/// One command, or the program. The single source of help, manual page and completions.
struct CommandText {
  std::string name;
  std::string text;
  std::vector<OptionText> options;  ///< words last
  std::vector<CommandText> commands;
  std::string footer;

  [[nodiscard]] std::string usage(const std::string& program) const;
};

/// Reads the description of a program from its parser; hidden commands are left out.
CommandText text_of(const CLI::App& app);

/// Writes help of a command for a terminal, 80 columns wide.
std::string help_page(const CommandText& command, const std::string& program);

/// Breaks text into lines of at most `width` columns, each after `indent` spaces.
std::string wrapped(const std::string& text, std::size_t indent, std::size_t width);

/// Makes every --help of `app` and its commands a help_page().
void use_help_pages(CLI::App& app);

/// Adds the hidden command `help-format man|bash|zsh|fish`.
void add_help_format(CLI::App& app, Run& run);

}  // namespace moongate::cli
