#pragma once

#include <span>

#include "reader/scene/scene.hpp"
#include "reader/scene/stage.hpp"

namespace moongate::reader {

/// All stages, in the order in which they run.
std::span<const Stage> stages() noexcept;

}  // namespace moongate::reader
