#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "moongate/candidates.hpp"
#include "moongate/keys.hpp"
#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/rules.hpp"

namespace moongate {

/// Says how far a description can be trusted.
enum class Confidence : std::int32_t {
  observed = 0,   ///< learnt from codes that were seen
  documented,     ///< described by somebody who uses it
  specification,  ///< written down by its owner
};
std::string_view to_string(Confidence confidence) noexcept;

/// Describes one ecosystem.
struct Ecosystem {
  std::string_view id{};
  std::string_view name{};           ///< for people; reads well in "Scan with an app for …"
  std::string_view name_zh{};        ///< the same in Chinese; empty = `name`
  std::string_view region{};         ///< ISO 3166-1 alpha-2, or "001" for the world (UN M49)
  std::string_view specification{};  ///< document, version
  Confidence confidence = Confidence::observed;
  std::span<const std::string_view> checks{};  ///< what of a code is checked, such as "CRC-16"
  /// Id of the ecosystem that a Policy names to mean this one as well; empty = none.
  std::string_view family{};
};

/// Returns every ecosystem that this build knows, sorted by id. Static storage.
std::span<const Ecosystem> ecosystems() noexcept;

/// Says what a classifier knows.
struct ClassifierOptions {
  Rules rules{};         ///< ecosystems of the host's own
  bool built_in = true;  ///< and those of this library
  Keys keys{};           ///< by which signatures are checked
};

/// Turns payloads into payment codes. Knows nothing of images or networks.
///
/// Immutable; copies share what they know. Const members may run on several threads. Throws only
/// std::bad_alloc.
class Classifier {
 public:
  /// Knows the built-in ecosystems.
  Classifier() = default;
  explicit Classifier(ClassifierOptions options);

  /// Picks the ecosystem with the most evidence and parses with it; looks into wrapped codes.
  ///
  /// @param payload  at most kMaxPayload bytes
  /// @return always an answer. Its `errors` hold what is wrong, with the offset into
  ///         `payload.bytes`: Errc::ambiguous when two ecosystems claim it equally (`ecosystem` is
  ///         then "none"), Errc::too_large beyond the limit, any other code from the parser.
  [[nodiscard]] PaymentCode classify(const Payload& payload) const;

  /// Returns all claims, most evidence first; empty when there are none.
  [[nodiscard]] Candidates candidates(const Payload& payload) const;

  struct Table;  ///< internal
  /// What it knows, for this library alone; null = the built-in ecosystems.
  [[nodiscard]] const Table* table() const noexcept { return table_.get(); }

 private:
  std::shared_ptr<const Table> table_;
};

}  // namespace moongate
