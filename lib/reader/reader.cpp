#include "moongate/reader.hpp"

#include <algorithm>
#include <utility>

#include "reader/cascade.hpp"

namespace moongate {

struct Reader::State {
  ReaderOptions options;
  cv::Mat gray;  ///< reused from picture to picture of the same size
};

Reader::Reader(ReaderOptions options) : state_(std::make_unique<State>()) {
  state_->options = std::move(options);
  state_->options.threads = std::max(state_->options.threads, 1);
}
Reader::~Reader() = default;
Reader::Reader(Reader&&) noexcept = default;
Reader& Reader::operator=(Reader&&) noexcept = default;

Result<ReadResult> Reader::read(const ImageView& image) {
  return reader::read_picture(image, state_->options, {}, state_->gray);
}

}  // namespace moongate
