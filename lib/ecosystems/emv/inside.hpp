#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "ecosystems/row.hpp"
#include "ecosystems/scanned_payload.hpp"
#include "moongate/payload.hpp"

/// Merchant-presented codes inside links: banks print an address of their own, so that a telephone
/// without the app finds it, and put the code behind the path, in a parameter or in the fragment.
namespace moongate::emv {

/// A code as a link has it.
struct RawCode {
  std::string_view text;  ///< a view into the text of the link
  bool plus = false;      ///< "+" stands for a blank
};

/// A code inside a link, decoded and split as if it stood alone.
class Inside {
 public:
  /// @param raw  the code, a view into the text of `around`, which must outlive this
  Inside(const ScannedPayload& around, RawCode raw);

  [[nodiscard]] const ScannedPayload& scanned() const noexcept { return scanned_; }

  /// Returns where a byte of the code stands in the text of the link.
  [[nodiscard]] std::size_t offset(std::size_t at) const noexcept;

  /// Makes the errors of a code from `first` on, which count from where the code begins, count from
  /// where the link does.
  void place_errors(std::vector<Error>& errors, std::size_t first) const noexcept;

 private:
  std::string_view raw_;
  std::size_t begin_;  // of it in the link
  Payload payload_;
  ScannedPayload scanned_;  // views payload_
};

/// Returns what stands in the place for a code, as it is written there; absent when the address is
/// another one, or nothing stands there.
std::optional<RawCode> find_inside(std::span<const CodeLink> links,
                                   const ScannedPayload& scanned) noexcept;

/// Returns bits of evidence that a link holds a code of a scheme: those of the code, and of the
/// host or URI scheme around it; 0 when it holds none.
int inside_bid(const ScannedPayload& scanned, const Scheme& scheme) noexcept;

/// Rejects a parameter that holds a code and stands twice: which of the two an app takes nobody
/// knows.
void check_one_inside(std::span<const CodeLink> links, const ScannedPayload& scanned,
                      PaymentCode& code);

}  // namespace moongate::emv
