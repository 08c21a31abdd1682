#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace moongate::reader {

inline constexpr int kEdgeCell = 8;  ///< pixels a side

/// Cells of a picture that hold edges: 255 where grey levels are far from their mean, else 0. Some
/// pixels of a cell tell. Empty where the picture is smaller than a cell.
cv::Mat edge_cells(const cv::Mat& gray);

/// Where cells that hold edges lie together as those of a matrix code do: about square, or as wide
/// as PDF417, and filled. In cells, the largest first.
std::vector<cv::Rect> edge_places(const cv::Mat& cells);

/// A place in pixels of a picture of that size, with a cell around it.
///
/// @param scale  of the copy whose cells they are to the picture
cv::Rect around_cells(const cv::Rect& place, float scale, cv::Size picture);

/// The share of its cells that hold edges, 0 to 1; 0 where the picture is smaller than a cell.
double edge_share(const cv::Mat& gray);

/// Tells whether a picture is full of edges from side to side, as noise and tiles are: of 448
/// photographs none has them in more than three cells of four.
bool is_texture(const cv::Mat& gray);

}  // namespace moongate::reader
