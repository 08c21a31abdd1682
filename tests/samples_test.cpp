// Walks samples/ through the public API. A picture without its expectation, an expectation without
// its picture and an empty folder fail; so does reading or recognising less than before.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "moongate/moongate.hpp"

namespace fs = std::filesystem;

namespace {

// Raised when we improve, never lowered in silence.
constexpr int kFloorRead = 67;
constexpr int kFloorRecognised = 58;

const fs::path kSamples = fs::path(MOONGATE_SOURCE_DIR) / "samples";

using Symbol = std::map<std::string, std::string>;  // payload, format, ecosystem, kind

bool is_picture(const fs::path& path) {
  return path.extension() == ".png" || path.extension() == ".jpg";
}

std::string unescaped(std::string value) {
  for (std::size_t at = 0; (at = value.find("\\n", at)) != std::string::npos; ++at) {
    value.replace(at, 2, 1, '\n');
  }
  return value;
}

// Blocks of key=value lines, one block a symbol, empty lines between them.
std::vector<Symbol> expectation_of(const fs::path& picture) {
  std::ifstream file(fs::path(picture).replace_extension(".expect"));
  std::vector<Symbol> symbols;
  bool open = false;
  for (std::string line; std::getline(file, line);) {
    const auto equals = line.find('=');
    if (equals == std::string::npos) {
      open = false;
      continue;
    }
    if (!open) symbols.emplace_back();
    open = true;
    symbols.back()[line.substr(0, equals)] = unescaped(line.substr(equals + 1));
  }
  return symbols;
}

std::vector<fs::path> files_of_samples() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(kSamples)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<fs::path> pictures() {
  auto files = files_of_samples();
  std::erase_if(files, [](const fs::path& path) { return !is_picture(path); });
  return files;
}

struct Score {
  int expected = 0;
  int read = 0;
  int recognised = 0;
  int unexpected = 0;  // symbols that no expectation names
};

bool is_recognised(const moongate::PaymentCode& code, const Symbol& symbol) {
  return code.ecosystem == symbol.at("ecosystem") && to_string(code.kind) == symbol.at("kind") &&
         code.valid;
}

void judge(const moongate::ReadResult& read, const std::vector<Symbol>& expected, Score& score) {
  score.expected += static_cast<int>(expected.size());
  score.unexpected += static_cast<int>(read.symbols.size());
  for (const Symbol& symbol : expected) {
    CAPTURE(symbol.at("payload"));
    const auto found = std::find_if(read.symbols.begin(), read.symbols.end(), [&](const auto& one) {
      return one.payload.text == symbol.at("payload") &&
             to_string(one.payload.format) == symbol.at("format");
    });
    WARN_MESSAGE(found != read.symbols.end(), "not read");
    if (found == read.symbols.end()) continue;
    ++score.read;
    --score.unexpected;
    const auto code = moongate::Classifier{}.classify(found->payload);
    const bool recognised = is_recognised(code, symbol);
    WARN_MESSAGE(recognised, "read, but said to be ", std::string(code.ecosystem), " ",
                 std::string(to_string(code.kind)));
    score.recognised += recognised ? 1 : 0;
  }
}

}  // namespace

TEST_CASE("samples: every picture has its expectation and every expectation its picture") {
  CHECK(pictures().size() >= 40);
  for (const fs::path& path : pictures()) {
    CAPTURE(path.string());
    const auto symbols = expectation_of(path);
    CHECK_FALSE(symbols.empty());
    for (const Symbol& symbol : symbols) {
      for (const char* key : {"payload", "format", "ecosystem", "kind"})
        CHECK(symbol.contains(key));
    }
  }
  for (fs::path path : files_of_samples()) {
    if (path.extension() != ".expect") continue;
    CAPTURE(path.string());
    CHECK(
        (fs::exists(path.replace_extension(".png")) || fs::exists(path.replace_extension(".jpg"))));
  }
}

TEST_CASE("samples: no folder is empty") {
  for (const auto& entry : fs::recursive_directory_iterator(kSamples)) {
    if (!entry.is_directory()) continue;
    CAPTURE(entry.path().string());
    CHECK_FALSE(fs::is_empty(entry.path()));
  }
}

TEST_CASE("samples: what was read and recognised before still is") {
  moongate::ReaderOptions options;
  options.effort = moongate::Effort::thorough;
  moongate::Reader reader(options);
  Score score;
  for (const fs::path& path : pictures()) {
    CAPTURE(path.string());
    const auto image = moongate::load_image(path.string());
    REQUIRE(image);
    const auto read = reader.read(image->view());
    REQUIRE(read);
    judge(*read, expectation_of(path), score);
  }
  MESSAGE("read ", score.read, ", recognised ", score.recognised, " of ", score.expected);
  CHECK(score.read >= kFloorRead);
  CHECK(score.recognised >= kFloorRecognised);
  CHECK(score.unexpected == 0);
}

TEST_CASE("samples: the picture of the README holds a code of each wallet") {
  const auto image = moongate::load_image((kSamples / "parking-entrance.jpg").string());
  REQUIRE(image);
  const auto read = moongate::Reader{}.read(image->view());
  REQUIRE(read);
  CHECK(read->symbols.size() == 2);
  CHECK_FALSE(read->conflict);
}
