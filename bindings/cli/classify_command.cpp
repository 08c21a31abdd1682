// moongate classify: payloads in, one answer each, in order.
#include <memory>

#include "classifier_options.hpp"
#include "code_json.hpp"
#include "command.hpp"
#include "exit_status.hpp"
#include "json_lines.hpp"
#include "lines.hpp"
#include "moongate/moongate.hpp"
#include "output.hpp"
#include "payload_line.hpp"
#include "platform.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

using json::Secrets;

struct Options {
  bool json = false;
  bool reveal = false;
  std::string input = "text";
  ClassifierPaths paths;
  std::vector<std::string> payloads;

  [[nodiscard]] Secrets secrets() const { return reveal ? Secrets::revealed : Secrets::masked; }
};

class Classification {
 public:
  Classification(const Options& options, ClassifierOptions known)
      : options_(options), classifier_(std::move(known)) {}

  int run() {
    if (options_.payloads.empty() && platform::is_terminal(platform::kInput)) {
      say("classify: no payload given; try moongate classify --help");
      return kUsage;
    }
    if (options_.payloads.empty()) take_stream();
    for (const std::string& payload : options_.payloads) {
      if (payload == "-") take_stream();
      if (payload != "-") take({payload, ++arguments_, false}, "argument");
    }
    output_.flush();
    if (output_.broken()) tally_.failed = true;
    return tally_.status();
  }

 private:
  void take_stream() {
    Lines lines(platform::kInput, [this] { output_.flush(); });
    while (const auto line = lines.next()) {
      take(*line, "line");
      if (output_.broken()) return;
    }
    if (lines.failed()) {
      tally_.failed = true;
      say("standard input: unreadable");
    }
  }

  void take(const Lines::Line& line, const char* where) {
    const auto payload = payload_of(line);
    if (payload) return answer(*payload);
    tally_.failed = true;
    if (options_.json) return output_.line(line_error(line.number, payload.error()));
    output_.line("- (not read)");
    say(describe(std::string(where) + ' ' + std::to_string(line.number), payload.error()));
  }

  Result<std::string> payload_of(const Lines::Line& line) {
    if (line.too_long) return fail(Errc::too_large, Lines::kLimit, {}, "the line is too long");
    if (options_.input == "jsonl") return payload_lines_.payload_of(line.text);
    return std::string(line.text);
  }

  void answer(const std::string& payload) {
    const Payload given = Payload::from_bytes(payload);
    const PaymentCode code = classifier_.classify(given);
    tally_.found = true;
    tally_.unclean |= !is_clean(code);
    output_.line(options_.json ? json::code_line(code, options_.secrets())
                               : words(code, given.text));
  }

  // One line: what it is, its text where a secret was asked for, and what is wrong with it, where.
  [[nodiscard]] std::string words(const PaymentCode& code, std::string_view text) const {
    constexpr std::size_t kTokenColumns = 400;
    std::string line = display(code);
    if (code.sensitive && options_.reveal) line += ' ' + display_text(text, kTokenColumns);
    const char* before = ": ";
    const auto add = [&](const std::string& words) {
      line += before + words;
      before = "; ";
    };
    for (const Error& error : code.errors) add(words_of(error));
    if (const std::string warning = warning_of(code); !warning.empty()) add(warning);
    return line;
  }

  const Options& options_;
  Classifier classifier_;
  PayloadLines payload_lines_;
  Output output_;
  Tally tally_;
  std::uint64_t arguments_ = 0;
};

int classify(const Options& options) {
  int status = kUsage;
  auto known = read(options.paths, status);
  return known ? Classification(options, std::move(*known)).run() : status;
}

constexpr const char* kText =
    "Say whose payment code a payload is and what it asks for. Payloads come from the command line "
    "or, with -, from standard input, one a line.";

}  // namespace

void add_classify(CLI::App& app, Run& run) {
  auto options = std::make_shared<Options>();
  CLI::App& command = add_command(app, run, "classify", kText, options, classify);
  command.add_flag("--json", options->json, "Write one JSON object a payload");
  command
      .add_option("--input", options->input,
                  "text: a payload a line; jsonl: {\"payload\":…} or {\"payload_base64\":…} a line")
      ->check(choice_of({"text", "jsonl"}))
      ->type_name("FORM");
  add_rules_and_keys(command, options->paths);
  command.add_flag("--reveal", options->reveal, kRevealText);
  add_words(command, "PAYLOAD", options->payloads, "What a scanner read; - is standard input");
}

}  // namespace moongate::cli
