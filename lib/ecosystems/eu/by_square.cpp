#include "ecosystems/eu/by_square.hpp"

#include <algorithm>

#include "formats/ascii.hpp"
#include "formats/base32.hpp"
#include "formats/byte_order.hpp"
#include "formats/crc32.hpp"
#include "formats/lines.hpp"
#include "formats/lzma.hpp"

namespace moongate::by_square {
namespace {

constexpr std::size_t kLeastCharacters = 24;  // a header and the least that LZMA writes
constexpr std::size_t kHeader = 4;            // type and version, kind of document, length
constexpr std::size_t kChecksum = 4;
constexpr int kMostVersion = 2;   // 0 = 1.0.0, 1 = 1.1.0, 2 = 1.2.0
constexpr int kMostDocument = 4;  // an invoice is one of five

int digit(char c) noexcept {
  if (ascii::is_digit(c)) return c - '0';
  const char capital = ascii::upper(c);
  return capital >= 'A' && capital <= 'V' ? capital - 'A' + 10 : -1;
}

// Eight characters are five bytes.
std::uint64_t first_five_bytes(std::string_view text) noexcept {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < 8; ++i)
    bits = bits << 5U | static_cast<std::uint64_t>(digit(text[i]));
  return bits;
}

int byte_of(std::uint64_t five, int index) noexcept {
  return static_cast<int>(five >> static_cast<unsigned>(8 * (4 - index)) & 0xFFU);
}

// Characters that only pad the text to whole groups hold no byte.
std::string_view without_padding(std::string_view text) noexcept {
  constexpr bool kMayEnd[] = {true, false, true, false, true, true, false, true};
  return kMayEnd[text.size() % 8] || !text.ends_with('0') ? text : text.substr(0, text.size() - 1);
}

Result<std::string> unpack(std::string_view text) {
  const auto bytes =
      decode_base32(ascii::in_upper_case(without_padding(text)), Base32Alphabet::hex);
  if (!bytes) return fail(bytes.error());
  if (bytes->size() < kHeader) return fail(Errc::truncated, 0, "length", "it ends in its header");
  const std::string_view all = *bytes;
  return decode_lzma(all.substr(kHeader), little_endian(all.substr(2, 2)));
}

Result<std::string> checked_body(std::string_view text) {
  const auto unpacked = unpack(text);
  if (!unpacked) {
    return fail(unpacked.error().code, unpacked.error().offset, "data", "it does not unpack");
  }
  const std::string_view all = *unpacked;
  const auto body = all.substr(std::min(all.size(), kChecksum));
  if (all.size() < kChecksum || little_endian(all.substr(0, kChecksum)) != crc32(body)) {
    return fail(Errc::crc_mismatch, 0, "CRC32", "the checksum does not fit");
  }
  if (!is_valid_utf8(body)) return fail(Errc::bad_charset, 0, "data", "it is not UTF-8");
  return std::string(body);
}

}  // namespace

std::size_t own_bytes(std::string_view text, Type type) noexcept {
  if (text.size() < kLeastCharacters || (text[0] != '0' && text[0] != '2')) return 0;
  const auto is_letter = [](char c) { return ascii::is_alpha(c); };
  if (!ascii::all(text, [](char c) { return digit(c) >= 0; }) ||
      std::ranges::none_of(text, is_letter)) {
    return 0;
  }
  const std::uint64_t five = first_five_bytes(text);
  const int document = byte_of(five, 1) >> 4;
  const bool own = byte_of(five, 0) >> 4 == static_cast<int>(type) &&
                   (byte_of(five, 0) & 0xF) <= kMostVersion && (byte_of(five, 1) & 0xF) == 0 &&
                   document <= (type == Type::pay ? 0 : kMostDocument) && byte_of(five, 4) == 0;
  // A character of 32 is worth a bit more than one of text: version 1.0 alone looks like a damaged
  // merchant-presented code ("00", a length, a value), whose "000201" never has that zero.
  return own ? kHeader + 1 + text.size() / 8 : 0;
}

Elements::Elements(const ScannedPayload& scanned, PaymentCode& code) {
  if (std::ranges::any_of(scanned.text, [](char c) { return ascii::is_lower(c); })) {
    code.flags.set(Flag::nonstandard);
  }
  auto body = checked_body(scanned.text);
  if (!body) {
    const Error& error = body.error();
    reject(code, error.code, error.offset, error.field, error.message);
    return;
  }
  text_ = std::move(*body);
  parts_ = split_at(text_, '\t');
}

std::string_view Elements::take() noexcept {
  return next_ < parts_.size() ? parts_[next_++] : std::string_view{};
}

std::size_t Elements::take_count(std::string_view name, std::size_t most, transfer::Notes& notes) {
  const auto text = take();
  if (text.empty()) return 0;
  const std::size_t count = text.size() == 1 && ascii::is_digit(text[0])
                                ? static_cast<std::size_t>(text[0] - '0')
                                : most + 1;
  if (count <= most) return count;
  notes.reject(Errc::bad_value, text, name, "not a count that the standard allows");
  return 0;
}

}  // namespace moongate::by_square
