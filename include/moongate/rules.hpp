#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate {

struct RuleSet;

/// Ecosystems of a host's own, read from files of the catalogue's form (docs/catalogue.md): hosts,
/// prefixes, consumer codes, EMV schemes and how their apps are opened. No grammar in C++.
///
/// A value that is cheap to copy; copies share what they hold. Immutable, so that it may be used
/// from several threads. Names and apps of its ecosystems are known to the whole process from the
/// time on when it is read, so that policies and routers need not be given it; ids are therefore
/// the same thing everywhere in a process.
class Rules {
 public:
  Rules() = default;
  explicit Rules(std::shared_ptr<const RuleSet> set) : set_(std::move(set)) {}

  [[nodiscard]] bool empty() const noexcept { return set_ == nullptr; }

  /// Null when empty.
  [[nodiscard]] const RuleSet* set() const noexcept { return set_.get(); }

 private:
  std::shared_ptr<const RuleSet> set_;
};

/// Says beside what rules are to stand.
enum class RulesFor : std::int32_t {
  built_in = 0,      ///< beside the built-in ecosystems, which they may not take over
  empty_classifier,  ///< alone: ClassifierOptions::built_in is false
};

/// Reads one file, or every file of a folder whose name ends with ".toml".
///
/// @return the rules, or the first fault: Errc::unreadable for a file that cannot be read,
///         Errc::bad_value for whatever the file may not say. The message names file, line, key and
///         what was expected. A rule that claims a host, scheme, prefix or GUI of a built-in
///         ecosystem is a fault unless it says `override = true`. Nothing half loads.
Result<Rules> read_rules(const std::string& path, RulesFor where = RulesFor::built_in);

/// As read_rules(), from a text; `name` stands for the file in messages.
Result<Rules> rules_from_text(std::string_view toml, std::string_view name,
                              RulesFor where = RulesFor::built_in);

}  // namespace moongate
