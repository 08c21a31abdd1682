// BLIK: six digits that the payer reads to the shop, or shows as a code.
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::pl_blik {
namespace {

constexpr std::size_t kDigits = 6;
constexpr std::string_view kMerchantPresented = "000201";  // cut off behind its first object

}  // namespace

// Weak: six digits are anything. They are masked as the money that they may be.
int bid(const ScannedPayload& scanned) {
  const bool own =
      scanned.digits && scanned.text.size() == kDigits && scanned.text != kMerchantPresented;
  return own ? evidence(1) : 0;
}

}  // namespace moongate::ecosystem::pl_blik
