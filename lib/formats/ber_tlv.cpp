#include "formats/ber_tlv.hpp"

#include <algorithm>

namespace moongate::ber {
namespace {

constexpr std::size_t kMaxTagBytes = 4;
constexpr std::size_t kMaxLengthBytes = 3;
constexpr unsigned kConstructed = 0x20;
constexpr unsigned kMoreTagBytes = 0x1F;  // in the first byte
constexpr unsigned kContinues = 0x80;     // in the bytes after it

unsigned byte_at(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<unsigned char>(bytes[at]);
}

}  // namespace

bool Reader::stop_with(Errc why, std::size_t at) noexcept {
  stop_ = Stop{why, at};
  return false;
}

bool Reader::read_tag(Object& out) noexcept {
  const std::size_t start = at_;
  unsigned byte = byte_at(bytes_, at_++);
  if (byte == 0) return stop_with(Errc::trailing_data, start);
  out.constructed = (byte & kConstructed) != 0;
  out.tag = byte;
  bool more = (byte & kMoreTagBytes) == kMoreTagBytes;
  while (more) {
    if (at_ == bytes_.size()) return stop_with(Errc::truncated, start);
    if (at_ - start == kMaxTagBytes) return stop_with(Errc::malformed, start);
    byte = byte_at(bytes_, at_++);
    out.tag = out.tag << 8U | byte;
    more = (byte & kContinues) != 0;
  }
  return true;
}

bool Reader::read_length(std::size_t& length) noexcept {
  const std::size_t start = at_;
  if (at_ == bytes_.size()) return stop_with(Errc::truncated, start);
  length = byte_at(bytes_, at_++);
  if (length == 0x80) return stop_with(Errc::unsupported, start);
  if (length > 0x80) {
    const std::size_t count = length & 0x7FU;
    if (count > kMaxLengthBytes) return stop_with(Errc::bad_length, start);
    if (bytes_.size() - at_ < count) return stop_with(Errc::truncated, start);
    length = 0;
    for (std::size_t i = 0; i < count; ++i) length = length << 8U | byte_at(bytes_, at_++);
  }
  return length <= bytes_.size() - at_ || stop_with(Errc::bad_length, start);
}

bool Reader::next(Object& out) noexcept {
  if (at_ == bytes_.size() || stop_) return false;
  std::size_t length = 0;
  if (!read_tag(out) || !read_length(length)) return false;
  out.value = bytes_.substr(at_, length);
  at_ += length;
  return true;
}

std::string tag_name(std::uint32_t tag) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string name;
  for (unsigned shift = 32; shift > 0;) {
    shift -= 8;
    const std::uint32_t byte = tag >> shift & 0xFFU;
    if (byte == 0 && name.empty() && shift > 0) continue;  // shorter tags
    name += kDigits[byte >> 4U];
    name += kDigits[byte & 0xFU];
  }
  return name;
}

bool Tags::add(std::uint32_t tag) {
  const auto place = std::ranges::lower_bound(tags_, tag);
  if (place != tags_.end() && *place == tag) return false;
  tags_.insert(place, tag);
  return true;
}

bool Tags::has(std::uint32_t tag) const noexcept { return std::ranges::binary_search(tags_, tag); }

}  // namespace moongate::ber
