#pragma once

#include <vector>

#include "moongate/app.hpp"
#include "moongate/classifier.hpp"

namespace moongate {

/// What Rules share. The rows by which payloads are recognised are what whoever read them adds.
struct RuleSet {
  RuleSet() = default;
  RuleSet(const RuleSet&) = delete;
  RuleSet& operator=(const RuleSet&) = delete;
  virtual ~RuleSet() = default;

  std::vector<Ecosystem> ecosystems;
  std::vector<App> apps;
};

}  // namespace moongate
