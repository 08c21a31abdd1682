#include "output.hpp"

#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include "moongate/payment_code.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kTalkColumns = 400;

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

}  // namespace

bool is_lively_terminal(int descriptor) {
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  return isatty(descriptor) == 1 && !dumb;
}

// A reader that goes away (`| head`) must be an error to handle, not a death amid a file.
Output::Output() : colour_(is_lively_terminal(STDOUT_FILENO) && !is_set("NO_COLOR")) {
  std::signal(SIGPIPE, SIG_IGN);
}

void Output::line(std::string_view text) {
  if (broken_) return;
  const bool whole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (!whole || std::fputc('\n', stdout) == EOF) {
    broken_ = true;
    if (errno != EPIPE) say("standard output: unwritable");
  }
}

void Output::flush() {
  if (broken_ || std::fflush(stdout) == 0) return;
  broken_ = true;
  if (errno != EPIPE) say("standard output: unwritable");
}

void say(std::string_view text) {
  const std::string safe = "moongate: " + display_text(text, kTalkColumns) + '\n';
  std::fwrite(safe.data(), 1, safe.size(), stderr);
}

}  // namespace moongate::cli
