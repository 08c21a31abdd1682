#pragma once

#include "reader/scene/scene.hpp"

// What the scene says for looking further. No evidence, no work.

namespace moongate::reader {

/// Tells whether the picture must be read if it can be, whatever that takes.
bool is_thorough(const Scene& scene) noexcept;

/// Tells whether a candidate is a symbol whose codewords are right and break the rules of its
/// symbology: no other look will read it.
bool is_malformed(const FailedCandidate& candidate) noexcept;

/// Tells whether a candidate is an ordinary QR code that another look may read.
bool may_be_read(const FailedCandidate& candidate) noexcept;

/// Tells whether nothing was read, or something is left that may be.
bool is_open(const Scene& scene) noexcept;

/// Tells whether something looks like an ordinary QR code and did not decode: what another variant
/// of the picture may read.
bool has_evidence(const Scene& scene) noexcept;

/// The same, unless so much looks like a symbol that each variant would take too long.
bool variants_pay(const Scene& scene) noexcept;

/// The same, and also when nothing at all was read of a picture that was reduced: then the cheaper
/// stages run without evidence, within what ZXing-C++ takes in full size.
bool may_have_missed(const Scene& scene) noexcept;

/// Tells whether formats other than ordinary QR are looked for after the first look: wherever there
/// is contrast, but with the least effort only while nothing is read, as they cost more than all QR
/// stages together.
bool other_formats_pay(const Scene& scene) noexcept;

}  // namespace moongate::reader
