#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/classifier.hpp"
#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"

namespace moongate {

/// What is said of one part of a payload.
enum class PartVerdict : std::int32_t {
  good = 0,  ///< nothing is wrong with it
  flagged,   ///< accepted, with a warning
  wrong,     ///< it makes the code invalid
};

/// Returns "ok", "flagged" or "wrong". Static storage.
std::string_view to_string(PartVerdict verdict) noexcept;

/// One part of a payload: a data object, a line, a parameter, a host …
struct Part {
  Part() = default;
  Part(const Part&) = default;
  Part(Part&&) noexcept = default;
  Part& operator=(const Part&) = default;
  Part& operator=(Part&&) noexcept = default;
  ~Part() { wipe(value); }

  /// Bytes from the start of the payload as given; meaningless where `placed` is false.
  std::size_t offset = 0;
  std::size_t length = 0;  ///< bytes, what announces it included; 0 = it should stand here
  bool placed = true;      ///< false: missing, or computed from other parts
  std::size_t depth = 0;   ///< templates around it
  std::string id;          ///< the standard's identifier, such as "62.05" or "am"
  std::string meaning;     ///< in words; empty = nobody here knows
  /// What stands there, decoded as the format says; empty for a template, whose parts follow.
  /// Foreign text: show it by display_text(). May be a secret, see masked(); overwritten when the
  /// part goes.
  std::string value;
  std::string remark;         ///< what somebody who looks for a fault wants to know besides
  std::vector<Error> errors;  ///< what is wrong with it
  Flags flags;                ///< what it is warned of

  [[nodiscard]] PartVerdict verdict() const noexcept {
    if (!errors.empty()) return PartVerdict::wrong;
    return flags.empty() ? PartVerdict::good : PartVerdict::flagged;
  }
};

/// A payload part by part.
struct Explanation {
  PaymentCode code;         ///< the answer of Classifier::classify()
  std::vector<Part> parts;  ///< in the order of the payload; what has no place there comes last
  Flags flags;              ///< those of the code that belong to no part
};

/// Explains a payload field by field: merchant-presented codes by every data object, links by
/// scheme, host, path and parameters, other formats by their fields, as far as each is found in
/// the payload. Every error of the code stands with a part.
///
/// Knows what the classifier knows. Never fails: of what nobody recognises there is one part.
/// Throws only std::bad_alloc. May run on several threads.
Explanation explain(const Payload& payload, const Classifier& classifier = {});

/// Returns what may be shown, logged and stored: as masked(PaymentCode); of a code that a payer
/// shows only the first two characters stay.
Explanation masked(Explanation explanation);

/// Writes an explanation as a table for people, secrets as they stand in it: one line for the code,
/// one for each part, and one for each fault. Safe for a terminal. Ends with a line end.
std::string to_text(const Explanation& explanation);

}  // namespace moongate
