#include "ecosystems/crypto/blinded_path.hpp"

#include <doctest/doctest.h>

#include <string>

#include "formats/hexadecimal.hpp"

using namespace moongate;

namespace {

// The generator of secp256k1, a point of the curve.
const std::string kPoint = "0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798";
const std::string kNoPoint = "02" + std::string(64, 'f');  // no residue: beyond the prime

bool are_paths(const std::string& hex) {
  return crypto::are_blinded_paths(*decode_hexadecimal(hex));
}

}  // namespace

// BOLT 4, blinded_path: sciddir_or_pubkey, point, count of hops; a hop is a point, u16 and as many
// bytes.
TEST_CASE("blinded_path: paths of one hop and of several, one after another") {
  const std::string hop = kPoint + "0002" + "abcd";
  const std::string empty_hop = kPoint + "0000";
  CHECK(are_paths(kPoint + kPoint + "01" + hop));
  CHECK(are_paths(kPoint + kPoint + "02" + hop + empty_hop));
  CHECK(are_paths(kPoint + kPoint + "01" + hop + kPoint + kPoint + "01" + empty_hop));
  // A channel and its direction, 0 or 1, for the first node.
  CHECK(
      are_paths("00"
                "0000010000020003" +
                kPoint + "01" + hop));
  CHECK(
      are_paths("01"
                "0000010000020003" +
                kPoint + "01" + hop));
}

TEST_CASE("blinded_path: what is broken or cut off") {
  const std::string hop = kPoint + "0002" + "abcd";
  const std::string path = kPoint + kPoint + "01" + hop;
  for (const std::string& hex :
       {kPoint + kPoint + "00", kPoint + kPoint + "02" + hop, kNoPoint + kPoint + "01" + hop,
        kPoint + kNoPoint + "01" + hop, kPoint + kPoint + "01" + kNoPoint + "0000",
        kPoint + kPoint + "01" + kPoint + "0003abcd",
        "02"
        "0000010000020003" +
            kPoint + "01" + hop,
        path + "00"}) {
    CAPTURE(hex);
    CHECK_FALSE(are_paths(hex));
  }
  for (std::size_t size = 0; size < path.size(); size += 2) {
    CAPTURE(size);
    CHECK_FALSE(are_paths(path.substr(0, size)));
  }
}
