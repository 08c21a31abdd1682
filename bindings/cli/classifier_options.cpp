#include "classifier_options.hpp"

#include "command.hpp"
#include "exit_status.hpp"
#include "output.hpp"

namespace moongate::cli {
namespace {

// False, with the exit status, where it could not be read.
template <class T>
bool keep(Result<T> read, T& out, int& status) {
  if (read) {
    out = std::move(*read);
    return true;
  }
  say(read.error().message);
  status = read.error().code == Errc::unreadable ? kUnreadable : kUsage;
  return false;
}

}  // namespace

void add_rules(CLI::App& app, ClassifierPaths& paths) {
  app.add_option("--rules", paths.rules,
                 "Ecosystems of your own: a TOML file, or a folder of them (docs/catalogue.md)")
      ->check(not_empty())
      ->type_name("FILE|DIR");
}

void add_rules_and_keys(CLI::App& app, ClassifierPaths& paths) {
  add_rules(app, paths);
  app.add_option("--keys", paths.keys,
                 "Public keys of those who sign codes: a folder with ECOSYSTEM/SIGNER.pem")
      ->check(not_empty())
      ->type_name("DIR");
}

std::optional<ClassifierOptions> read(const ClassifierPaths& paths, int& status) {
  ClassifierOptions options;
  if (!paths.rules.empty() && !keep(read_rules(paths.rules), options.rules, status)) return {};
  if (!paths.keys.empty() && !keep(read_keys(paths.keys), options.keys, status)) return {};
  return options;
}

}  // namespace moongate::cli
