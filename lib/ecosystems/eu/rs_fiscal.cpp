// The verification address of Serbian receipts holds the receipt itself: Base64 of fixed fields, a
// journal and signatures (TaxCore, "Verification URL").
#include <cstdint>

#include "ecosystems/form_fields.hpp"
#include "formats/base64.hpp"
#include "formats/byte_order.hpp"

namespace moongate::ecosystem::rs_fiscal {
namespace {

// Bytes: version, who asked, who signed, two counters, the total, the time (milliseconds, most
// significant byte first) and the kinds of invoice and transaction.
constexpr char kVersion = 3;
constexpr std::size_t kRequestedBy = 1;
constexpr std::size_t kSignedBy = 9;
constexpr std::size_t kSerial = 8;
constexpr std::size_t kTotal = 25;
constexpr std::size_t kTotalBytes = 8;
constexpr std::size_t kFixed = 43;
constexpr std::size_t kDecimals = 4;  // the total counts ten-thousandths

// Ten-thousandths with the paras that are paid: two decimals, unless there are more.
std::string decimal_of(std::uint64_t value) {
  const std::string digits = with_point(std::to_string(value), kDecimals);
  return digits.ends_with("00") ? digits.substr(0, digits.size() - 2) : digits;
}

}  // namespace

// What is cut off or of another version stays an opaque token: the tax office's page tells.
void finish(const ScannedPayload& /*scanned*/, PaymentCode& code) {
  const auto token = code.fields.find("vl");
  if (code.kind != Kind::receipt || !token) return;
  const auto bytes = decode_base64(*token, Base64Alphabet::either, Base64Padding::optional);
  if (!bytes || bytes->size() < kFixed || (*bytes)[0] != kVersion) return;
  const std::string_view view = *bytes;
  const auto requested = view.substr(kRequestedBy, kSerial);
  const auto signer = view.substr(kSignedBy, kSerial);
  const bool serials =
      ascii::all(requested, ascii::is_alnum) && ascii::all(signer, ascii::is_alnum);
  const std::string decimal = decimal_of(little_endian(view.substr(kTotal, kTotalBytes)));
  const Decimal total(decimal);
  if (!serials || !total.is_amount()) return;
  code.fields.add("RequestedBy", requested);
  code.fields.add("SignedBy", signer);
  code.amount = Money{total.value(), "RSD"};
  code.flags.set(Flag::signature_unverified);
}

}  // namespace moongate::ecosystem::rs_fiscal
