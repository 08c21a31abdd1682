#pragma once

#include <span>
#include <string_view>

#include "moongate/candidates.hpp"
#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"

namespace moongate {

/// Describes one row of the table of ecosystems.
struct Ecosystem {
  std::string_view id;
  std::string_view name;           ///< for people
  std::string_view region;         ///< ISO 3166-1 alpha-2, or "001" for the world (UN M49)
  std::string_view specification;  ///< document, version
  /// Id of the ecosystem that a Policy names to mean this one as well; empty = none.
  std::string_view family = {};
};

/// Returns every ecosystem that this build knows, sorted by id. Static storage.
std::span<const Ecosystem> ecosystems() noexcept;

/// Turns payloads into payment codes. Knows nothing of images or networks.
///
/// Has no state: const members may run on several threads. Throws only std::bad_alloc.
class Classifier {
 public:
  /// Picks the ecosystem with the most evidence and parses with it; looks into wrapped codes.
  ///
  /// @param payload  at most kMaxPayload bytes
  /// @return always an answer. Its `errors` hold what is wrong, with the offset into
  ///         `payload.bytes`: Errc::ambiguous when two ecosystems claim it equally (`ecosystem` is
  ///         then "none"), Errc::too_large beyond the limit, any other code from the parser.
  [[nodiscard]] PaymentCode classify(const Payload& payload) const;

  /// Returns all claims, most evidence first; empty when there are none.
  [[nodiscard]] Candidates candidates(const Payload& payload) const;
};

}  // namespace moongate
