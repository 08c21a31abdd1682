// moongate compose: a payload from what it shall say.
#include <memory>

#include "classifier_options.hpp"
#include "command.hpp"
#include "exit_status.hpp"
#include "files.hpp"
#include "moongate/compose.hpp"
#include "moongate/draw.hpp"
#include "output.hpp"
#include "verdict.hpp"

namespace moongate::cli {
namespace {

struct Options {
  std::string ecosystem;
  std::vector<std::string> settings;
  std::string png;
  std::string svg;
  ClassifierPaths paths;
};

std::optional<std::vector<Setting>> settings_of(const Options& options) {
  std::vector<Setting> settings;
  for (const std::string& word : options.settings) {
    const auto equals = word.find('=');
    if (equals == 0 || equals == word.npos) {
      say("compose: expected key=value, not " + word);
      return std::nullopt;
    }
    settings.push_back({word.substr(0, equals), word.substr(equals + 1)});
  }
  return settings;
}

#ifdef MOONGATE_HAS_READER
template <class Content>
bool write(const std::string& path, const Result<Content>& content) {
  std::optional<Error> error;
  if (!content) {
    error = content.error();
  } else {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(content->data());
    error = write_file(path, {bytes, content->size()});
  }
  if (error) say(describe(path, *error));
  return !error;
}

bool draw(const Options& options, const std::string& payload) {
  const PrintRule rule = print_rule_of(options.ecosystem);
  bool good = true;
  if (!options.svg.empty()) good &= write(options.svg, draw_svg(payload, rule));
  if (!options.png.empty()) good &= write(options.png, draw_png(payload, rule));
  return good;
}
#else
bool draw(const Options&, const std::string&) { return true; }
#endif

int compose_one(const Options& options) {
  const auto settings = settings_of(options);
  if (!settings) return kUsage;
  int status = kUsage;
  auto known = read(options.paths, status);
  if (!known) return status;
  const auto payload = compose(options.ecosystem, *settings, Classifier(std::move(*known)));
  if (!payload) {
    say(describe("compose", payload.error()));
    return kUsage;
  }
  Output output;
  output.line(*payload);
  output.flush();
  return draw(options, *payload) && !output.broken() ? kGood : kUnreadable;
}

constexpr const char* kText =
    "Make the payload of a code, with its checksum, and draw it. Keys are name, account, city, "
    "country, mcc, amount, currency, reference, and the format's own names of fields.";

}  // namespace

void add_compose(CLI::App& app, Run& run) {
  auto options = std::make_shared<Options>();
  CLI::App& command = add_command(app, run, "compose", kText, options, compose_one);
#ifdef MOONGATE_HAS_READER
  command.add_option("--png", options->png, "Draw the symbol as a picture")
      ->check(not_empty())
      ->type_name("FILE");
  command.add_option("--svg", options->svg, "Draw the symbol to print")
      ->check(not_empty())
      ->type_name("FILE");
#endif
  add_rules(command, options->paths);
  command.add_option("ECOSYSTEM", options->ecosystem, "Id, as moongate ecosystems lists it")
      ->required()
      ->type_name("");
  add_words(command, "KEY=VALUE", options->settings, "What the code shall say");
}

}  // namespace moongate::cli
