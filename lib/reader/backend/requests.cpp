#include "reader/backend/requests.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace moongate::reader {

namespace {

constexpr Families kQr = 1;
constexpr Families kMatrix = 2;
constexpr Families kBars = 4;

Families family_of(SymbolFormat format) noexcept {
  using enum SymbolFormat;
  if (format == qr_code) return kQr;
  static constexpr std::array kMatrixFormats{micro_qr_code, rmqr_code, pdf417,    aztec,
                                             data_matrix,   maxi_code, aztec_rune};
  const bool matrix =
      std::find(kMatrixFormats.begin(), kMatrixFormats.end(), format) != kMatrixFormats.end();
  return matrix ? kMatrix : kBars;
}

}  // namespace

bool is_linear(SymbolFormat format) noexcept { return family_of(format) == kBars; }

Families families_of(const BackendRequest& request) noexcept {
  Families families = 0;
  for (const SymbolFormat format : request.formats) families |= family_of(format);
  return families;
}

BackendRequest plain(std::vector<SymbolFormat> formats) {
  BackendRequest request;
  request.formats = std::move(formats);
  request.try_rotate = false;
  request.try_invert = false;
  return request;
}

BackendRequest qr_only() { return plain({SymbolFormat::qr_code}); }

double cost_of(const BackendRequest& request) noexcept {
  const bool linear_or_qr = (families_of(request) & kMatrix) == 0;
  return (linear_or_qr ? 1 : 3) * (request.try_invert ? 2 : 1);
}

}  // namespace moongate::reader
