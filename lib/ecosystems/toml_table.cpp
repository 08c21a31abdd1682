#define TOML_IMPLEMENTATION
#include "ecosystems/toml_table.hpp"

#include <algorithm>

#include "formats/pattern.hpp"

namespace moongate {
namespace {

std::string dotted(std::string_view table, std::string_view key) {
  std::string name(table);
  if (!name.empty() && !key.empty()) name += '.';
  return name.append(key);
}

}  // namespace

void Faults::add(const toml::source_region& where, std::string_view key,
                 std::string_view expected) {
  if (first_) return;
  std::string message = file_ + ":" + std::to_string(where.begin.line) + ": ";
  if (!key.empty()) message.append(key).append(": ");
  first_ = Error{Errc::bad_value, 0, std::string(key), message.append(expected)};
}

void Faults::add(std::string_view toml, std::size_t at, std::string_view expected) {
  toml::source_region where;
  const auto before = std::ranges::count(toml.substr(0, at), '\n');
  where.begin.line = static_cast<toml::source_index>(before + 1);
  add(where, {}, expected);
}

TomlTable::~TomlTable() {
  for (const auto& [key, node] : table_) {
    if (asked_.contains(key.str())) continue;
    faults_.add(node.source(), dotted(name_, key.str()), "no such key here");
  }
}

const toml::node* TomlTable::take(std::string_view key) {
  asked_.emplace(key);
  return table_.get(key);
}

void TomlTable::fault(std::string_view key, std::string_view expected) {
  const toml::node* const node = table_.get(key);
  faults_.add(node == nullptr ? table_.source() : node->source(), dotted(name_, key), expected);
}

std::string_view TomlTable::text(std::string_view key) {
  const toml::node* const node = take(key);
  if (node == nullptr) return {};
  const auto value = node->value_exact<std::string>();
  if (!value) fault(key, "expected a text in quotes");
  return value ? arena_.keep(*value) : std::string_view{};
}

std::string_view TomlTable::required_text(std::string_view key) {
  const std::string_view value = text(key);
  if (value.empty()) fault(key, "expected a text, which is missing");
  return value;
}

std::string_view TomlTable::id(std::string_view key) { return Arena::keep_for_good(text(key)); }

std::span<const std::string_view> TomlTable::texts(std::string_view key, bool for_good) {
  const toml::node* const node = take(key);
  if (node == nullptr) return {};
  const auto keep = [&](const std::string& value) {
    return for_good ? Arena::keep_for_good(value) : arena_.keep(value);
  };
  std::vector<std::string_view> list;
  if (const auto alone = node->value_exact<std::string>()) {
    list.push_back(keep(*alone));
  } else if (const toml::array* const items = node->as_array()) {
    for (const toml::node& item : *items) {
      if (const auto value = item.value_exact<std::string>()) list.push_back(keep(*value));
    }
    if (list.size() != items->size()) fault(key, "expected texts in quotes");
  } else {
    fault(key, "expected a list of texts, or one text");
  }
  return arena_.keep(std::move(list));
}

bool TomlTable::flag(std::string_view key, bool otherwise) {
  const toml::node* const node = take(key);
  if (node == nullptr) return otherwise;
  const auto value = node->value_exact<bool>();
  if (!value) fault(key, "expected true or false");
  return value.value_or(otherwise);
}

std::int64_t TomlTable::number(std::string_view key, std::int64_t least, std::int64_t most,
                               std::int64_t otherwise) {
  const toml::node* const node = take(key);
  if (node == nullptr) return otherwise;
  const auto value = node->value_exact<std::int64_t>();
  if (value && *value >= least && *value <= most) return *value;
  fault(key,
        "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return otherwise;
}

std::string_view TomlTable::pattern(std::string_view key) {
  const std::string_view value = text(key);
  if (const auto at = pattern::fault(value); at && !value.empty()) {
    fault(key, "expected a pattern; this one breaks at character " + std::to_string(*at + 1));
  }
  return value;
}

void TomlTable::with(std::string_view key, const std::function<void(TomlTable&)>& use) {
  const toml::node* const node = take(key);
  if (node == nullptr) return;
  const toml::table* const table = node->as_table();
  if (table == nullptr) return fault(key, "expected a table");
  TomlTable within(*table, dotted(name_, key), arena_, faults_);
  use(within);
}

void TomlTable::each(std::string_view key, const std::function<void(TomlTable&)>& use) {
  const toml::node* const node = take(key);
  if (node == nullptr) return;
  const toml::array* const list = node->as_array();
  if (list == nullptr || !list->is_homogeneous(toml::node_type::table)) {
    return fault(key, "expected tables: [[" + std::string(key) + "]]");
  }
  for (const toml::node& item : *list) {
    TomlTable within(*item.as_table(), dotted(name_, key), arena_, faults_);
    use(within);
  }
}

void TomlTable::each_text(std::string_view key,
                          const std::function<void(std::string_view, std::string_view)>& use) {
  with(key, [&](TomlTable& table) {
    for (const auto& [name, node] : table.table_) {
      use(arena_.keep(std::string(name.str())), table.text(name.str()));
    }
  });
}

}  // namespace moongate
