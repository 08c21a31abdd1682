#pragma once

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// Adds a hint, unless a symbol or a hint stands in its place already.
///
/// @return whether it was added
bool add_hint(Scene& scene, const Hint& hint);

/// Adds a hint of a matrix code that stands there unread. Where another symbol was read the scene
/// is marked as cut short: of two codes that charge two payees one must not be taken for all there
/// is.
void add_unread_matrix(Scene& scene, std::string_view kind, const Quad& corners,
                       std::string_view why);

/// Says why a whole matrix code was not read: "too_small", "blurred" or "damaged".
///
/// @param module   side of a module, pixels
/// @param clarity  contrast from module to module as a part of the whole: 1 in print
std::string_view why_matrix_unread(float module, float clarity) noexcept;

}  // namespace moongate::reader
