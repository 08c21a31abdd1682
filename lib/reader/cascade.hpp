#pragma once

#include <opencv2/core.hpp>

#include "moongate/reader.hpp"
#include "reader/base/tuning.hpp"

namespace moongate::reader {

/// Sends one picture through the stages: what a Reader does with it.
///
/// @param tuning       as it stands for a Reader, something else for tests and experiments
/// @param gray_buffer  reused from picture to picture of the same size
/// @param stop         asked to stop, it ends as if the deadline had come
Result<ReadResult> read_picture(const ImageView& image, const ReaderOptions& options,
                                const Tuning& tuning, cv::Mat& gray_buffer,
                                const StopToken& stop = {});

}  // namespace moongate::reader
