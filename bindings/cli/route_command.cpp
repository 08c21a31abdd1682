// moongate route: what to do with a payload, or with several that were seen at once.
#include <algorithm>
#include <optional>

#include "classifier_options.hpp"
#include "code_json.hpp"
#include "command.hpp"
#include "exit_status.hpp"
#include "lines.hpp"
#include "moongate/classifier.hpp"
#include "output.hpp"
#include "platform.hpp"
#include "policy_file.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

struct Options {
  bool json = false;
  bool reveal = false;
  std::string context;
  std::string policy;
  ClassifierPaths paths;
  std::string language;
  std::optional<std::string> amount;
  std::optional<std::string> currency;
  Request request;  // the rest of it
  std::vector<std::string> payloads;

  [[nodiscard]] json::Secrets secrets() const {
    return reveal ? json::Secrets::revealed : json::Secrets::masked;
  }
};

int reject(const std::string& path, const Error& error) {
  say(describe(path, error));
  return error.code == Errc::unreadable ? kUnreadable : kUsage;
}

// The place of a fault is an entry of a list, counted as people count.
std::string fault_words(const std::string& path, const Error& fault) {
  return path + ": " + std::string(to_string(fault.code)) + " in " + fault.field + ", entry " +
         std::to_string(fault.offset + 1) + ": " + fault.message;
}

// Appends the lines of standard input; false when it could not be read whole.
bool append_stdin(std::vector<std::string>& out) {
  Lines lines(platform::kInput, [] {});
  while (const auto line = lines.next()) {
    if (line->too_long) {
      say(describe("line " + std::to_string(line->number),
                   {Errc::too_large, Lines::kLimit, {}, "the line is too long"}));
      return false;
    }
    out.emplace_back(line->text);
  }
  if (lines.failed()) say("standard input: unreadable");
  return !lines.failed();
}

// Replaces "-" by the lines of standard input; nothing when they could not be read whole: an answer
// about a part of what was seen may be the wrong one.
std::optional<std::vector<std::string>> with_stdin(const std::vector<std::string>& words) {
  std::vector<std::string> out;
  for (const std::string& word : words) {
    if (word != "-") out.push_back(word);
    if (word == "-" && !append_stdin(out)) return std::nullopt;
  }
  return out;
}

std::vector<PaymentCode> classify_all(const std::vector<std::string>& payloads,
                                      const Classifier& classifier) {
  std::vector<PaymentCode> codes;
  codes.reserve(payloads.size());
  for (const std::string& payload : payloads) {
    codes.push_back(classifier.classify(Payload::from_bytes(payload)));
  }
  return codes;
}

// One line for a person, then one for each way to act, each code to pick from and each error.
void print(Output& output, const Resolution& resolution, const std::vector<PaymentCode>& codes,
           bool hidden) {
  output.line(std::string(to_string(resolution.decision)) + ": " +
              display_text(resolution.message, 200));
  for (const Action& action : resolution.actions) {
    const std::string uri = hidden ? mask(action.uri) : action.uri;
    output.line("  " + display_text(action.label) + "  " + display_text(uri, 400));
  }
  if (is_undecided(resolution)) {
    for (const std::size_t i : resolution.choices) output.line("  " + display(codes[i]));
  }
  for (const Error& error : resolution.errors) output.line("  " + describe("error", error));
}

Tally tally_of(const Resolution& resolution, const std::vector<PaymentCode>& codes) {
  Tally tally;
  tally.found = !codes.empty();
  tally.unclean = !std::all_of(codes.begin(), codes.end(), is_clean) ||
                  resolution.decision == Decision::conflict ||
                  resolution.decision == Decision::refuse;
  return tally;
}

// What was typed of the payment at hand, unchecked.
Request request_of(const Options& options) {
  Request request = options.request;
  if (options.amount || options.currency) {
    request.amount = Money{options.amount.value_or(""), options.currency.value_or("")};
  }
  return request;
}

int answer(const Options& options, const Policy& policy, const ClassifierOptions& known,
           const Request& request) {
  const auto payloads = with_stdin(options.payloads);
  if (!payloads) return kUnreadable;
  const auto codes = classify_all(*payloads, Classifier(known));
  if (codes.empty()) return kNothing;
  const Router router(policy);
  const Resolution resolution =
      codes.size() == 1 ? router.route(codes[0], request) : router.route(codes, request);
  Output output;
  const bool hidden = !options.reveal && std::any_of(codes.begin(), codes.end(),
                                                     [](const auto& c) { return c.sensitive; });
  if (options.json) output.line(json::resolution_line(resolution, codes, options.secrets()));
  if (!options.json) print(output, resolution, codes, hidden);
  output.flush();
  return output.broken() ? kUnreadable : tally_of(resolution, codes).status();
}

int route(const Options& options) {
  int status = kUsage;
  const auto known = read(options.paths, status);
  if (!known) return status;
  Policy policy;
  policy.context = Context::web;
  if (!options.policy.empty()) {
    auto read = read_policy(options.policy);
    if (!read) return reject(options.policy, read.error());
    policy = std::move(*read);
  }
  if (!options.context.empty()) policy.context = context_of(options.context);
  if (const auto typed = language_of(options.language)) policy.language = *typed;
  const auto faults = check(policy);
  for (const Error& fault : faults) say(fault_words(options.policy, fault));
  const Request request = request_of(options);
  const auto asked = check(request);
  for (const Error& fault : asked) say(describe("--" + fault.field, fault));
  return faults.empty() && asked.empty() ? answer(options, policy, *known, request) : kUsage;
}

void add_request(CLI::App& command, Options& options) {
  command
      .add_option("--amount", options.amount, "What is to be paid, such as 12.34; needs --currency")
      ->type_name("DECIMAL");
  command.add_option("--currency", options.currency, "Its currency (ISO 4217), such as CNY")
      ->type_name("CODE");
  command.add_option("--order", options.request.order, "Your own id of what is paid")
      ->type_name("ID");
  command.add_option("--terminal", options.request.terminal, "The till, lane or shop that asks")
      ->type_name("ID");
}

constexpr const char* kText =
    "Say what to do with a payload: which app opens it, or what to ask of the payer. Several "
    "payloads count as seen at once.";

}  // namespace

void add_route(CLI::App& app, Run& run) {
  auto options = std::make_shared<Options>();
  CLI::App& command = add_command(app, run, "route", kText, options, route);
  command.add_flag("--json", options->json, "Write one JSON object");
  add_context(command, options->context);
  command
      .add_option("--policy", options->policy,
                  "JSON file with context, language, preferred, allowed and denied (ecosystem ids)")
      ->check(not_empty())
      ->type_name("FILE");
  add_request(command, *options);
  add_rules_and_keys(command, options->paths);
  add_language(command, options->language);
  command.add_flag("--reveal", options->reveal, kRevealText);
  add_words(command, "PAYLOAD", options->payloads, "What a scanner read; - is standard input")
      ->required();
}

}  // namespace moongate::cli
