#pragma once

#include <opencv2/core.hpp>

#include "reader/scene/scene.hpp"

namespace moongate::reader {

/// Tells whether a format is asked for.
bool wants(const Scene& scene, SymbolFormat format) noexcept;

/// The matrix formats of the options but ordinary QR, and the linear ones.
std::vector<SymbolFormat> other_matrix_formats(const Scene& scene);
std::vector<SymbolFormat> linear_formats(const Scene& scene);

/// The linear formats in which no payment code comes, and which cost half as much again as the
/// others: with the least effort only when they are asked for.
std::vector<SymbolFormat> rare_linear_formats(const Scene& scene);

/// Tells whether a picture nowhere shows as much contrast as ZXing-C++ needs to tell black from
/// white: its plain passes find nothing there.
///
/// @param gray  the picture at working_scale()
bool is_faint(const cv::Mat& gray);

/// Tells whether a candidate is an ordinary QR code that another look may read.
bool may_be_read(const FailedCandidate& candidate) noexcept;

/// Tells whether nothing was read, or something is left that may be.
bool is_open(const Scene& scene) noexcept;

/// Tells whether something looks like an ordinary QR code and did not decode: what another variant
/// of the picture may read. No evidence, no work.
bool has_evidence(const Scene& scene) noexcept;

/// The same, and also when nothing at all was read of a picture that was reduced: then the cheaper
/// stages run without evidence, within what ZXing-C++ takes in full size.
bool may_have_missed(const Scene& scene) noexcept;

/// Asks ZXing-C++ for some formats at one resolution, upright and black on white: matrix codes need
/// no rotation, and each extra costs as much again.
BackendRequest plain(std::vector<SymbolFormat> formats);

/// The same for ordinary QR codes alone: what a variant of the picture gets.
BackendRequest qr_only();

/// Tells whether formats other than ordinary QR are looked for after the first look: wherever there
/// is contrast, but with the least effort only while nothing is read, as they cost more than all QR
/// stages together.
bool other_formats_pay(const Scene& scene) noexcept;

/// Makes what all stages look at: the picture at working_scale().
void prepare(Scene& scene);

/// Tells whether there is time until the deadline for work that takes as long as a plain look at so
/// many pixels. Passes cannot be interrupted, so one that would end too late is not begun. What is
/// expected of the machine grows to what the looks of the scene took.
bool has_time_for(const Scene& scene, double pixels);

/// Reads a variant of the picture. All but the first look are left out when the deadline is too
/// near.
Sight look(const Scene& scene, const cv::Mat& pixels, const BackendRequest& request,
           float scale = 1, Point offset = {});

/// The same with absorb() for each; the scene is marked as cut short where a look was left out.
void absorb(Scene& scene, Sights sights, const Stage& stage);

/// The scale of the first look and of most variants: half, 1 for small pictures, less for pictures
/// that a deadline leaves no time for.
float working_scale(const Scene& scene) noexcept;

/// Looks for ordinary QR codes in a filtered copy of scene.reduced.
Sights look_at_variant(const Scene& scene, const cv::Mat& variant);

}  // namespace moongate::reader
