#include "output.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include "moongate/payment_code.hpp"
#include "platform.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kTalkColumns = 400;
constexpr std::size_t kRoom = std::size_t{64} << 10U;  // as much as a pipe holds

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

}  // namespace

bool is_lively_terminal(int descriptor) {
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal == nullptr || std::string_view(terminal) == "dumb";
  return platform::is_terminal(descriptor) && !dumb;
}

// A reader that goes away (`| head`) must be an error to handle, not a death amid a file.
Output::Output() : colour_(is_lively_terminal(platform::kOutput) && !is_set("NO_COLOR")) {
  platform::survive_broken_pipes();
  static std::array<char, kRoom> room;  // must live until the program has ended
  if (!platform::is_terminal(platform::kOutput)) {
    std::setvbuf(stdout, room.data(), _IOFBF, room.size());
  }
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
