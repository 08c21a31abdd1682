#pragma once

#include <optional>
#include <string_view>

#include "ecosystems/row.hpp"
#include "ecosystems/toml_table.hpp"

/// The parts of a file of the catalogue, each read by one function.
namespace moongate::file_parts {

/// What the C++ file beside may have; the members of Grammar, in their order.
inline constexpr std::string_view kFunctions[] = {"bid",    "parse",   "finish",
                                                  "unwrap", "compose", "signature"};

/// Return the names of enumerators, as files and the enumerations have them. Static storage.
std::string_view name_of(Role role) noexcept;
std::string_view name_of(link::Page page) noexcept;
std::string_view name_of(emv::Checksum checksum) noexcept;

std::optional<Kind> kind_of(std::string_view name) noexcept;
std::optional<Flag> flag_of(std::string_view name) noexcept;

Kind kind(TomlTable& table, Kind otherwise);
PresentedBy presented_by(TomlTable& table);
Initiation initiation(TomlTable& table);
Flags flags(TomlTable& table);

/// What a value may be: the keys "pattern", "check" and "is".
Value value(TomlTable& table);

/// Two IDs from "26-51", or one from "29".
struct IdRange {
  std::uint8_t first = 0;
  std::uint8_t last = 0;
};
IdRange ids(TomlTable& table, std::string_view key);

link::Form link(TomlTable& table);
emv::Scheme scheme(TomlTable& table);

}  // namespace moongate::file_parts
