#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ecosystems/eu/transfer.hpp"

/// The "by square" container of the Slovak Banking Association (PAY by square 1.2, INVOICE by
/// square 1.1): a header of two bytes, a length, and LZMA-packed text behind a CRC-32, all in
/// base32hex.
namespace moongate::by_square {

/// The first half-byte of the header.
enum class Type : int { pay = 0, invoice = 1 };

/// Returns bytes that only a container of this type has there: its header, its length, the first
/// byte of LZMA, and a bit of each character of base32hex. 0 when it is none.
std::size_t own_bytes(std::string_view text, Type type) noexcept;

/// The text inside, element by element. Where it cannot be unpacked, or its checksum does not fit,
/// there is nothing inside and the reason is noted.
class Elements {
 public:
  Elements(const ScannedPayload& scanned, PaymentCode& code);

  [[nodiscard]] bool empty() const noexcept { return parts_.empty(); }
  [[nodiscard]] std::size_t left() const noexcept { return parts_.size() - next_; }
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

  /// Takes the next element; empty when there is none left.
  std::string_view take() noexcept;
  /// Takes a count. Rejects what is none, or more than `most`.
  std::size_t take_count(std::string_view name, std::size_t most, transfer::Notes& notes);

 private:
  std::string text_;
  std::vector<std::string_view> parts_;
  std::size_t next_ = 0;
};

}  // namespace moongate::by_square
