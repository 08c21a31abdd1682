#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "moongate/result.hpp"
#include "moongate/symbol.hpp"
#include "reader/qr/soft_grid.hpp"

namespace moongate::reader {

/// Grey pixels that somebody else owns, 1 byte each.
struct GrayView {
  const unsigned char* data = nullptr;
  int width = 0;
  int height = 0;
  int stride = 0;  ///< bytes from row to row
  /// The same by parted_locally(), for whoever looks more than once; empty = not known yet.
  cv::Mat parted{};
};

enum class Binarizer { local_average, global_histogram, fixed_threshold };

/// What ZXing-C++ is asked to do with one picture.
struct BackendRequest {
  std::vector<SymbolFormat> formats;  ///< empty = every format of SymbolFormat
  Binarizer binarizer = Binarizer::local_average;
  bool try_harder = true;
  bool try_rotate = true;
  bool try_invert = true;
  bool qr_model_1 = false;   ///< QR codes of model 1 too, where QR codes are asked for
  bool ean_add_ons = false;  ///< see ReaderOptions
  bool pure = false;  ///< the picture is one upright symbol, a whole number of pixels a module
  /// What is told at most, symbols and failed candidates together: where noise looks like symbols,
  /// no more of it is decoded.
  std::uint8_t most = 255;
};

/// Three finder patterns that agreed, and a symbol that did not decode: where a better reader
/// starts.
struct FailedCandidate {
  Quad corners{};
  SymbolFormat format = SymbolFormat::unknown;
  /// Why ZXing-C++ gave up: crc_mismatch, or what is wrong with a symbol whose codewords are right,
  /// so that no other look will read it.
  Error error;
  int version = 0;       ///< 0 when it could not be read
  int dimension = 0;     ///< modules a side as sampled, right or wrong
  bool decoded = false;  ///< its codewords were right, so that it is a symbol, whatever its format
};

struct BackendResult {
  std::vector<Symbol> symbols;  ///< corners in pixels of the view; found_by is left empty
  std::vector<FailedCandidate> failed;
  /// Modules of the ordinary QR codes among the symbols as they were sampled, 0 dark and 255 light;
  /// in the order of the symbols, empty for other formats and for model 1. Missing where nobody
  /// sampled any.
  std::vector<qr::SoftGrid> grids{};
  bool full = false;  ///< as many were told as the request allows: there may be more
};

/// Runs ZXing-C++. The only place that knows it; whatever it throws ends here, for each symbol by
/// itself: that one is a failed candidate. Throws only std::bad_alloc.
BackendResult read_with_zxing(const GrayView& pixels, const BackendRequest& request);

}  // namespace moongate::reader
