#pragma once

#include <string>
#include <string_view>

namespace moongate {

/// Folds what a hurried reader takes for one and the same host name: capitals; letters and signs
/// that read like ASCII, also behind "xn--"; "0" and "o", "1", "l" and "i"; digits for letters;
/// "rn" and "m", "vv" and "w", "cl" and "d"; "-", "_" and ".". What is not seen (soft hyphens,
/// zero-width characters, combining marks, control characters) is gone; what reads like nothing in
/// ASCII becomes "*".
std::string fold_for_the_eye(std::string_view host);

/// Returns a folded host as it reads without its dots.
std::string without_dots(std::string_view folded);

}  // namespace moongate
