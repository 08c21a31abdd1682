#include "formats/secp256k1.hpp"

#include <cryptopp/eccrypto.h>
#include <cryptopp/integer.h>
#include <cryptopp/oids.h>
#include <cryptopp/sha.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

namespace moongate {
namespace {

using CryptoPP::Integer;

constexpr std::size_t kSize = 32;  // bytes of a number

/// 256 bits in four words, the most significant first, so that they compare as they stand.
using Words = std::array<std::uint64_t, 4>;
constexpr Words kModulus = {~0ULL, ~0ULL, ~0ULL, 0xFFFFFFFEFFFFFC2FULL};
constexpr Words kOrder = {~0ULL, 0xFFFFFFFFFFFFFFFEULL, 0xBAAEDCE6AF48A03BULL,
                          0xBFD25E8CD0364141ULL};

Words words_of(std::string_view bytes) noexcept {
  Words words{};
  for (std::size_t i = 0; i < kSize; ++i) {
    words[i / 8] = words[i / 8] << 8U | static_cast<unsigned char>(bytes[i]);
  }
  return words;
}

std::string bytes_of(const Integer& number) {
  std::string bytes(kSize, '\0');
  number.Encode(reinterpret_cast<CryptoPP::byte*>(bytes.data()), kSize);
  return bytes;
}

const CryptoPP::byte* data_of(std::string_view bytes) noexcept {
  return reinterpret_cast<const CryptoPP::byte*>(bytes.data());
}

Integer integer_of(std::string_view bytes) { return {data_of(bytes), bytes.size()}; }

bool is_zero(const Words& a) noexcept { return a == Words{}; }

void subtract(Words& a, const Words& b) noexcept {
  std::uint64_t borrow = 0;
  for (std::size_t i = a.size(); i-- > 0;) {
    const std::uint64_t less = a[i] - b[i];
    const bool borrows = a[i] < b[i] || less < borrow;
    a[i] = less - borrow;
    borrow = borrows ? 1 : 0;
  }
}

// Takes the zeros off the end. Precondition: not zero. Returns how many there were.
int strip_zeros(Words& a) noexcept {
  int stripped = 0;
  while (a[3] == 0) {
    a = {0, a[0], a[1], a[2]};
    stripped += 64;
  }
  const int zeros = std::countr_zero(a[3]);
  if (zeros == 0) return stripped;
  const auto right = static_cast<unsigned>(zeros);
  for (std::size_t i = 3; i > 0; --i) a[i] = a[i] >> right | a[i - 1] << (64 - right);
  a[0] >>= right;
  return stripped + zeros;
}

// The Jacobi symbol by subtractions (Cohen, A Course in Computational Algebraic Number Theory,
// section 1.4): whether a number is a square modulo a prime, without a root or a power. Ten times
// as quick as the library's, which divides; an offer holds dozens of points.
bool is_square(Words a) noexcept {
  Words n = kModulus;
  bool negative = false;
  while (!is_zero(a)) {
    const bool odd_power = strip_zeros(a) % 2 != 0;
    if (odd_power && (n[3] % 8 == 3 || n[3] % 8 == 5)) negative = !negative;
    if (a < n) {
      if (a[3] % 4 == 3 && n[3] % 4 == 3) negative = !negative;
      std::swap(a, n);
    }
    subtract(a, n);
  }
  return !negative;
}

// Positive and below the order.
bool is_scalar(std::string_view bytes) noexcept {
  const Words words = words_of(bytes);
  return !is_zero(words) && words < kOrder;
}

}  // namespace

bool is_secp256k1_x(std::string_view bytes) {
  if (bytes.size() != kSize || words_of(bytes) >= kModulus) return false;
  static const Integer modulus = integer_of(std::string(27, '\xFF') + "\xFE\xFF\xFF\xFC\x2F");
  const Integer x = integer_of(bytes);
  return is_square(words_of(bytes_of((x.Squared() % modulus * x + 7) % modulus)));
}

bool is_secp256k1_point(std::string_view bytes) {
  if (bytes.size() != 1 + kSize || (bytes[0] != 2 && bytes[0] != 3)) return false;
  return is_secp256k1_x(bytes.substr(1));
}

bool may_be_secp256k1_signature(std::string_view bytes, int recovery_id) {
  if (bytes.size() != 2 * kSize || recovery_id < 0 || recovery_id > 3) return false;
  const auto r = bytes.substr(0, kSize);
  if (!is_scalar(r) || !is_scalar(bytes.substr(kSize))) return false;
  if (recovery_id < 2) return is_secp256k1_x(r);
  static const Integer order =
      integer_of(std::string(15, '\xFF') +
                 "\xFE\xBA\xAE\xDC\xE6\xAF\x48\xA0\x3B\xBF\xD2\x5E\x8C\xD0\x36\x41\x41");
  const Integer x = integer_of(r) + order;
  return x.MinEncodedSize() <= kSize && is_secp256k1_x(bytes_of(x));
}

bool is_secp256k1_signature(std::string_view bytes, std::string_view message,
                            std::string_view key) {
  using Ecdsa = CryptoPP::ECDSA<CryptoPP::ECP, CryptoPP::SHA256>;
  if (bytes.size() != 2 * kSize || !is_secp256k1_point(key)) return false;
  const CryptoPP::DL_GroupParameters_EC<CryptoPP::ECP> group(CryptoPP::ASN1::secp256k1());
  CryptoPP::ECP::Point point;
  group.GetCurve().DecodePoint(point, data_of(key), key.size());
  Ecdsa::PublicKey owner;
  owner.Initialize(group, point);
  return Ecdsa::Verifier(owner).VerifyMessage(data_of(message), message.size(), data_of(bytes),
                                              bytes.size());
}

}  // namespace moongate
