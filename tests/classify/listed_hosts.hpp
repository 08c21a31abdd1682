#pragma once

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "classify/lookalike.hpp"

/// The hosts of the real table, and the question that tests of look-alikes ask.
namespace moongate::listed_hosts {

inline const Index& table() {
  static const Index made(built_in_rows());
  return made;
}

inline bool is_imitation(const std::string& host) {
  const std::string text = "https://" + host + "/x";
  const auto uri = split_uri(text);
  REQUIRE(uri);
  return imitates(table(), *uri);
}

inline std::vector<std::string> all() {
  std::vector<std::string> hosts;
  for (const Row& row : built_in_rows()) {
    for (const Key& key : row.keys) {
      if (key.by == Key::By::host) hosts.emplace_back(key.text);
    }
  }
  return hosts;
}

}  // namespace moongate::listed_hosts
