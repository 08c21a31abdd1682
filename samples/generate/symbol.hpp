#pragma once

#include <opencv2/core.hpp>
#include <string>

namespace samples {

/// Colours are RGB throughout: 0 black to 255 white.
using Colour = cv::Scalar;

inline const Colour kBlack{0, 0, 0};
inline const Colour kWhite{255, 255, 255};

/// How a symbol is printed.
struct Look {
  int module = 8;  ///< pixels
  int quiet = 4;   ///< modules
  Colour dark = kBlack;
  Colour light = kWhite;
  bool dots = false;  ///< round modules and rounded finder patterns
  double logo = 0;    ///< side of a logo in the middle, as a share of the symbol
  Colour logo_colour{30, 30, 30};
  int bar_height = 60;  ///< modules, of a linear symbol
};

/// Draws a symbol without quiet zone as the writer does, 0 = dark. Parameters as of modules().
///
/// @param scale  pixels a module
cv::Mat written(const std::string& format, const std::string& payload, int scale,
                const std::string& options);

/// Makes the modules of a symbol without quiet zone, one pixel each, 0 = dark. A linear symbol has
/// one row.
///
/// @param format   W3C name, such as "qr_code", or the writer's for a kind of it, such as
/// "DataBarLtd"
/// @param options  of the ZXing writer, such as "ecLevel=H"
cv::Mat modules(const std::string& format, const std::string& payload, const std::string& options);

/// Prints modules with their quiet zone as an RGB picture.
cv::Mat print(const cv::Mat& modules, const Look& look);

}  // namespace samples
