// Pictures that people reported, shared between projects and not part of this one: none ends the
// program, and each gives what the rules about conflicts, sequences and GS1 data say.
#include <doctest/doctest.h>

#include <filesystem>
#include <functional>
#include <map>
#include <set>

#include "moongate/image_file.hpp"
#include "reader/reading.hpp"

using namespace moongate;
using namespace moongate::test;
namespace fs = std::filesystem;

namespace {

const fs::path kFolder = fs::path(MOONGATE_SOURCE_DIR) / "../shared/images/hostile/field";

bool is_malformed_alone(const ReadResult& result) {
  return result.symbols.empty() && result.errors.size() == 1 &&
         result.errors[0].code == Errc::malformed;
}

bool is_malformed_beside_good(const ReadResult& result) {
  return result.symbols.size() == 1 && result.errors.size() == 1 &&
         result.errors[0].code == Errc::malformed;
}

bool is_conflict_of_two(const ReadResult& result) {
  return result.conflict && result.symbols.size() == 2;
}

bool is_gs1_alone(const ReadResult& result) {
  return result.symbols.size() == 1 && result.symbols[0].payload.gs1;
}

bool is_all_partial(const ReadResult& result) {
  bool partial = result.symbols.size() > 1;
  for (const Symbol& symbol : result.symbols) partial = partial && symbol.payload.partial;
  return partial;
}

/// What is known of a picture; of any other only that it ends.
const std::map<std::string, std::function<bool(const ReadResult&)>> kRules{
    {"c128_itf_interleaved.png", is_conflict_of_two},
    {"consumer_qr_in_bar.png", is_conflict_of_two},
    {"eci.png", is_malformed_alone},
    {"eci_plus_good.png", is_malformed_beside_good},
    {"gs1_128_lot.png", is_gs1_alone},
    {"pay_in_url.png", is_conflict_of_two},
    {"sa_two_seq_same_parity.png", is_all_partial},
};

/// Those that are about time take minutes with the greatest effort; a deadline cuts them short.
ReaderOptions options(Effort effort, bool has_rule) {
  return {.effort = effort, .deadline_ms = has_rule ? 0 : 2000};
}

}  // namespace

TEST_CASE("field pictures: none ends the program, and each gives what the rules say") {
  if (!fs::exists(kFolder)) {
    MESSAGE("skipped: there is no " << kFolder);
    return;
  }
  std::set<std::string> seen;
  for (const auto& entry : fs::directory_iterator(kFolder)) {
    const auto name = entry.path().filename().string();
    CAPTURE(name);
    const auto image = load_image(entry.path());
    REQUIRE(image);
    const auto rule = kRules.find(name);
    for (const auto effort : {Effort::fast, Effort::balanced, Effort::thorough}) {
      CAPTURE(to_string(effort));
      const auto result = read(*image, options(effort, rule != kRules.end()));
      if (rule != kRules.end()) CHECK(rule->second(result));
    }
    seen.insert(name);
  }
  CHECK_FALSE(seen.empty());
  for (const auto& rule : kRules) CHECK_MESSAGE(seen.count(rule.first) == 1, rule.first);
}
