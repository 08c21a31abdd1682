#pragma once

#include <optional>
#include <vector>

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// Lets stages look at the picture before it is their turn, as many at a time as the scene has
/// threads, and hands out what they saw in the order of the table. What the scene gives is the same
/// for any number of threads: a sight counts only while the scene holds the symbols it held then.
class Ahead {
 public:
  /// What a stage saw, and how long it looked.
  struct Seen {
    Sights sights;
    double ms = 0;
  };

  /// @param number  of a stage of stages() that is wanted and has `see`
  Seen take(const Scene& scene, std::size_t number);

 private:
  void look(const Scene& scene, std::size_t number);

  std::size_t symbols_ = 0;  ///< that the scene held when the stages looked
  std::vector<std::optional<Seen>> seen_;
};

/// Tells whether it is worth running a stage as things stand.
bool is_wanted(const Stage& stage, const Scene& scene);

double ms_since(Clock::time_point start);

}  // namespace moongate::reader
