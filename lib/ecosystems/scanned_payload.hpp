#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "formats/emv_tlv.hpp"
#include "formats/uri.hpp"
#include "moongate/flags.hpp"
#include "moongate/payload.hpp"

namespace moongate {

/// One payload as the recognisers see it: split once, read by all. Views into the payload, which
/// must outlive it.
struct ScannedPayload {
  explicit ScannedPayload(const Payload& payload);
  ScannedPayload(const ScannedPayload&) = delete;  // `emv` points into itself
  ScannedPayload& operator=(const ScannedPayload&) = delete;
  ~ScannedPayload() = default;

  const Payload* payload = nullptr;
  std::string_view bytes;  ///< payload.bytes without what frames them
  /// payload.text without what frames it; empty when the payload is not text. A format for which
  /// blanks around it mean something reads payload.text.
  std::string_view text;
  std::size_t front = 0;  ///< bytes of framing before `text` and `bytes`
  /// The symbology that was read, or that an AIM identifier in front names.
  SymbolFormat format = SymbolFormat::unknown;
  bool gs1 = false;        ///< FNC1 leads: GS1 data, no wallet's
  std::optional<Uri> uri;  ///< when `text` begins with a scheme
  /// The root data objects, when `text` looks like a merchant-presented code, or `bytes` do that
  /// are no text.
  const emv::Objects* emv = nullptr;
  bool digits = false;  ///< `text` is ASCII digits only
  bool blanks = false;  ///< `text` holds a blank or an ASCII control character
  Flags flags;          ///< hazards of the characters; those of the URI included

  /// Returns `text`, or `bytes` where there is no text.
  [[nodiscard]] std::string_view content() const noexcept { return text.empty() ? bytes : text; }

  /// Byte offset of a view into `text`, or into `bytes` where there is no text, for errors; the
  /// framing in front is added to all of them later.
  [[nodiscard]] std::size_t offset(std::string_view part) const noexcept {
    return static_cast<std::size_t>(part.data() - content().data());
  }
  /// Tells whether the text is a URI with this scheme (lower case), clear for every parser.
  [[nodiscard]] bool has_scheme(std::string_view scheme) const noexcept;
  /// Tells whether the text is an http or https URI with exactly this host (lower case), clear for
  /// every parser.
  [[nodiscard]] bool has_host(std::string_view host) const noexcept;

 private:
  void unframe() noexcept;
  void split(const ByteSurvey& survey);
  void split_bytes();

  emv::Objects objects_;  // behind `emv`; untouched for other payloads, which are most
};

/// Returns the hazards of the characters of a text: control, bidirectional and invisible ones,
/// broken UTF-8. A value that was decoded may hold what the payload itself does not.
Flags hazards_of(std::string_view text) noexcept;

}  // namespace moongate
