// QR codes whose error correction is right and whose bit stream is anything: segments of every mode
// with any counts and designators, and bits that are no segment. Whatever stands in one, the reader
// ends, and the sound symbol beside it is read. The first three bytes choose version, level and
// mask; each of the others chooses a mode, or is what stands in it.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "moongate/reader.hpp"
#include "mutated_symbol.hpp"

namespace {

using namespace moongate;

constexpr std::size_t kHeader = 3;
constexpr int kVersions = 7;
constexpr int kPixels = 3;  // a module

/// Takes bits from a fuzzer's bytes, and zeros behind their end.
class Source {
 public:
  explicit Source(fuzz::Bytes bytes) : bytes_(bytes) {}
  [[nodiscard]] bool empty() const { return bytes_.empty(); }

  unsigned byte() {
    const auto taken = fuzz::take(bytes_, 1);
    return taken.empty() ? 0 : taken[0];
  }

 private:
  fuzz::Bytes bytes_;
};

class Stream {
 public:
  void add(unsigned value, int bits) {
    for (int bit = bits - 1; bit >= 0; --bit) bits_.push_back((value >> bit & 1U) != 0);
  }

  [[nodiscard]] std::vector<std::uint8_t> bytes() const {
    std::vector<std::uint8_t> out((bits_.size() + 7) / 8, 0);
    for (std::size_t i = 0; i < bits_.size(); ++i)
      if (bits_[i]) out[i / 8] = static_cast<std::uint8_t>(out[i / 8] | 0x80U >> i % 8);
    return out;
  }

 private:
  std::vector<bool> bits_;
};

/// A mode, its count as ISO/IEC 18004 writes it up to version 9, and as many characters.
void add_characters(Stream& stream, Source& source, unsigned mode, int count_bits, int bits) {
  const unsigned count = source.byte() % 24;
  const unsigned told = source.byte() < 16 ? source.byte() : count;  // some counts lie
  stream.add(mode, 4);
  stream.add(told, count_bits);
  for (unsigned i = 0; i < count; ++i)
    stream.add(bits > 8 ? source.byte() << 8U | source.byte() : source.byte(), bits);
}

void add_eci(Stream& stream, Source& source) {
  stream.add(7, 4);
  switch (source.byte() % 4) {
    case 0:
      return stream.add(source.byte() % 128, 8);
    case 1:
      return stream.add(0x8000U | (source.byte() << 8U | source.byte()) % 0x4000U, 16);
    case 2:
      stream.add(6, 3);
      return stream.add(source.byte() << 16U | source.byte() << 8U | source.byte(), 21);
    default:
      return stream.add(source.byte() | 0xE0U, 8);  // begins no designator
  }
}

void add_segment(Stream& stream, Source& source) {
  switch (source.byte() % 12) {
    case 0:
      return add_characters(stream, source, 1, 10, 10);  // numeric, three digits
    case 1:
      return add_characters(stream, source, 2, 9, 11);  // alphanumeric, a pair
    case 2:
    case 3:
      return add_characters(stream, source, 4, 8, 8);  // bytes
    case 4:
      return add_characters(stream, source, 8, 8, 13);  // kanji
    case 5:
      stream.add(13, 4);  // hanzi, with a subset
      stream.add(source.byte() % 3, 4);
      return add_characters(stream, source, 0, 4, 13);
    case 6:
    case 7:
      return add_eci(stream, source);
    case 8:
      return stream.add(5, 4);  // FNC1 in first place
    case 9:
      stream.add(9, 4);  // FNC1 in second place
      return stream.add(source.byte(), 8);
    case 10:
      stream.add(3, 4);  // structured append
      return stream.add(source.byte() << 8U | source.byte(), 16);
    default:
      return stream.add(source.byte(), 8);
  }
}

cv::Mat mutated(const std::uint8_t* bytes, std::size_t size) {
  constexpr std::size_t kMostBytes = 200;  // more fit into none of the versions
  Source source(fuzz::Bytes(bytes + kHeader, size - kHeader));
  Stream stream;
  while (!source.empty()) add_segment(stream, source);
  auto data = stream.bytes();
  data.resize(std::min(data.size(), kMostBytes));
  fuzz::Bytes rest(data);
  const fuzz::Format format{static_cast<fuzz::Level>(bytes[1] % 4), bytes[2] % 8};
  return fuzz::painted(fuzz::drawn(1 + bytes[0] % kVersions, format, rest), kPixels, 0, 255);
}

/// "ok" in a byte segment.
cv::Mat sound() {
  const std::array<std::uint8_t, 5> data{0x40, 0x26, 0xF6, 0xB0, 0x00};
  fuzz::Bytes rest(data);
  const fuzz::Format format{static_cast<fuzz::Level>(1), 0};
  return fuzz::painted(fuzz::drawn(1, format, rest), kPixels, 0, 255);
}

cv::Mat abreast(const cv::Mat& left, const cv::Mat& right) {
  cv::Mat both(std::max(left.rows, right.rows), left.cols + right.cols, CV_8U, cv::Scalar(255));
  left.copyTo(both(cv::Rect(0, 0, left.cols, left.rows)));
  right.copyTo(both(cv::Rect(left.cols, 0, right.cols, right.rows)));
  return both;
}

void check(const Symbol& symbol) {
  if (!is_valid_utf8(symbol.payload.text)) std::abort();
  if (symbol.payload.eci > 999'999) std::abort();
  for (const Point& corner : symbol.corners)
    if (!std::isfinite(corner.x) || !std::isfinite(corner.y)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size < kHeader) return 0;
  const cv::Mat picture = abreast(mutated(bytes, size), sound());
  ImageView view;
  view.data = picture.data;
  view.width = picture.cols;
  view.height = picture.rows;
  view.stride = picture.step;
  const auto result = Reader({.effort = Effort::fast}).read(view);
  if (!result) std::abort();
  for (const Symbol& symbol : result->symbols) check(symbol);
  const bool is_there = std::any_of(result->symbols.begin(), result->symbols.end(),
                                    [](const Symbol& s) { return s.payload.bytes == "ok"; });
  if (!is_there) std::abort();
  return 0;
}
