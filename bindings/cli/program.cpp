#include "program.hpp"

namespace moongate::cli {
namespace {

constexpr const char* kText =
    "Read any payment code from a picture or a scanner, say whose it is and what it asks for, and "
    "say what to do with it. Nothing found in a code is ever opened, fetched or dialled.";

constexpr const char* kFooter =
    "Exit status: 0 all good; 1 something could not be read or written (the rest still ran); 2 "
    "wrong "
    "usage; 3 codes were found, but one is invalid, hostile or in conflict; 4 nothing was found.";

}  // namespace

std::unique_ptr<CLI::App> make_program(Run& run) {
  auto app = std::make_unique<CLI::App>(kText, "moongate");
  app->footer(kFooter);
  app->require_subcommand(1);
  add_scan(*app, run);
  add_classify(*app, run);
  add_route(*app, run);
  add_ecosystems(*app, run);
  add_version(*app, run);
  return app;
}

}  // namespace moongate::cli
