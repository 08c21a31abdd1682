#pragma once

#include "moongate.h"
#include "moongate/image.hpp"

namespace moongate::c {

/// Reads the description of pixels of the caller and checks it against the size of their buffer.
///
/// @return a view that can be read, or the error of check(), or Errc::invalid_argument with the
/// name
///         of the member that is wrong
Result<ImageView> view_of(const moongate_image* given);

}  // namespace moongate::c
