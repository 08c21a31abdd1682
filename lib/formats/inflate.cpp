#include "formats/inflate.hpp"

#include <zlib.h>

#include <array>
#include <new>

namespace moongate {
namespace {

constexpr int kWindowBits = 15;
constexpr int kGzip = 16;  // added to the window bits

int window_bits(DeflateFormat format) noexcept {
  if (format == DeflateFormat::raw) return -kWindowBits;
  return format == DeflateFormat::gzip ? kWindowBits + kGzip : kWindowBits;
}

// Frees what the stream holds, however the function is left.
class Inflater {
 public:
  Inflater(std::string_view bytes, DeflateFormat format) {
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));  // only read
    stream_.avail_in = static_cast<uInt>(bytes.size());
    if (inflateInit2(&stream_, window_bits(format)) != Z_OK) throw std::bad_alloc();
  }
  ~Inflater() { inflateEnd(&stream_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;

  // Adds what comes next; Z_OK while there is more.
  int run(std::string& out) {
    std::array<char, 4096> piece{};
    stream_.next_out = reinterpret_cast<Bytef*>(piece.data());
    stream_.avail_out = static_cast<uInt>(piece.size());
    const int state = ::inflate(&stream_, Z_NO_FLUSH);
    if (state == Z_MEM_ERROR) throw std::bad_alloc();
    out.append(piece.data(), piece.size() - stream_.avail_out);
    return state;
  }

  [[nodiscard]] std::size_t bytes_left() const noexcept { return stream_.avail_in; }

 private:
  z_stream stream_ = {};
};

}  // namespace

Result<std::string> inflate(std::string_view bytes, DeflateFormat format, std::size_t limit) {
  std::string out;
  Inflater inflater(bytes, format);
  int state = Z_OK;
  while (state == Z_OK && out.size() <= limit) state = inflater.run(out);
  const std::size_t at = bytes.size() - inflater.bytes_left();
  if (out.size() > limit) return fail(Errc::too_large, at, {}, "unpacks to more than the limit");
  if (state == Z_BUF_ERROR) return fail(Errc::truncated, at, {}, "the packed bytes end too early");
  if (state != Z_STREAM_END) return fail(Errc::malformed, at, {}, "the packed bytes are damaged");
  if (at != bytes.size()) return fail(Errc::trailing_data, at, {}, "bytes after the packed ones");
  return out;
}

}  // namespace moongate
