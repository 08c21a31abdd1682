#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace moongate {

/// One ecosystem's claim to a payload.
struct Candidate {
  std::string_view ecosystem;  ///< id from the table; static storage
  int evidence_bits = 0;       ///< 8 for each byte of the payload that only this format has there
};

/// Lists every claim to a payload, most evidence first. Holds as many as most payloads have in
/// itself, without an allocation. Iterators stay valid until the list is changed or destroyed.
class Candidates {
 public:
  void push_back(const Candidate& candidate) {
    if (many_.empty() && count_ < few_.size()) {
      few_[count_++] = candidate;
      return;
    }
    if (many_.empty()) many_.assign(few_.begin(), few_.end());
    many_.push_back(candidate);
  }

  [[nodiscard]] const Candidate* begin() const noexcept {
    return many_.empty() ? few_.data() : many_.data();
  }
  [[nodiscard]] const Candidate* end() const noexcept { return begin() + size(); }
  [[nodiscard]] std::size_t size() const noexcept { return many_.empty() ? count_ : many_.size(); }
  [[nodiscard]] bool empty() const noexcept { return size() == 0; }

  /// Precondition: index < size().
  [[nodiscard]] const Candidate& operator[](std::size_t index) const noexcept {
    return begin()[index];
  }

 private:
  std::array<Candidate, 3> few_;
  std::size_t count_ = 0;        // in few_
  std::vector<Candidate> many_;  // all of them, where there are more than few_ holds
};

}  // namespace moongate
