#include "rules_option.hpp"

#include "command.hpp"
#include "exit_status.hpp"
#include "output.hpp"

namespace moongate::cli {

void add_rules(CLI::App& app, std::string& path) {
  app.add_option("--rules", path,
                 "Ecosystems of your own: a TOML file, or a folder of them (docs/catalogue.md)")
      ->check(not_empty())
      ->type_name("FILE|DIR");
}

std::optional<Rules> rules_at(const std::string& path, int& status) {
  if (path.empty()) return Rules{};
  auto rules = read_rules(path);
  if (rules) return std::move(*rules);
  say(rules.error().message);
  status = rules.error().code == Errc::unreadable ? kUnreadable : kUsage;
  return std::nullopt;
}

}  // namespace moongate::cli
