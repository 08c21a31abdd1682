#include "program.hpp"

#include "help.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/version.hpp"

namespace moongate::cli {
namespace {

constexpr const char* kText =
    "Read any payment code from a picture or a scanner, say whose it is and what it asks for, and "
    "say what to do with it. Nothing found in a code is ever opened, fetched or dialled.";

constexpr const char* kFooter =
    "Exit status: 0 all good; 1 something could not be read or written (the rest still ran); 2 "
    "wrong "
    "usage; 3 codes were found, but one is invalid, hostile or in conflict; 4 nothing was found.";

// The parser misses its command before it says that it does not know the one that was typed.
std::string what_is_wrong(const CLI::App& app, const CLI::Error& error) {
  const auto unknown = app.get_parent() == nullptr ? app.remaining() : std::vector<std::string>{};
  if (error.get_name() != "RequiredError" || unknown.empty()) return error.what();
  return "no such command: " + unknown.front();
}

// An argument may be anything, so what the parser says of it is made safe like any other text.
std::string complaint(const CLI::App* app, const CLI::Error& error) {
  constexpr std::size_t kColumns = 200;
  const auto chosen = app->get_subcommands();
  const std::string command = chosen.empty() ? "" : ' ' + chosen.front()->get_name();
  return app->get_name() + ": " + display_text(what_is_wrong(*app, error), kColumns) +
         "\ntry: " + app->get_name() + command + " --help\n";
}

}  // namespace

std::unique_ptr<CLI::App> make_program(Run& run) {
  auto app = std::make_unique<CLI::App>(kText, "moongate");
  app->footer(kFooter);
  app->failure_message(complaint);
  app->set_version_flag("--version", "moongate " + std::string(version()), "Print the version");
  app->require_subcommand(1);
#ifdef MOONGATE_HAS_READER
  add_scan(*app, run);
#endif
  add_classify(*app, run);
  add_explain(*app, run);
  add_route(*app, run);
  add_compose(*app, run);
  add_ecosystems(*app, run);
  add_version(*app, run);
  add_help_format(*app, run);
  use_help_pages(*app);
  return app;
}

}  // namespace moongate::cli
