#include "formats/lzma.hpp"

#include <lzma.h>

#include <cassert>
#include <new>

namespace moongate {
namespace {

// Frees what the stream holds, however the function is left.
class Decoder {
 public:
  explicit Decoder(const LzmaProperties& properties) {
    lzma_options_lzma options = {};
    options.dict_size = properties.dictionary_size;
    options.lc = properties.literal_context_bits;
    options.lp = properties.literal_position_bits;
    options.pb = properties.position_bits;
    const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
    state_ = lzma_raw_decoder(&stream_, filters);
    if (state_ == LZMA_MEM_ERROR) throw std::bad_alloc();
  }
  ~Decoder() { lzma_end(&stream_); }
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  // Fills `out` as far as the bytes go.
  lzma_ret run(std::string_view bytes, std::string& out) {
    stream_.next_in = reinterpret_cast<const std::uint8_t*>(bytes.data());
    stream_.avail_in = bytes.size();
    stream_.next_out = reinterpret_cast<std::uint8_t*>(out.data());
    stream_.avail_out = out.size();
    while (state_ == LZMA_OK && stream_.avail_out > 0) state_ = lzma_code(&stream_, LZMA_FINISH);
    if (state_ == LZMA_MEM_ERROR) throw std::bad_alloc();
    return state_;
  }

  [[nodiscard]] bool is_full() const noexcept { return stream_.avail_out == 0; }
  [[nodiscard]] std::size_t bytes_left() const noexcept { return stream_.avail_in; }

 private:
  lzma_stream stream_ = LZMA_STREAM_INIT;
  lzma_ret state_ = LZMA_OK;
};

}  // namespace

Result<std::string> decode_lzma(std::string_view bytes, std::size_t size,
                                const LzmaProperties& properties) {
  if (size > kMaxLzmaSize) return fail(Errc::too_large, 0, {}, "unpacks to more than the limit");
  std::string out(size, '\0');
  Decoder decoder(properties);
  const lzma_ret state = decoder.run(bytes, out);
  const std::size_t at = bytes.size() - decoder.bytes_left();
  if (decoder.is_full() && (state == LZMA_OK || state == LZMA_STREAM_END)) return out;
  if (state == LZMA_BUF_ERROR)
    return fail(Errc::truncated, at, {}, "the packed bytes end too early");
  return fail(Errc::malformed, at, {}, "not a stream of LZMA of this size");
}

std::string encode_lzma(std::string_view bytes, const LzmaProperties& properties) {
  lzma_options_lzma options = {};
  lzma_lzma_preset(&options, LZMA_PRESET_DEFAULT);
  options.dict_size = properties.dictionary_size;
  options.lc = properties.literal_context_bits;
  options.lp = properties.literal_position_bits;
  options.pb = properties.position_bits;
  const lzma_filter filters[] = {{LZMA_FILTER_LZMA1, &options}, {LZMA_VLI_UNKNOWN, nullptr}};
  // Bytes that do not pack grow by less than an eighth, and by a header and a marker.
  std::string out(bytes.size() + bytes.size() / 8 + 64, '\0');
  std::size_t size = 0;
  const lzma_ret state = lzma_raw_buffer_encode(
      filters, nullptr, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size(),
      reinterpret_cast<std::uint8_t*>(out.data()), &size, out.size());
  if (state == LZMA_MEM_ERROR) throw std::bad_alloc();
  assert(state == LZMA_OK);
  out.resize(size);
  return out;
}

}  // namespace moongate
