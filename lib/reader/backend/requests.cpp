#include "reader/backend/requests.hpp"

#include <utility>

namespace moongate::reader {

namespace {

constexpr Families kQr = 1;
constexpr Families kMatrix = 2;
constexpr Families kBars = 4;

Families family_of(SymbolFormat format) noexcept {
  using enum SymbolFormat;
  if (format == qr_code) return kQr;
  const bool matrix = format == micro_qr_code || format == rmqr_code || format == pdf417 ||
                      format == aztec || format == data_matrix;
  return matrix ? kMatrix : kBars;
}

}  // namespace

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
  request.try_downscale = false;
  return request;
}

BackendRequest qr_only() { return plain({SymbolFormat::qr_code}); }

double cost_of(const BackendRequest& request) noexcept {
  const bool linear_or_qr = (families_of(request) & kMatrix) == 0;
  return (linear_or_qr ? 1 : 3) * (request.try_invert ? 2 : 1);
}

}  // namespace moongate::reader
