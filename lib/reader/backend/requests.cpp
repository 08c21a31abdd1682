#include "reader/backend/requests.hpp"

#include <algorithm>
#include <utility>

namespace moongate::reader {

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
  const bool linear_or_qr =
      std::none_of(request.formats.begin(), request.formats.end(), [](SymbolFormat format) {
        using enum SymbolFormat;
        return format == micro_qr_code || format == rmqr_code || format == pdf417 ||
               format == aztec || format == data_matrix;
      });
  return (linear_or_qr ? 1 : 3) * (request.try_invert ? 2 : 1);
}

}  // namespace moongate::reader
