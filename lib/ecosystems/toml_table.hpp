#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "ecosystems/arena.hpp"
#include "moongate/result.hpp"

#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

namespace moongate {

/// What is wrong with one file: the first thing only, so that no fault follows from another.
class Faults {
 public:
  explicit Faults(std::string_view file) : file_(file) {}

  /// Notes "file:line: key: expected …".
  void add(const toml::source_region& where, std::string_view key, std::string_view expected);
  /// The same by the byte of the file that it begins at.
  void add(std::string_view toml, std::size_t at, std::string_view expected);

  [[nodiscard]] const std::optional<Error>& first() const noexcept { return first_; }

 private:
  std::string file_;
  std::optional<Error> first_;
};

/// One table of a file, asked key by key. What a key may not hold is a fault; so is, in the end, a
/// key that nobody asked for.
class TomlTable {
 public:
  TomlTable(const toml::table& table, std::string_view name, Arena& arena, Faults& faults)
      : table_(table), name_(name), arena_(arena), faults_(faults) {}
  TomlTable(const TomlTable&) = delete;
  TomlTable& operator=(const TomlTable&) = delete;
  ~TomlTable();  // tells the keys that nobody asked for

  [[nodiscard]] Arena& arena() const noexcept { return arena_; }

  /// Returns a text; empty when the key is absent.
  std::string_view text(std::string_view key);
  /// As text(); an absent or empty one is a fault.
  std::string_view required_text(std::string_view key);
  /// As text(), kept for good: ids and names of forms.
  std::string_view id(std::string_view key);
  /// A list of texts, or one text alone.
  std::span<const std::string_view> texts(std::string_view key, bool for_good = false);
  bool flag(std::string_view key, bool otherwise = false);
  /// A whole number from `least` to `most`; `otherwise` when absent.
  std::int64_t number(std::string_view key, std::int64_t least, std::int64_t most,
                      std::int64_t otherwise);
  /// A pattern (formats/pattern.hpp); empty when absent.
  std::string_view pattern(std::string_view key);

  /// One of the names that `value_of` knows.
  template <class T>
  T one_of(std::string_view key, T otherwise, std::string_view expected,
           const std::function<std::optional<T>(std::string_view)>& value_of) {
    const std::string_view word = text(key);
    if (word.empty()) return otherwise;
    const auto value = value_of(word);
    if (!value) fault(key, expected);
    return value.value_or(otherwise);
  }

  /// Calls `use` with a table within this one, if there is one.
  void with(std::string_view key, const std::function<void(TomlTable&)>& use);
  /// Calls `use` with each table of a list `[[key]]`.
  void each(std::string_view key, const std::function<void(TomlTable&)>& use);
  /// Calls `use` with each key of a table within this one and its text.
  void each_text(std::string_view key,
                 const std::function<void(std::string_view, std::string_view)>& use);

  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
  void fault(std::string_view key, std::string_view expected);

 private:
  const toml::node* take(std::string_view key);

  const toml::table& table_;
  std::string name_;
  Arena& arena_;
  Faults& faults_;
  std::set<std::string, std::less<>> asked_;
};

}  // namespace moongate
