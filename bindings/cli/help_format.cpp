// The manual page and the completions of shells, printed from the same text as --help.
#include "exit_status.hpp"
#include "help.hpp"
#include "moongate/version.hpp"
#include "output.hpp"

namespace moongate::cli {
namespace {

// Text in the language of manual pages: dashes that can be copied, no line taken for a request.
std::string roff(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '-' || c == '\\') out += '\\';
    out += c == '\\' ? std::string("e") : std::string(1, c);
  }
  return out.starts_with('.') || out.starts_with('\'') ? "\\&" + out : out;
}

// Text inside single quotes of a shell.
std::string in_quotes(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + '\'';
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

// The long name, without dashes.
std::string long_name(const OptionText& option) {
  return option.names.substr(option.names.find("--") + 2);
}

std::string man_option(const OptionText& option) {
  std::string head = "\\fB" + roff(option.names) + "\\fR";
  if (!option.value.empty()) head += " \\fI" + roff(option.value) + "\\fR";
  return ".TP\n" + head + '\n' + roff(option.text) + '\n';
}

std::string man(const CommandText& program) {
  std::string out = ".TH MOONGATE 1 \"\" \"moongate " + std::string(version()) + "\"\n";
  out += ".SH NAME\nmoongate \\- read payment codes, say whose they are, route them\n";
  out += ".SH SYNOPSIS\n";
  for (const CommandText& command : program.commands) {
    out += ".B " + roff(command.usage(program.name + ' ')) + "\n.br\n";
  }
  out += ".SH DESCRIPTION\n" + roff(program.text) + "\n.SH OPTIONS\n";
  for (const OptionText& option : program.options) out += man_option(option);
  for (const CommandText& command : program.commands) {
    out += ".SH \"MOONGATE " + command.name + "\"\n" + roff(command.text) + '\n';
    for (const OptionText& option : command.options) out += man_option(option);
  }
  return out + ".SH \"EXIT STATUS\"\n" + roff(program.footer) + '\n';
}

std::string bash_values(const OptionText& option) {
  if (option.takes_file()) return "COMPREPLY=($(compgen -f -- \"$word\"))";
  if (option.value == "LIST") {  // what stands before the last comma is kept
    return "COMPREPLY=($(compgen -P \"${word%\"${word##*,}\"}\" -W " +
           in_quotes(joined(option.choices)) + " -- \"${word##*,}\"))";
  }
  return "COMPREPLY=($(compgen -W " + in_quotes(joined(option.choices)) + " -- \"$word\"))";
}

std::string bash_command(const CommandText& command) {
  std::string names;
  std::string values;
  bool files = false;
  for (const OptionText& option : command.options) {
    if (option.is_word()) {
      files |= option.takes_file();
      continue;
    }
    names += " --" + long_name(option);
    if (option.value.empty()) continue;
    values += "        --" + long_name(option) + ") " + bash_values(option) + "; return ;;\n";
  }
  std::string out = "    " + command.name + ")\n      case $before in\n" + values + "      esac\n";
  out += "      [[ $word == -* ]] && COMPREPLY=($(compgen -W " + in_quotes(names.substr(1)) +
         " -- \"$word\")) && return\n";
  return out + (files ? "      COMPREPLY=($(compgen -f -- \"$word\")) ;;\n" : "      ;;\n");
}

std::string bash(const CommandText& program) {
  std::string commands;
  for (const OptionText& option : program.options) commands += " --" + long_name(option);
  for (const CommandText& command : program.commands) commands += ' ' + command.name;
  std::string out = "# bash completion for moongate\n_moongate() {\n";
  out += "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n";
  out += "  COMPREPLY=()\n  if [[ $COMP_CWORD == 1 ]]; then\n";
  out +=
      "    COMPREPLY=($(compgen -W '" + commands.substr(1) + "' -- \"$word\"))\n    return\n  fi\n";
  out += "  case ${COMP_WORDS[1]} in\n";
  for (const CommandText& command : program.commands) out += bash_command(command);
  return out + "  esac\n}\ncomplete -o filenames -F _moongate moongate\n";
}

// Brackets and colons have a meaning in the specifications of _arguments.
std::string zsh_text(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_action(const OptionText& option) {
  if (option.takes_file()) return "_files";
  return option.choices.empty() ? " " : '(' + joined(option.choices) + ')';
}

std::string zsh_argument(const OptionText& option) {
  if (option.is_word()) {
    return in_quotes((option.repeated ? "*:" : ":") + zsh_text(option.text) + ':' +
                     zsh_action(option));
  }
  std::string out = "--" + long_name(option) + '[' + zsh_text(option.text) + ']';
  if (!option.value.empty()) out += ':' + option.value + ':' + zsh_action(option);
  return in_quotes(out);
}

std::string zsh(const CommandText& program) {
  std::string out = "#compdef moongate\n_moongate() {\n  if (( CURRENT == 2 )); then\n";
  out += "    local -a commands=(\n";
  for (const CommandText& command : program.commands) {
    out += "      " + in_quotes(command.name + ':' + zsh_text(command.text)) + '\n';
  }
  out += "    )\n    _describe command commands\n    return\n  fi\n  local command=$words[2]\n";
  out += "  shift words\n  (( CURRENT-- ))\n  case $command in\n";
  for (const CommandText& command : program.commands) {
    out += "    " + command.name + ") _arguments";
    for (const OptionText& option : command.options) out += " \\\n      " + zsh_argument(option);
    out += " ;;\n";
  }
  return out + "  esac\n}\n_moongate \"$@\"\n";
}

std::string fish_option(const std::string& command, const OptionText& option) {
  std::string out = "complete -c moongate -n '__fish_seen_subcommand_from " + command + "'";
  if (option.is_word()) return out + (option.takes_file() ? " -F\n" : " -f\n");
  out += " -l " + long_name(option) + " -d " + in_quotes(option.text);
  if (option.takes_file()) return out + " -r -F\n";
  if (!option.choices.empty()) return out + " -x -a " + in_quotes(joined(option.choices)) + '\n';
  return out + (option.value.empty() ? "\n" : " -x\n");
}

std::string fish(const CommandText& program) {
  std::string out = "# fish completion for moongate\ncomplete -c moongate -f\n";
  for (const OptionText& option : program.options) {
    out += "complete -c moongate -n __fish_use_subcommand -l " + long_name(option) + " -d " +
           in_quotes(option.text) + '\n';
  }
  for (const CommandText& command : program.commands) {
    out += "complete -c moongate -n __fish_use_subcommand -a " + command.name + " -d " +
           in_quotes(command.text) + '\n';
    for (const OptionText& option : command.options) out += fish_option(command.name, option);
  }
  return out;
}

int print(const CommandText& program, const std::string& form) {
  std::string page = form == "man"    ? man(program)
                     : form == "bash" ? bash(program)
                     : form == "zsh"  ? zsh(program)
                                      : fish(program);
  page.pop_back();  // the line end that line() adds
  Output output;
  output.line(page);
  output.flush();
  return output.broken() ? kUnreadable : kGood;
}

}  // namespace

void add_help_format(CLI::App& app, Run& run) {
  CLI::App* command = app.add_subcommand("help-format", "Print the manual page or a completion.");
  command->group("");
  auto form = std::make_shared<std::string>();
  command->add_option("FORM", *form, "What to print")
      ->required()
      ->check(choice_of({"man", "bash", "zsh", "fish"}));
  command->callback(
      [&app, &run, form] { run = [&app, form] { return print(text_of(app), *form); }; });
}

}  // namespace moongate::cli
