// Walks samples/ through the public API. Each picture that tests/samples.txt lists is there with
// its expectation, and no other; each symbol that is expected is read and recognised, and no other
// is read.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "moongate/moongate.hpp"

namespace fs = std::filesystem;

namespace {

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

bool is_recognised(const moongate::PaymentCode& code, const Symbol& symbol) {
  return code.ecosystem == symbol.at("ecosystem") && to_string(code.kind) == symbol.at("kind") &&
         code.valid;
}

const moongate::Symbol* find(const moongate::ReadResult& read, const Symbol& expected) {
  const auto found = std::find_if(read.symbols.begin(), read.symbols.end(), [&](const auto& one) {
    return one.payload.text == expected.at("payload") &&
           to_string(one.payload.format) == expected.at("format");
  });
  return found == read.symbols.end() ? nullptr : &*found;
}

void check_symbol(const moongate::ReadResult& read, const Symbol& expected) {
  CAPTURE(expected.at("payload"));
  const moongate::Symbol* const found = find(read, expected);
  CHECK_MESSAGE(found != nullptr, "not read");
  if (found == nullptr) return;
  const auto code = moongate::Classifier{}.classify(found->payload);
  CHECK_MESSAGE(is_recognised(code, expected), "read, but said to be ", std::string(code.ecosystem),
                " ", std::string(to_string(code.kind)));
}

// Names of the pictures as tests/samples.txt has them.
std::set<std::string> listed() {
  std::ifstream file(fs::path(MOONGATE_SOURCE_DIR) / "tests" / "samples.txt");
  std::set<std::string> names;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line[0] != '#') names.insert(line);
  }
  return names;
}

std::string name_of(const fs::path& picture) {
  return fs::relative(picture, kSamples).generic_string();
}

// Folders of several ecosystems.
constexpr std::string_view kMixed[] = {"", "hard", "none", "phone", "several"};

}  // namespace

TEST_CASE("samples: every picture has its expectation and every expectation its picture") {
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

TEST_CASE("samples: each picture of the list is there, and no other") {
  std::set<std::string> missing = listed();
  for (const fs::path& path : pictures()) {
    const std::string name = name_of(path);
    CAPTURE(name);
    CHECK_MESSAGE(missing.erase(name) == 1, "a picture that tests/samples.txt does not list");
  }
  for (const std::string& name : missing) {
    CAPTURE(name);
    FAIL_CHECK("tests/samples.txt lists a picture that is not there");
  }
}

TEST_CASE("samples: a folder is named by the ecosystem of its pictures, which exists") {
  for (const fs::path& path : pictures()) {
    const std::string folder = fs::path(name_of(path)).parent_path().generic_string();
    CAPTURE(name_of(path));
    if (std::ranges::find(kMixed, folder) != std::end(kMixed)) continue;
    CHECK(std::ranges::find(moongate::ecosystems(), folder, &moongate::Ecosystem::id) !=
          moongate::ecosystems().end());
    for (const Symbol& symbol : expectation_of(path)) CHECK(symbol.at("ecosystem") == folder);
  }
}

TEST_CASE("samples: each symbol is read and recognised, and no other is read") {
  moongate::ReaderOptions options;
  options.effort = moongate::Effort::thorough;
  moongate::Reader reader(options);
  for (const fs::path& path : pictures()) {
    CAPTURE(name_of(path));
    const auto image = moongate::load_image(path.string());
    REQUIRE(image);
    const auto read = reader.read(image->view());
    REQUIRE(read);
    const auto expected = expectation_of(path);
    for (const Symbol& symbol : expected) check_symbol(*read, symbol);
    CHECK(read->symbols.size() == expected.size());
  }
}

TEST_CASE("samples: the picture of the README holds a code of each wallet") {
  const auto image = moongate::load_image((kSamples / "parking-entrance.jpg").string());
  REQUIRE(image);
  const auto read = moongate::Reader{}.read(image->view());
  REQUIRE(read);
  CHECK(read->symbols.size() == 2);
  CHECK_FALSE(read->conflict);
}
