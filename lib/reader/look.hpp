#pragma once

#include <opencv2/core.hpp>

#include "reader/scene.hpp"

namespace moongate::reader {

/// Tells whether a format is asked for.
bool wants(const Scene& scene, SymbolFormat format) noexcept;

/// Tells whether another variant of the picture may pay: nothing was read, or something was found
/// that did not decode.
bool is_open(const Scene& scene) noexcept;

/// Asks ZXing-C++ for upright ordinary QR codes only, at one resolution: what a variant of the
/// picture gets, since rotation and inversion cost as much again and QR needs no rotation.
BackendRequest qr_only();

/// Asks for every format of the options, with what ZXing-C++ does by itself.
BackendRequest everything(const Scene& scene);

/// Reads a variant of the picture and absorbs what it gives; see absorb().
int look(Scene& scene, const cv::Mat& pixels, const BackendRequest& request, std::string_view stage,
         float scale = 1, Point offset = {});

/// The scale of the first look and of most variants: half, less for huge pictures, 1 for small.
float working_scale(const Scene& scene) noexcept;

/// The picture at working_scale(), made once.
const cv::Mat& at_working_scale(Scene& scene);

}  // namespace moongate::reader
