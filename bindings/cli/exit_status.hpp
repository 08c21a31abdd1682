#pragma once

namespace moongate::cli {

/// Exit statuses; scripts rely on the numbers.
inline constexpr int kGood = 0;
inline constexpr int kUnreadable = 1;  ///< something could not be read or written
inline constexpr int kUsage = 2;
inline constexpr int kUnclean =
    3;  ///< codes were found, but one is invalid, hostile or in conflict
inline constexpr int kNothing = 4;  ///< no code was found

/// Collects what happened to all inputs. The worst news decides the exit status.
struct Tally {
  bool failed = false;
  bool unclean = false;
  bool found = false;

  void add(const Tally& other) noexcept {
    failed |= other.failed;
    unclean |= other.unclean;
    found |= other.found;
  }

  [[nodiscard]] int status() const noexcept {
    if (failed) return kUnreadable;
    if (unclean) return kUnclean;
    return found ? kGood : kNothing;
  }
};

}  // namespace moongate::cli
