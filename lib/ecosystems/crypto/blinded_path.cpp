#include "ecosystems/crypto/blinded_path.hpp"

#include "ecosystems/crypto/tlv_stream.hpp"
#include "formats/secp256k1.hpp"

namespace moongate::crypto {
namespace {

constexpr std::size_t kPoint = 33;  // bytes

bool take_point(ByteReader& reader) {
  const auto point = reader.bytes(kPoint);
  return point && is_secp256k1_point(*point);
}

// A node by its key, or by a channel and which end of it (sciddir_or_pubkey).
bool take_first_node(ByteReader& reader) {
  constexpr std::size_t kChannel = 9;
  ByteReader ahead = reader;
  const auto kind = ahead.big_endian(1);
  return kind && *kind < 2 ? reader.bytes(kChannel).has_value() : take_point(reader);
}

bool take_hop(ByteReader& reader) {
  if (!take_point(reader)) return false;
  const auto size = reader.big_endian(2);
  return size && reader.bytes(*size).has_value();
}

bool take_path(ByteReader& reader) {
  if (!take_first_node(reader) || !take_point(reader)) return false;
  const auto hops = reader.big_endian(1);
  if (!hops || *hops == 0) return false;
  for (std::uint64_t hop = 0; hop < *hops; ++hop) {
    if (!take_hop(reader)) return false;
  }
  return true;
}

}  // namespace

bool are_blinded_paths(std::string_view bytes) {
  ByteReader reader(bytes);
  do {
    if (!take_path(reader)) return false;
  } while (!reader.empty());
  return true;
}

}  // namespace moongate::crypto
