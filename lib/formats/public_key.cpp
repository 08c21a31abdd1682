#include "formats/public_key.hpp"

#include <openssl/bio.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <string>

namespace moongate {
namespace {

using Byte = unsigned char;

/// Frees what OpenSSL made.
template <auto kFree>
struct Free {
  template <class T>
  void operator()(T* it) const noexcept {
    kFree(it);
  }
};
template <class T, auto kFree>
using Owned = std::unique_ptr<T, Free<kFree>>;

void free_memory(void* it) noexcept { OPENSSL_free(it); }

const Byte* bytes_of(std::string_view text) noexcept {
  return reinterpret_cast<const Byte*>(text.data());
}

/// One "-----BEGIN …-----" of a PEM text.
struct Block {
  Owned<char, free_memory> label;
  Owned<Byte, free_memory> data;
  long size = 0;
};

bool next(BIO* source, Block& block) {
  char* label = nullptr;
  char* header = nullptr;
  Byte* data = nullptr;
  const bool read = PEM_read_bio(source, &label, &header, &data, &block.size) == 1;
  OPENSSL_free(header);
  block.label.reset(label);
  block.data.reset(data);
  return read;
}

std::shared_ptr<EVP_PKEY> own(EVP_PKEY* key) { return {key, EVP_PKEY_free}; }

// Null for what is neither, or is damaged.
std::shared_ptr<EVP_PKEY> key_of(const Block& block) {
  const Byte* at = block.data.get();
  const std::string_view label = block.label.get();
  if (label == PEM_STRING_PUBLIC) return own(d2i_PUBKEY(nullptr, &at, block.size));
  if (label != PEM_STRING_X509) return nullptr;
  const Owned<X509, X509_free> certificate(d2i_X509(nullptr, &at, block.size));
  return certificate ? own(X509_get_pubkey(certificate.get())) : nullptr;
}

// Empty where the signature is no two numbers of one length.
std::string to_der(std::string_view pair) {
  if (pair.size() % 2 != 0) return {};
  const int half = static_cast<int>(pair.size() / 2);
  const Owned<ECDSA_SIG, ECDSA_SIG_free> signature(ECDSA_SIG_new());
  BIGNUM* const r = BN_bin2bn(bytes_of(pair), half, nullptr);
  BIGNUM* const s = BN_bin2bn(bytes_of(pair) + half, half, nullptr);
  if (!signature || ECDSA_SIG_set0(signature.get(), r, s) != 1) {
    BN_free(r);
    BN_free(s);
    return {};
  }
  Byte* der = nullptr;
  const int size = i2d_ECDSA_SIG(signature.get(), &der);
  const Owned<Byte, free_memory> owned(der);
  return size <= 0 ? std::string{} : std::string(der, der + size);
}

}  // namespace

Result<std::vector<PublicKey>> PublicKey::from_pem(std::string_view pem) {
  const Owned<BIO, BIO_free_all> source(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  std::vector<PublicKey> keys;
  Block block;
  while (next(source.get(), block)) {
    auto key = key_of(block);
    if (!key) break;
    keys.push_back(PublicKey(std::move(key)));
    block = {};
  }
  const bool whole = !block.label && !keys.empty();
  ERR_clear_error();
  if (whole) return keys;
  return fail(Errc::bad_value, 0, {}, "expected public keys or certificates in PEM, nothing else");
}

bool PublicKey::verifies(std::string_view message, std::string_view signature,
                         EcdsaForm form) const {
  const int kind = EVP_PKEY_get_base_id(key_.get());
  const bool converted = kind == EVP_PKEY_EC && form == EcdsaForm::pair;
  const std::string der = converted ? to_der(signature) : std::string(signature);
  const EVP_MD* const digest = kind == EVP_PKEY_ED25519 ? nullptr : EVP_sha256();
  const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
  const bool fits =
      context && EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key_.get()) == 1 &&
      EVP_DigestVerify(context.get(), bytes_of(der), der.size(), bytes_of(message),
                       message.size()) == 1;
  ERR_clear_error();
  return fits;
}

}  // namespace moongate
