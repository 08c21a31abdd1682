// JT/T 978 of the Ministry of Transport: a version with the high bit set, the length of the rest in
// two bytes, then fields that no public document describes.
#include "ecosystems/cn/ride_code.hpp"
#include "ecosystems/row.hpp"
#include "formats/byte_order.hpp"
#include "formats/hexadecimal.hpp"

namespace moongate::ecosystem::mot_jtt978 {
namespace {

constexpr std::size_t kHeader = 3;
constexpr std::size_t kShortest = 332;
constexpr std::size_t kLongest = 364;

// Lengths of 329 to 361 begin with this byte.
constexpr char kLengthByte = 0x01;

bool has_its_length(std::string_view bytes) noexcept {
  return big_endian(bytes.substr(1, 2)) == bytes.size() - kHeader;
}

bool is_usual_size(std::size_t size) noexcept { return size >= kShortest && size <= kLongest; }

bool has_header(std::string_view bytes) noexcept {
  return bytes.size() >= kHeader && static_cast<unsigned char>(bytes[0]) >= 0x80 &&
         bytes[1] == kLengthByte;
}

}  // namespace

// A damaged code has either the length that it says, or the size that all have.
int bid(const ScannedPayload& scanned) {
  const auto bytes = scanned.bytes;
  if (!has_header(bytes)) return 0;
  return has_its_length(bytes) || is_usual_size(bytes.size()) ? evidence(kHeader) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  ride_code::begin("jtt978", code);
  const auto bytes = scanned.bytes;
  if (bytes.size() < kHeader) {
    return reject(code, Errc::truncated, bytes.size(), "length", "the header has 3 bytes");
  }
  code.fields.add("version", to_hexadecimal(bytes.substr(0, 1)));
  code.fields.add("bytes", std::to_string(bytes.size()));
  if (!has_its_length(bytes)) {
    reject(code, Errc::bad_length, 1, "length", "not the number of bytes that follow");
  } else if (!is_usual_size(bytes.size())) {
    reject(code, Errc::bad_length, 1, "length", "a ride code has 332 to 364 bytes");
  }
}

}  // namespace moongate::ecosystem::mot_jtt978
