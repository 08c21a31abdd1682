#pragma once

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// Tells whether a symbol or a hint stands in this place already.
bool is_known(const Scene& scene, const Quad& corners);

/// Adds a hint of a symbol that stands there unread, unless something is known there. Where another
/// symbol was read the scene is marked as cut short: of two codes that charge two payees one must
/// not be taken for all there is.
void add_unread(Scene& scene, std::string_view kind, const Quad& corners, std::string_view why);

}  // namespace moongate::reader
