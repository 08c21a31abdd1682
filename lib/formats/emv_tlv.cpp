#include "formats/emv_tlv.hpp"

#include <algorithm>

#include "formats/ascii.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kHeader = 4;  // two digits of ID, two digits of length
constexpr std::size_t kUsualObjects = 16;
constexpr std::size_t kCrcObject = 8;  // the header of the CRC and its four digits

std::optional<std::uint8_t> two_digits(std::string_view text, std::size_t at) noexcept {
  if (!ascii::is_digit(text[at]) || !ascii::is_digit(text[at + 1])) return std::nullopt;
  return static_cast<std::uint8_t>((text[at] - '0') * 10 + (text[at + 1] - '0'));
}

std::size_t size_of_character(char lead) noexcept {
  const auto c = static_cast<unsigned char>(lead);
  return c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

// Bytes that `units` units take from `at` on, or npos when the text ends before, or within a
// character.
std::size_t bytes_of(std::string_view text, std::size_t at, std::size_t units, Unit unit) noexcept {
  if (unit == Unit::bytes) {
    const std::size_t end = at + units;
    const bool cuts = end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U;
    return end > text.size() || cuts ? text.npos : units;
  }
  std::size_t end = at;
  while (units > 0) {
    if (end >= text.size()) return text.npos;
    const std::size_t size = size_of_character(text[end]);
    const std::size_t taken = unit == Unit::utf16_units && size == 4 ? 2 : 1;
    if (taken > units) return text.npos;  // would cut a surrogate pair
    units -= taken;
    end += size;
  }
  return end <= text.size() ? end - at : text.npos;
}

}  // namespace

bool Reader::stop_with(Errc why, std::size_t at, std::optional<std::uint8_t> id) noexcept {
  stop_ = Stop{why, at, id};
  at_ = text_.size();
  return false;
}

bool Reader::next(Object& out) noexcept {
  if (at_ == text_.size()) return false;
  if (text_.size() - at_ < kHeader) return stop_with(Errc::truncated, at_);
  const auto id = two_digits(text_, at_);
  if (!id) return stop_with(Errc::malformed, at_);
  const auto length = two_digits(text_, at_ + 2);
  if (!length || *length == 0) return stop_with(Errc::bad_length, at_ + 2, id);
  const std::size_t size = bytes_of(text_, at_ + kHeader, *length, unit_);
  if (size == text_.npos) return stop_with(Errc::bad_length, at_ + 2, id);
  out.id = *id;
  out.value = text_.substr(at_ + kHeader, size);
  at_ += kHeader + size;
  return true;
}

const Object* Objects::find_object(std::uint8_t id) const noexcept {
  const auto* found = std::find_if(begin(), end(), [&](const Object& o) { return o.id == id; });
  return found == end() ? nullptr : found;
}

std::optional<std::string_view> Objects::find(std::uint8_t id) const noexcept {
  const Object* found = find_object(id);
  return found == nullptr ? std::nullopt : std::optional(found->value);
}

void read(std::string_view text, Objects& out, Unit unit) {
  out.text = text;
  out.counting = {unit, Lengths::sound};
  out.items.clear();
  out.items.reserve(kUsualObjects);
  Reader reader(text, unit);
  for (Object object; reader.next(object);) {
    if (out.items.size() == kMaxObjects) {
      const auto at = static_cast<std::size_t>(object.value.data() - text.data()) - kHeader;
      out.stop = Stop{Errc::too_many, at, object.id};
      return;
    }
    out.items.push_back(object);
  }
  out.stop = reader.stop();
}

bool ends_with_crc(std::string_view text) noexcept {
  return text.size() >= kCrcObject && text.substr(text.size() - kCrcObject).starts_with("6304");
}

bool is_merchant_presented(std::string_view text) noexcept {
  if (text.size() < kCrcObject || !ascii::all_digits(text.substr(0, 2))) return false;
  const bool headed = ascii::all_digits(text.substr(2, 2));
  const bool leads = text.starts_with("00");
  if (leads && headed) return true;
  return (leads || headed) && ends_with_crc(text) && !ascii::all_digits(text);
}

bool reads_to_its_end(std::string_view text, Unit unit) noexcept {
  Reader reader(text, unit);
  for (Object object; reader.next(object);) continue;
  return !reader.stop();
}

}  // namespace moongate::emv
