// The program moongate: a thin hand on the public API. See moongate --help.
#include <iostream>
#include <new>
#include <sstream>

#include "command.hpp"
#include "exit_status.hpp"
#include "output.hpp"
#include "program.hpp"

namespace {

using moongate::cli::kUsage;

// The arguments after the program's name, last first, as the parser takes them.
std::vector<std::string> arguments(int count, char** values) {
  std::vector<std::string> out;
  for (int i = count - 1; i > 0; --i) out.push_back(moongate::cli::shield(values[i]));
  return out;
}

// Help and version are answers like any other; all else that ends parsing is a complaint.
int ended(const CLI::App& app, const CLI::ParseError& error) {
  std::ostringstream page;
  if (app.exit(error, page, std::cerr) != 0) return kUsage;
  std::string text = page.str();
  text.pop_back();  // the line end that line() adds
  moongate::cli::Output output;
  output.line(text);
  output.flush();
  return output.broken() ? moongate::cli::kUnreadable : moongate::cli::kGood;
}

int run(int count, char** values) {
  moongate::cli::Run chosen;
  const auto app = moongate::cli::make_program(chosen);
  try {
    app->parse(arguments(count, values));
  } catch (const CLI::ParseError& error) {
    return ended(*app, error);
  }
  return chosen();
}

}  // namespace

int main(int count, char** values) {
  try {
    return run(count, values);
  } catch (const std::bad_alloc&) {
    moongate::cli::say("no_memory: memory ran out");
    return moongate::cli::kUnreadable;
  } catch (...) {
    moongate::cli::say("internal: a defect of this program");
    return moongate::cli::kUnreadable;
  }
}
