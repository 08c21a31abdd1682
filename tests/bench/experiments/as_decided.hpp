#pragma once

#include <optional>

#include "reader/backend/zxing_backend.hpp"
#include "reader/grey/candidate.hpp"
#include "reader/grey/margins.hpp"

namespace moongate::reader {

/// Draws sampled levels as they were decided and gives the picture to ZXing-C++ as a perfect one.
inline std::optional<Symbol> read_as_decided(const qr::SoftGrid& levels,
                                             const grey::Candidate& candidate) {
  constexpr int kPixels = 3;  // a module
  constexpr int kQuiet = 4;   // modules
  const auto margins = grey::margins_of(levels, {grey::Threshold::Kind::middle, 9, 0});
  const int side = (levels.dimension + 2 * kQuiet) * kPixels;
  cv::Mat picture(side, side, CV_8U, cv::Scalar(255));
  for (int y = 0; y < levels.dimension; ++y) {
    for (int x = 0; x < levels.dimension; ++x) {
      const cv::Point corner((x + kQuiet) * kPixels, (y + kQuiet) * kPixels);
      if (margins.at(x, y) < 0) picture(cv::Rect(corner, cv::Size(kPixels, kPixels))).setTo(0);
    }
  }
  BackendRequest request;
  request.formats = {SymbolFormat::qr_code};
  request.binarizer = Binarizer::fixed_threshold;
  request.pure = true;
  const GrayView view{picture.data, side, side, static_cast<int>(picture.step)};
  auto found = read_with_zxing(view, request);
  if (found.symbols.size() != 1) return std::nullopt;
  for (std::size_t i = 0; i < 4; ++i)
    found.symbols[0].corners[i] = {candidate.corners[i].x, candidate.corners[i].y};
  return found.symbols[0];
}

}  // namespace moongate::reader
