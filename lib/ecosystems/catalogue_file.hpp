#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ecosystems/arena.hpp"
#include "ecosystems/row.hpp"
#include "moongate/app.hpp"
#include "moongate/result.hpp"

namespace moongate {

/// A payload that a file shows, and what it must give. Members that are empty say nothing.
struct Sample {
  bool near_miss = false;
  std::string payload;         ///< bytes
  std::string_view symbology;  ///< name of the SymbolFormat it was read from
  std::string_view ecosystem;  ///< whose it is instead, of a near miss
  std::optional<bool> valid;   ///< of a sample true unless it has an error
  std::string_view kind;
  std::string_view form;
  std::string_view presented_by;
  std::string_view initiation;
  std::string_view error;  ///< name of an Errc
  std::string_view amount;
  std::string_view currency;
  std::string_view reference;
  std::string_view account;
  std::string_view name;
  std::string_view city;
  std::string_view country;
  std::string_view mcc;
  std::span<const std::string_view> flags;
  std::span<const std::pair<std::string_view, std::string_view>> fields;
};

/// One file of the catalogue.
struct CatalogueFile {
  Row row;  ///< without functions: those that `grammar` names are linked by rows.gen.cpp
  std::optional<App> app;
  std::span<const std::string_view> grammar;  ///< "bid", "parse", "finish", "unwrap"
  std::string_view grammar_of;                ///< id whose source file has them; its own as a rule
  std::vector<Sample> samples;
};

/// Reads a file. Views into `arena`.
///
/// @param name  of the file, for messages
/// @return the file, or Errc::bad_value with its first fault: "name:line: key: what was expected"
Result<CatalogueFile> read_catalogue_file(std::string_view toml, std::string_view name,
                                          Arena& arena);

}  // namespace moongate
