#include "ecosystems/signature.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ecosystems/signed_codes.hpp"
#include "moongate/classifier.hpp"

using namespace moongate;
using namespace signed_codes;

namespace {

const Classifier& with_keys() {
  static const Classifier classifier([] {
    ClassifierOptions options;
    options.keys = *read_keys(kFolder);
    return options;
  }());
  return classifier;
}

PaymentCode read(const std::string& payload) {
  return with_keys().classify(Payload::from_bytes(payload));
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

void check_unverified(const PaymentCode& code) {
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK_FALSE(code.flags.has(Flag::signature_verified));
  CHECK(code.valid);
}

// The name in a code of Bangla QR, and with it the checksum at the end.
std::string with_crc(std::string code, const std::string& crc) {
  return code.replace(code.size() - 4, 4, crc);
}

void check_forged(const PaymentCode& code, std::size_t offset, const std::string& field) {
  REQUIRE(code.errors.size() == 1);
  CHECK(code.errors[0].code == Errc::bad_signature);
  CHECK(code.errors[0].offset == offset);
  CHECK(code.errors[0].field == field);
  CHECK_FALSE(code.valid);
  CHECK_FALSE(code.flags.has(Flag::signature_verified));
  CHECK_FALSE(code.flags.has(Flag::signature_unverified));
}

}  // namespace

TEST_CASE("signature: what the signer's key made is verified") {
  for (const std::string& payload : {kBanglaQr, kUpiEcdsa, kUpiRsa, kRksv}) {
    CAPTURE(payload);
    const auto code = read(payload);
    CHECK(code.valid);
    CHECK(code.flags.has(Flag::signature_verified));
    CHECK_FALSE(code.flags.has(Flag::signature_unverified));
  }
}

TEST_CASE("signature: without keys it stays unverified") {
  for (const std::string& payload : {kBanglaQr, kUpiEcdsa, kUpiRsa, kRksv}) {
    CAPTURE(payload);
    check_unverified(Classifier{}.classify(Payload::from_bytes(payload)));
  }
}

TEST_CASE("signature: an unknown signer's stays unverified") {
  check_unverified(read(replaced(kUpiEcdsa, "orgid=000042", "orgid=000043")));
  check_unverified(read(replaced(kRksv, "_4f2a_", "_4f2b_")));
}

TEST_CASE("signature: framing changes no answer") {
  CHECK(read("\xEF\xBB\xBF" + kRksv + "\n").flags.has(Flag::signature_verified));
  CHECK(read(kUpiEcdsa + "\r\n").flags.has(Flag::signature_verified));
}

TEST_CASE("signature: UPI, one changed byte is a forgery") {
  const auto forged = replaced(kUpiEcdsa, "am=10.00", "am=90.00");
  check_forged(read(forged), forged.find("&sign=") + 6, "sign");
  check_forged(read(replaced(kUpiEcdsa, "sign=ME", "sign=MF")), kUpiEcdsa.find("&sign=") + 6,
               "sign");
}

TEST_CASE("signature: UPI, what stands behind the signature nobody signed") {
  const auto code = read(kUpiEcdsa + "&mam=1.00");
  CHECK(code.flags.has(Flag::signature_unverified));
  CHECK_FALSE(code.flags.has(Flag::signature_verified));
}

TEST_CASE("signature: RKSV, one changed byte is a forgery") {
  const auto forged = replaced(kRksv, "_12,00_", "_12,01_");
  check_forged(read(forged), forged.rfind('_') + 1, "Signaturwert");
}

TEST_CASE("signature: RKSV, a broken device signs nothing") {
  const auto code = read(kRksv.substr(0, kRksv.rfind('_') + 1) +
                         "U2ljaGVyaGVpdHNlaW5yaWNodHVuZyBhdXNnZWZhbGxlbg==");
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::unsigned_request));
  CHECK_FALSE(code.flags.has(Flag::signature_verified));
}

TEST_CASE("signature: Bangla QR, another name is a forgery") {
  // The checksum was counted anew by hand with CRC-16/CCITT-FALSE.
  const auto forged = with_crc(replaced(kBanglaQr, "Example Person", "Example Nobody"), "BFFE");
  check_forged(read(forged), forged.find("8066") + 4, "80");
}
