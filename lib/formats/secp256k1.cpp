#include "formats/secp256k1.hpp"

#include <secp256k1.h>

#include <algorithm>
#include <cstddef>
#include <string>

#include "formats/digest.hpp"

namespace moongate {
namespace {

constexpr std::size_t kSize = 32;  // bytes of a number

// SEC 2 section 2.4.1
constexpr std::string_view kOrder =
    "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFE"
    "\xBA\xAE\xDC\xE6\xAF\x48\xA0\x3B\xBF\xD2\x5E\x8C\xD0\x36\x41\x41";

const unsigned char* data_of(std::string_view bytes) noexcept {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

bool read_point(std::string_view bytes, secp256k1_pubkey& out) {
  const bool compressed = bytes.size() == 1 + kSize;
  return compressed && secp256k1_ec_pubkey_parse(secp256k1_context_static, &out, data_of(bytes),
                                                 bytes.size()) == 1;
}

// Two numbers, each below the order.
bool read_signature(std::string_view bytes, secp256k1_ecdsa_signature& out) {
  return bytes.size() == 2 * kSize && secp256k1_ecdsa_signature_parse_compact(
                                          secp256k1_context_static, &out, data_of(bytes)) == 1;
}

bool is_zero(std::string_view number) noexcept {
  return std::ranges::all_of(number, [](char c) { return c == 0; });
}

// Adds two numbers of one size; empty where the sum has no room in it.
std::string sum_of(std::string_view a, std::string_view b) {
  std::string sum(a.size(), '\0');
  unsigned carry = 0;
  for (std::size_t i = a.size(); i-- > 0; carry >>= 8U) {
    carry += data_of(a)[i] + data_of(b)[i];
    sum[i] = static_cast<char>(carry & 0xFFU);
  }
  return carry == 0 ? sum : std::string();
}

}  // namespace

bool is_secp256k1_x(std::string_view bytes) {
  return is_secp256k1_point(std::string(1, '\x02').append(bytes));
}

bool is_secp256k1_point(std::string_view bytes) {
  secp256k1_pubkey point;
  return read_point(bytes, point);
}

bool may_be_secp256k1_signature(std::string_view bytes, int recovery_id) {
  secp256k1_ecdsa_signature signature;
  if (recovery_id < 0 || recovery_id > 3 || !read_signature(bytes, signature)) return false;
  const auto r = bytes.substr(0, kSize);
  if (is_zero(r) || is_zero(bytes.substr(kSize))) return false;
  return is_secp256k1_x(recovery_id < 2 ? std::string(r) : sum_of(r, kOrder));
}

bool is_secp256k1_signature(std::string_view bytes, std::string_view message,
                            std::string_view key) {
  secp256k1_pubkey owner;
  secp256k1_ecdsa_signature signature;
  if (!read_point(key, owner) || !read_signature(bytes, signature)) return false;
  // The library takes only the lower of the two s that are as good.
  secp256k1_ecdsa_signature_normalize(secp256k1_context_static, &signature, &signature);
  const std::string digest = sha256(message);
  return secp256k1_ecdsa_verify(secp256k1_context_static, &signature, data_of(digest), &owner) == 1;
}

}  // namespace moongate
