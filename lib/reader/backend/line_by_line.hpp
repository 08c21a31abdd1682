#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "reader/backend/zxing_backend.hpp"

namespace moongate::reader {

/// Finds linear symbols that are printed between the lines of others, band by band. Of two in one
/// place ZXing-C++ tells the one of which it met more lines, so lines of each symbol and around it
/// are read here one at a time.
///
/// @param lines  what ZXing-C++ looked at, symbols lying
/// @param found  what it told
/// @return every symbol that several lines show, those of `found` among them
std::vector<Symbol> read_line_by_line(const cv::Mat& lines, const std::vector<Symbol>& found,
                                      const BackendRequest& request);

/// Tells how many pixels that looks at.
double line_by_line_work(const cv::Mat& lines, const std::vector<Symbol>& found);

}  // namespace moongate::reader
