#pragma once

#include "reader/backend/zxing_backend.hpp"

namespace moongate::reader {

/// Holds what ZXing-C++ read of a filtered picture against the validator of the grey decoder: it
/// corrects as many errors as there can be, also where noise then passes. An ordinary QR code that
/// does not pass becomes a failed candidate, which the grey decoder samples for itself.
void validate(BackendResult& found);

}  // namespace moongate::reader
