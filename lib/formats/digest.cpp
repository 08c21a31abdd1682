#include "formats/digest.hpp"

#include <cryptopp/blake2.h>
#include <cryptopp/keccak.h>
#include <cryptopp/sha.h>

namespace moongate {
namespace {

std::string digest(CryptoPP::HashTransformation& function, std::string_view bytes) {
  std::string out(function.DigestSize(), '\0');
  function.CalculateDigest(reinterpret_cast<CryptoPP::byte*>(out.data()),
                           reinterpret_cast<const CryptoPP::byte*>(bytes.data()), bytes.size());
  return out;
}

}  // namespace

std::string sha256(std::string_view bytes) {
  CryptoPP::SHA256 function;
  return digest(function, bytes);
}

std::string keccak256(std::string_view bytes) {
  CryptoPP::Keccak_256 function;
  return digest(function, bytes);
}

std::string blake2b_512(std::string_view bytes) {
  CryptoPP::BLAKE2b function;
  return digest(function, bytes);
}

}  // namespace moongate
