#pragma once

#include <optional>
#include <vector>

#include "reader/scene/stage.hpp"

namespace moongate::reader {

/// Lets stages that see look at the picture before it is their turn, as many at a time as the scene
/// has threads, and hands out what they found in the order of the table. What the scene gives is
/// the same for any number of threads: a pass counts only while the scene holds the symbols it held
/// then.
class Prefetch {
 public:
  /// What a stage found, and how long it looked.
  struct Passes {
    PassResults results;
    double ms = 0;
  };

  /// @param number  of a stage of stages() that is wanted and has `see`
  Passes take(const Scene& scene, std::size_t number);

 private:
  void fetch(const Scene& scene, std::size_t number);

  std::size_t symbols_ = 0;  ///< that the scene held when the stages looked
  std::vector<std::optional<Passes>> fetched_;
};

}  // namespace moongate::reader
