#include "formats/base58.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "formats/digest.hpp"

namespace moongate {
namespace {

constexpr std::string_view kAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr std::size_t kChecksum = 4;

// Monero: so many characters for 0 to 8 bytes.
constexpr std::array<std::size_t, 9> kBlockSizes = {0, 2, 3, 5, 6, 7, 9, 10, 11};
constexpr std::size_t kFullBlock = kBlockSizes.back();

Result<std::string> checked(std::string bytes, std::size_t text_size,
                            std::string (*digest)(std::string_view)) {
  if (bytes.size() < kChecksum) {
    return fail(Errc::truncated, text_size, "checksum", "too short for a checksum");
  }
  const std::string checksum = bytes.substr(bytes.size() - kChecksum);
  bytes.resize(bytes.size() - kChecksum);
  if (!digest(bytes).starts_with(checksum)) {
    return fail(Errc::crc_mismatch, text_size, "checksum", "the checksum does not fit");
  }
  return bytes;
}

std::string sha256_twice(std::string_view bytes) { return sha256(sha256(bytes)); }

// The digits of a base-256 number, lowest first: number = number * 58 + digit.
void push_digit(std::string& number, unsigned digit) {
  unsigned carry = digit;
  for (char& c : number) {
    carry += static_cast<unsigned char>(c) * 58U;
    c = static_cast<char>(carry & 0xFFU);
    carry >>= 8U;
  }
  if (carry != 0) number += static_cast<char>(carry);
}

Unexpected foreign(std::size_t at) {
  return fail(Errc::malformed, at, {}, "not a character of Base58");
}

// A block of Monero to so many bytes, high one first; false when the number is larger.
Result<std::string> decode_block(std::string_view block, std::size_t size, std::size_t offset) {
  std::string number;
  for (std::size_t i = 0; i < block.size(); ++i) {
    const auto digit = kAlphabet.find(block[i]);
    if (digit == kAlphabet.npos) return foreign(offset + i);
    push_digit(number, static_cast<unsigned>(digit));
  }
  if (number.size() > size) {
    return fail(Errc::malformed, offset, {}, "a block holds a number that is too large");
  }
  number.resize(size, '\0');
  std::ranges::reverse(number);
  return number;
}

}  // namespace

Result<std::string> decode_base58(std::string_view text) {
  if (text.size() > kMaxBase58) {
    return fail(Errc::too_large, kMaxBase58, {}, "too long for Base58");
  }
  std::string number;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto digit = kAlphabet.find(text[at]);
    if (digit == kAlphabet.npos) return foreign(at);
    push_digit(number, static_cast<unsigned>(digit));
  }
  const auto zeros = std::min(text.find_first_not_of(kAlphabet[0]), text.size());
  number.append(zeros, '\0');
  std::ranges::reverse(number);
  return number;
}

Result<std::string> decode_base58check(std::string_view text) {
  auto bytes = decode_base58(text);
  if (!bytes) return bytes;
  return checked(*std::move(bytes), text.size(), sha256_twice);
}

Result<std::string> decode_monero_base58(std::string_view text) {
  if (text.size() > kMaxBase58) {
    return fail(Errc::too_large, kMaxBase58, {}, "too long for Base58");
  }
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); at += kFullBlock) {
    const auto block = text.substr(at, kFullBlock);
    const auto size = std::ranges::find(kBlockSizes, block.size());
    if (size == kBlockSizes.end()) {
      return fail(Errc::bad_length, text.size(), {}, "no bytes make a block of this size");
    }
    auto decoded = decode_block(block, static_cast<std::size_t>(size - kBlockSizes.begin()), at);
    if (!decoded) return decoded;
    bytes += *decoded;
  }
  return checked(std::move(bytes), text.size(), keccak256);
}

}  // namespace moongate
