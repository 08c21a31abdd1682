// moongate explain: one payload, field by field.
#include <memory>

#include "classifier_options.hpp"
#include "command.hpp"
#include "exit_status.hpp"
#include "explanation_json.hpp"
#include "moongate/explain.hpp"
#include "output.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

struct Options {
  bool json = false;
  bool reveal = false;
  ClassifierPaths paths;
  std::vector<std::string> payloads;
};

int explain_all(const Options& options) {
  if (options.payloads.empty()) {
    say("explain: no payload given; try moongate explain --help");
    return kUsage;
  }
  int status = kUsage;
  auto known = read(options.paths, status);
  if (!known) return status;
  const Classifier classifier(std::move(*known));
  Output output;
  Tally tally;
  const char* between = "";
  for (const std::string& payload : options.payloads) {
    Explanation it = explain(Payload::from_bytes(payload), classifier);
    tally.add({false, !is_clean(it.code), true});
    if (!options.reveal) it = masked(std::move(it));
    if (options.json) {
      output.line(json::explanation_line(it));
    } else {
      std::string table = between + to_text(it);
      table.pop_back();
      output.line(table);
    }
    between = "\n";
  }
  output.flush();
  tally.failed |= output.broken();
  return tally.status();
}

constexpr const char* kText =
    "Show a payload field by field: where each stands, what it means, what it says, and what is "
    "wrong with it. For the day when a code is refused.";

}  // namespace

void add_explain(CLI::App& app, Run& run) {
  auto options = std::make_shared<Options>();
  CLI::App& command = add_command(app, run, "explain", kText, options, explain_all);
  command.add_flag("--json", options->json, "Write one JSON object a payload");
  add_rules_and_keys(command, options->paths);
  command.add_flag("--reveal", options->reveal, kRevealText);
  add_words(command, "PAYLOAD", options->payloads, "What a scanner read");
}

}  // namespace moongate::cli
