#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>

#include "moongate/payment_code.hpp"
#include "moongate/resolver.hpp"

namespace moongate {

/// Says how long a Debouncer waits before it lets the same code through again. A negative time
/// counts as 0, more than 100 years as 100 years.
struct DebouncerOptions {
  /// For a consumer code, from the first time it is acted on. Wallets renew their codes each minute
  /// and one that was just replaced may live on for some; each is for one payment only, so that a
  /// long time costs nothing, while a short one may charge twice.
  std::chrono::milliseconds code_lifetime = std::chrono::minutes(10);
  /// For everything else, a sticker above all: how long it must be out of sight.
  std::chrono::milliseconds pause = std::chrono::seconds(3);
};

/// Lets a lane act once on what is held before its camera or scanner. A camera sees one code in
/// many pictures and loses it in some of them; a scanner may send one scan twice.
///
/// - A consumer code, and whatever else is charged, is acted on once in `code_lifetime`, no matter
///   what is seen meanwhile.
/// - Another code is acted on at once. Where nothing is charged, the same code is acted on again
///   after it was out of sight for `pause`; while it is in sight it is not, however long.
/// - A conflict or a choice is told once while it lasts, whichever of its codes is read first.
///   Until it was out of sight for `pause`, none of its codes is acted on alone: the others may
///   just not have been read.
///
/// Two codes are the same when ecosystem, kind and payload are, of the innermost code where one
/// wraps another. At most kMaxRemembered are remembered; where there is no room, what ends first
/// is forgotten, but never a consumer code before its time: nothing is acted on then.
///
/// Reads no clock. Use one for each lane, on one thread at a time. Payloads are overwritten before
/// their memory is given back. Throws only std::bad_alloc.
class Debouncer {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  static constexpr std::size_t kMaxRemembered = 1024;

  explicit Debouncer(DebouncerOptions options = {});
  ~Debouncer();
  Debouncer(Debouncer&&) noexcept;
  Debouncer& operator=(Debouncer&&) noexcept;

  /// Takes in what one picture or one scan gave. Call it for each; where nothing was seen, it may
  /// be left out.
  ///
  /// @param resolution  what Router::route() said of `codes`
  /// @param codes       those that were routed, in the same order, as classified: not masked()
  /// @param now         never before that of the last call
  /// @return true: act on the resolution now. Always false for Decision::look_again and where there
  ///         is no code. What it throws leaves nothing to act on: the next call may return true.
  [[nodiscard]] bool take(const Resolution& resolution, std::span<const PaymentCode> codes,
                          TimePoint now);

  /// Takes in one code that was routed alone.
  [[nodiscard]] bool take(const Resolution& resolution, const PaymentCode& code, TimePoint now) {
    return take(resolution, std::span(&code, 1), now);
  }

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
};

}  // namespace moongate
