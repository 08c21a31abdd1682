// Rules of a host's own: read whole, or not at all.
#include "ecosystems/own_rows.hpp"

#include <algorithm>
#include <filesystem>

#include "ecosystems/catalogue_file.hpp"
#include "ecosystems/file_text.hpp"
#include "formats/ascii.hpp"
#include "model/catalogue.hpp"

namespace moongate {
namespace {

namespace fs = std::filesystem;

Unexpected fault(std::string_view file, std::string_view key, std::string_view message) {
  return fail(Errc::bad_value, 0, key, std::string(file) + ": " + std::string(message));
}

// Of digits and prefixes the longer one would win over the shorter.
bool takes(const Key& own, const Key& built_in) noexcept {
  if (own.by != built_in.by) return false;
  const bool begins = own.by == Key::By::digits || own.by == Key::By::prefix;
  if (begins) return own.text.starts_with(built_in.text) || built_in.text.starts_with(own.text);
  return own.by != Key::By::emv_id && own.by != Key::By::any &&
         ascii::equal_ignoring_case(own.text, built_in.text);
}

const Row* taken_by(const Row& own) noexcept {
  for (const Row& row : built_in_rows()) {
    for (const Key& key : own.keys) {
      if (std::ranges::any_of(row.keys, [&](const Key& other) { return takes(key, other); })) {
        return &row;
      }
    }
  }
  return nullptr;
}

bool is_built_in(std::string_view id) noexcept {
  return std::ranges::any_of(built_in_rows(),
                             [&](const Row& row) { return row.ecosystem.id == id; });
}

// Adds one file to `out`, which nobody else sees before all files are read.
Result<bool> add(std::string_view toml, std::string_view name, RulesFor where, OwnRows& out) {
  const auto file = read_catalogue_file(toml, name, out.arena);
  if (!file) return fail(file.error());
  const Row& row = file->row;
  if (!file->grammar.empty()) {
    return fault(name, "grammar", "expected data alone: a rule has no functions in C++");
  }
  const auto same = [&](const Row& other) { return other.ecosystem.id == row.ecosystem.id; };
  const bool beside = where == RulesFor::built_in;
  if ((beside && is_built_in(row.ecosystem.id)) || std::ranges::any_of(out.rows, same)) {
    return fault(name, "id", "expected an id that no other ecosystem has");
  }
  const Row* const other = beside ? taken_by(row) : nullptr;
  if (other != nullptr && !row.overrides) {
    return fault(name, "override",
                 "expected \"override = true\": it takes what finds the built-in " +
                     std::string(other->ecosystem.id));
  }
  out.rows.push_back(row);
  out.ecosystems.push_back(row.ecosystem);
  if (file->app) out.apps.push_back(*file->app);
  return true;
}

Result<std::vector<fs::path>> files_at(const fs::path& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return std::vector<fs::path>{path};
  std::vector<fs::path> files;
  for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".toml") files.push_back(it->path());
  }
  if (error) return fail(Errc::unreadable, 0, {}, path.string() + ": cannot be read");
  if (files.empty()) return fail(Errc::unreadable, 0, {}, path.string() + ": holds no .toml file");
  std::ranges::sort(files);
  return files;
}

}  // namespace

Result<Rules> read_rules(const std::string& path, RulesFor where) {
  const auto files = files_at(path);
  if (!files) return fail(files.error());
  auto rows = std::make_shared<OwnRows>();
  for (const fs::path& file : *files) {
    const auto text = read_file(file);
    if (!text) return fail(text.error());
    if (const auto added = add(*text, file.string(), where, *rows); !added)
      return fail(added.error());
  }
  announce(rows);
  return Rules(std::move(rows));
}

Result<Rules> rules_from_text(std::string_view toml, std::string_view name, RulesFor where) {
  auto rows = std::make_shared<OwnRows>();
  if (const auto added = add(toml, name, where, *rows); !added) return fail(added.error());
  announce(rows);
  return Rules(std::move(rows));
}

std::span<const Row> rows_of(const Rules& rules) noexcept {
  if (rules.empty()) return {};
  return static_cast<const OwnRows*>(rules.set())->rows;
}

}  // namespace moongate
