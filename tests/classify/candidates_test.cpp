#include "moongate/candidates.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>
#include <utility>

using moongate::Candidate;
using moongate::Candidates;

namespace {

Candidates counted(int count) {
  Candidates list;
  for (int i = 0; i < count; ++i) list.push_back({"any", i});
  return list;
}

}  // namespace

TEST_CASE("candidates: few and many are listed in the order in which they came") {
  for (const int count : {0, 1, 2, 3, 4, 5, 32}) {
    CAPTURE(count);
    const Candidates list = counted(count);
    CHECK(list.empty() == (count == 0));
    REQUIRE(list.size() == static_cast<std::size_t>(count));
    CHECK(list.end() - list.begin() == count);
    for (int i = 0; i < count; ++i) {
      CHECK(list[static_cast<std::size_t>(i)].evidence_bits == i);
      CHECK(list[static_cast<std::size_t>(i)].ecosystem == "any");
    }
  }
}

TEST_CASE("candidates: a copy goes on by itself, and what was moved from is still a list") {
  for (const int count : {2, 3, 4}) {
    CAPTURE(count);
    Candidates list = counted(count);
    Candidates copy = list;
    copy.push_back({"other", 99});
    CHECK(list.size() == static_cast<std::size_t>(count));
    CHECK(copy.size() == static_cast<std::size_t>(count) + 1);
    CHECK(copy[static_cast<std::size_t>(count)].evidence_bits == 99);
    const Candidates moved = std::move(list);
    CHECK(moved.size() == static_cast<std::size_t>(count));
    // NOLINTNEXTLINE(bugprone-use-after-move): it may hold anything, but must hold it soundly
    CHECK(std::all_of(list.begin(), list.end(),
                      [](const Candidate& c) { return c.ecosystem == "any"; }));
  }
}
