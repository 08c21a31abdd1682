#pragma once

#include <memory>
#include <span>
#include <vector>

#include "ecosystems/arena.hpp"
#include "ecosystems/row.hpp"
#include "model/rule_set.hpp"
#include "moongate/rules.hpp"

namespace moongate {

/// What rules are made of: the rows of a host's files, and what these view.
struct OwnRows final : RuleSet {
  Arena arena;
  std::vector<Row> rows;
};

/// Returns the rows of rules. They live as long as a copy of the rules.
std::span<const Row> rows_of(const Rules& rules) noexcept;

}  // namespace moongate
