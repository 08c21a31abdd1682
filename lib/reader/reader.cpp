#include "moongate/reader.hpp"

#include <algorithm>
#include <utility>

#include "reader/cascade.hpp"

namespace moongate {

namespace {

/// The part of a region that lies in the picture; all of it where none is asked for.
Region inside(const ImageView& image, const Region& asked) {
  if (asked.width == 0 && asked.height == 0) return {0, 0, image.width, image.height};
  const auto clip = [](std::int64_t place, int size) {
    return static_cast<int>(std::clamp<std::int64_t>(place, 0, size));
  };
  const int left = clip(asked.left, image.width);
  const int top = clip(asked.top, image.height);
  const int right = clip(std::int64_t{asked.left} + asked.width, image.width);
  const int bottom = clip(std::int64_t{asked.top} + asked.height, image.height);
  return {left, top, right - left, bottom - top};
}

ImageView part_of(ImageView image, const Region& region) {
  image.data += static_cast<std::size_t>(region.top) * image.stride +
                static_cast<std::size_t>(region.left) * bytes_per_pixel(image.format);
  image.width = region.width;
  image.height = region.height;
  return image;
}

void move(Quad& corners, const Region& region) {
  for (Point& corner : corners) {
    corner.x += static_cast<float>(region.left);
    corner.y += static_cast<float>(region.top);
  }
}

/// Brings corners from the region to the whole picture.
void move(ReadResult& result, const Region& region) {
  for (Symbol& symbol : result.symbols) move(symbol.corners, region);
  for (Hint& hint : result.hints) move(hint.corners, region);
}

}  // namespace

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

Result<ReadResult> Reader::read(const ImageView& image, const ReadRequest& request) {
  if (auto error = check(image)) return fail(std::move(*error));
  const Region region = inside(image, request.region);
  if (region.width < 1 || region.height < 1)
    return fail(Errc::invalid_argument, 0, "region", "the region lies outside the picture");
  auto options = state_->options;
  if (request.deadline_ms > 0) options.deadline_ms = request.deadline_ms;
  auto result =
      reader::read_picture(part_of(image, region), options, {}, state_->gray, request.stop);
  if (result) move(*result, region);
  return result;
}

Result<ReadResult> Reader::read_image(const Image& image, const ReadRequest& request) {
  auto result = read(image.view(), request);
  if (!result) return result;
  result->errors.insert(result->errors.end(), image.faults.begin(), image.faults.end());
  result->cut_short |= image.cut_short;
  return result;
}

}  // namespace moongate
