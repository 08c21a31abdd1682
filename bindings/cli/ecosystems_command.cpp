// moongate ecosystems and moongate version: what this program knows and which one it is.
#include <algorithm>

#include "command.hpp"
#include "exit_status.hpp"
#include "json_lines.hpp"
#include "moongate/classifier.hpp"
#include "moongate/router.hpp"
#include "moongate/version.hpp"
#include "output.hpp"

namespace moongate::cli {
namespace {

struct Options {
  bool json = false;
  std::string user_agent;
};

std::string padded(std::string_view text, std::size_t width) {
  std::string out(text);
  if (out.size() < width) out.append(width - out.size(), ' ');
  return out;
}

std::size_t widest_id() {
  std::size_t widest = 0;
  for (const Ecosystem& ecosystem : ecosystems()) widest = std::max(widest, ecosystem.id.size());
  return widest;
}

int finish(Output& output) {
  output.flush();
  return output.broken() ? kUnreadable : kGood;
}

int list(const Options& options) {
  Output output;
  const std::size_t width = widest_id();
  const std::string_view only = ecosystem_of_user_agent(options.user_agent);
  if (!options.user_agent.empty() && only.empty()) return kNothing;
  for (const Ecosystem& ecosystem : ecosystems()) {
    if (!only.empty() && ecosystem.id != only) continue;
    output.line(options.json ? ecosystem_line(ecosystem)
                             : padded(ecosystem.id, width) + "  " + padded(ecosystem.region, 3) +
                                   "  " + std::string(ecosystem.name));
  }
  return finish(output);
}

int print_version(const Options&) {
  Output output;
  output.line("moongate " + std::string(version()));
  return finish(output);
}

}  // namespace

void add_ecosystems(CLI::App& app, Run& run) {
  auto options = std::make_shared<Options>();
  CLI::App& command = add_command(app, run, "ecosystems",
                                  "List every ecosystem that this program knows.", options, list);
  command.add_flag("--json", options->json, "Write one JSON object an ecosystem");
  command
      .add_option("--user-agent", options->user_agent,
                  "Only the one whose app sends this HTTP User-Agent, for pages that serve every "
                  "wallet from one sticker")
      ->check(not_empty())
      ->type_name("TEXT");
}

void add_version(CLI::App& app, Run& run) {
  add_command(app, run, "version", "Print the version.", std::make_shared<Options>(),
              print_version);
}

}  // namespace moongate::cli
