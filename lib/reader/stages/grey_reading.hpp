#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "reader/grey/candidate.hpp"
#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// Reads candidates with the grey decoder, as many at a time as the scene has threads, and merges
/// what they give in their order, so that the result is the same for any number of threads.
///
/// @param is_left  tells of a candidate's number whether no symbol covers it yet
void read_in_order(Scene& scene, const std::vector<grey::Candidate>& candidates,
                   const std::function<bool(std::size_t)>& is_left, std::string_view stage);

}  // namespace moongate::reader
