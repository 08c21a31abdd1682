#include "formats/public_key.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include "formats/base64.hpp"
#include "formats/hexadecimal.hpp"

using namespace moongate;

namespace {

std::string pem(const std::string& label, const std::string& base64) {
  std::string text = "-----BEGIN " + label + "-----\n";
  for (std::size_t at = 0; at < base64.size(); at += 64) text += base64.substr(at, 64) + "\n";
  return text + "-----END " + label + "-----\n";
}

PublicKey key_of(const std::string& base64) {
  const auto keys = PublicKey::from_pem(pem("PUBLIC KEY", base64));
  REQUIRE(keys);
  REQUIRE(keys->size() == 1);
  return keys->front();
}

std::string from_base64(std::string_view text) {
  return *decode_base64(text, Base64Alphabet::url, Base64Padding::optional);
}

// RFC 8032 section 7.1, test 2: the key and the signature of the byte 72.
const std::string kEd25519 = "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";
constexpr std::string_view kEd25519Signature =
    "kqAJqfDUyrhyDoILX2QlQKKye1QWUD-Ps3YiI-vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA";

// RFC 7515 appendix A.3: the key, the JWS signing input and its signature.
const std::string kP256 =
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEXH"
    "8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==";
constexpr std::string_view kJws =
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
    "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
constexpr std::string_view kJwsSignature =
    "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

}  // namespace

TEST_CASE("public key: Ed25519 of RFC 8032") {
  const auto key = key_of(kEd25519);
  const auto signature = from_base64(kEd25519Signature);
  CHECK(key.verifies("\x72", signature, EcdsaForm::der));
  CHECK(key.verifies("\x72", signature, EcdsaForm::pair));  // it has one form
  CHECK_FALSE(key.verifies("\x73", signature, EcdsaForm::der));
  CHECK_FALSE(key.verifies("", signature, EcdsaForm::der));
  CHECK_FALSE(key.verifies("\x72", signature.substr(1), EcdsaForm::der));
  CHECK_FALSE(key.verifies("\x72", "", EcdsaForm::der));
}

TEST_CASE("public key: ECDSA of RFC 7515") {
  const auto key = key_of(kP256);
  auto signature = from_base64(kJwsSignature);
  CHECK(key.verifies(kJws, signature, EcdsaForm::pair));
  CHECK_FALSE(key.verifies(kJws, signature, EcdsaForm::der));
  CHECK_FALSE(key.verifies(kJws.substr(1), signature, EcdsaForm::pair));
  CHECK_FALSE(key.verifies(kJws, signature.substr(1), EcdsaForm::pair));  // no two halves
  CHECK_FALSE(key.verifies(kJws, "", EcdsaForm::pair));
  signature[40] = static_cast<char>(signature[40] ^ 1);
  CHECK_FALSE(key.verifies(kJws, signature, EcdsaForm::pair));
}

TEST_CASE("public key: a text holds several, with words between them") {
  const auto text =
      "of this year\n" + pem("PUBLIC KEY", kP256) + "of the last\n" + pem("PUBLIC KEY", kEd25519);
  const auto keys = PublicKey::from_pem(text);
  REQUIRE(keys);
  REQUIRE(keys->size() == 2);
  CHECK((*keys)[1].verifies("\x72", from_base64(kEd25519Signature), EcdsaForm::der));
}

TEST_CASE("public key: a certificate is its key") {
  std::ifstream file(MOONGATE_SOURCE_DIR "/samples/keys/at_rksv/4F2A.pem");
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  REQUIRE_FALSE(text.empty());
  CHECK(PublicKey::from_pem(text).has_value());
}

TEST_CASE("public key: near misses") {
  const auto good = pem("PUBLIC KEY", kEd25519);
  for (const std::string& text :
       {std::string(), std::string("no PEM"), kEd25519, pem("PRIVATE KEY", kEd25519),
        pem("CERTIFICATE", kEd25519), pem("PUBLIC KEY", kEd25519.substr(4)),
        good.substr(0, good.size() - 8), good + pem("PRIVATE KEY", kEd25519)}) {
    CAPTURE(text);
    const auto keys = PublicKey::from_pem(text);
    REQUIRE_FALSE(keys);
    CHECK(keys.error().code == Errc::bad_value);
  }
}
