#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "reader/scene/pass.hpp"

// How a picture is looked at that would hold a pass of ZXing-C++ for too long.

namespace moongate::reader {

GrayView view_of(const cv::Mat& gray) noexcept;

/// Adds what a part of a picture showed, or a copy of it in another size, to what is found in it.
///
/// @param scale   of the part to the picture
/// @param offset  of the part in the picture
void add_part(BackendResult& found, BackendResult part, float scale, Point offset);

/// Squares of 512 pixels that cover a picture, a quarter of each in the next one; those in the
/// middle come first, as people point there.
std::vector<cv::Rect> tiles_of(cv::Size size);

/// Reads a picture in tiles, each of which takes 30 ms at worst, and once reduced to the size of
/// one: what ZXing-C++ compares with each other is few in each. Lost are symbols that are larger
/// than a quarter of a tile and too fine for the reduced picture. No tile is begun for which less
/// time is left than the slowest took.
///
/// @param pass  takes what the tiles gave, corners in pixels of the picture, and is marked as
///              incomplete where the deadline came first or a tile holds too much
void look_in_tiles(const Scene& scene, const cv::Mat& pixels, const BackendRequest& request,
                   PassResult& pass);

}  // namespace moongate::reader
