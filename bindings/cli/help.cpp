#include "help.hpp"

#include <algorithm>

namespace moongate::cli {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kMargin = 2;
constexpr std::size_t kTextColumn = 24;

std::vector<std::string> split(const std::string& list) {
  return list.empty() ? std::vector<std::string>{} : CLI::detail::split(list, ',');
}

// choice_of() keeps the choices as the name of its check.
std::vector<std::string> choices_of(CLI::Option& option) {
  try {
    const std::string& name = option.get_validator(0)->get_name();
    return name.starts_with(kChoices) ? split(name.substr(kChoices.size()))
                                      : std::vector<std::string>{};
  } catch (const CLI::OptionNotFound&) {
    return {};
  }
}

std::string names_of(const CLI::Option& option) {
  if (option.get_positional()) return option.get_single_name();
  std::string out;
  for (const std::string& name : option.get_snames()) out += "-" + name + ", ";
  for (const std::string& name : option.get_lnames()) out += "--" + name + ", ";
  return out.substr(0, out.size() - 2);
}

OptionText text_of(CLI::Option& option) {
  OptionText out;
  out.names = names_of(option);
  out.value = option.get_type_name();
  out.text = option.get_description();
  out.choices = choices_of(option);
  out.required = option.get_required();
  out.repeated = option.get_positional() && option.get_items_expected_max() > 1;
  return out;
}

class HelpPages final : public CLI::FormatterBase {
 public:
  std::string make_help(const CLI::App* app, std::string /*name*/,
                        CLI::AppFormatMode /*mode*/) const override {
    const CLI::App* parent = app->get_parent();
    return help_page(cli::text_of(*app), parent == nullptr ? "" : parent->get_name() + ' ');
  }
};

std::string entry(const std::string& left, const std::string& text) {
  const std::string body = wrapped(text, kTextColumn, kWidth);
  if (left.size() + kMargin + 1 < kTextColumn) {
    return std::string(kMargin, ' ') + left + body.substr(kMargin + left.size());
  }
  return std::string(kMargin, ' ') + left + '\n' + body;
}

std::string left_of(const OptionText& option) {
  return option.value.empty() ? option.names : option.names + ' ' + option.value;
}

}  // namespace

bool OptionText::takes_file() const {
  const std::string& what = is_word() ? names : value;
  return what == "PATH" || what == "FILE" || what == "OUT.png";
}

std::string CommandText::usage(const std::string& program) const {
  std::string out = program + name;
  if (!options.empty()) out += " [OPTIONS]";
  if (!commands.empty()) out += " COMMAND";
  for (const OptionText& option : options) {
    if (!option.is_word()) continue;
    const std::string word = option.names + (option.repeated ? "..." : "");
    out += option.required ? ' ' + word : " [" + word + ']';
  }
  return out;
}

CommandText text_of(const CLI::App& app) {
  CommandText out;
  out.name = app.get_name();
  out.text = app.get_description();
  out.footer = app.get_parent() == nullptr ? app.get_footer() : "";
  // The checks of an option can only be looked up on one that may be changed.
  for (CLI::Option* option : const_cast<CLI::App&>(app).get_options()) {
    out.options.push_back(text_of(*option));
  }
  std::stable_partition(out.options.begin(), out.options.end(),
                        [](const OptionText& option) { return !option.is_word(); });
  for (const CLI::App* command : app.get_subcommands({})) {
    if (!command->get_group().empty()) out.commands.push_back(text_of(*command));
  }
  return out;
}

std::string wrapped(const std::string& text, std::size_t indent, std::size_t width) {
  std::string out;
  std::string line(indent, ' ');
  for (const std::string& word : CLI::detail::split(text, ' ')) {
    const bool empty = line.size() == indent;
    if (!empty && line.size() + 1 + word.size() > width) {
      out += line + '\n';
      line.assign(indent, ' ');
    }
    if (line.size() > indent) line += ' ';
    line += word;
  }
  return out + line + '\n';
}

std::string help_page(const CommandText& command, const std::string& program) {
  std::string out = "usage: " + command.usage(program) + "\n\n" + wrapped(command.text, 0, kWidth);
  if (!command.commands.empty()) out += "\nCommands:\n";
  for (const CommandText& one : command.commands) out += entry(one.name, one.text);
  out += "\nOptions:\n";
  for (const OptionText& option : command.options) out += entry(left_of(option), option.text);
  if (!command.footer.empty()) out += '\n' + wrapped(command.footer, 0, kWidth);
  return out;
}

void use_help_pages(CLI::App& app) {
  const auto pages = std::make_shared<HelpPages>();
  app.formatter(pages);
  for (CLI::App* command : app.get_subcommands({})) command->formatter(pages);
}

}  // namespace moongate::cli
