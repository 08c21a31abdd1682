#include "reader/backend/charset.hpp"

#include <algorithm>
#include <array>

#include "reader/backend/charset_guess.hpp"

namespace moongate::reader {

namespace {

constexpr int kEciUtf8 = 26;
constexpr std::size_t kIdentifierSize = 3;  // "]Q2"
constexpr std::size_t kDesignatorSize = 7;  // "\000026"
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct EciName {
  int eci;
  std::string_view charset;
};

// AIM ITS/04-023, designators that stand for a character set of IANA's registry.
constexpr std::array<EciName, 32> kEciNames{{
    {0, "IBM437"},        {1, "ISO-8859-1"},    {2, "IBM437"},        {3, "ISO-8859-1"},
    {4, "ISO-8859-2"},    {5, "ISO-8859-3"},    {6, "ISO-8859-4"},    {7, "ISO-8859-5"},
    {8, "ISO-8859-6"},    {9, "ISO-8859-7"},    {10, "ISO-8859-8"},   {11, "ISO-8859-9"},
    {12, "ISO-8859-10"},  {13, "ISO-8859-11"},  {15, "ISO-8859-13"},  {16, "ISO-8859-14"},
    {17, "ISO-8859-15"},  {18, "ISO-8859-16"},  {20, "Shift_JIS"},    {21, "windows-1250"},
    {22, "windows-1251"}, {23, "windows-1252"}, {24, "windows-1256"}, {25, "UTF-16BE"},
    {26, "UTF-8"},        {27, "US-ASCII"},     {28, "Big5"},         {29, "GB2312"},
    {30, "EUC-KR"},       {32, "GB18030"},      {33, "UTF-16LE"},     {34, "UTF-32BE"},
}};

std::string_view name_of(int eci) noexcept {
  const auto* row = std::find_if(kEciNames.begin(), kEciNames.end(),
                                 [eci](const EciName& name) { return name.eci == eci; });
  return row == kEciNames.end() ? std::string_view{} : row->charset;
}

/// One run of bytes under one ECI.
struct Segment {
  int eci = -1;
  std::string bytes;
};

bool is_designator(std::string_view at) noexcept {
  return at.size() >= kDesignatorSize && at[0] == '\\' &&
         std::all_of(at.begin() + 1, at.begin() + kDesignatorSize,
                     [](char c) { return c >= '0' && c <= '9'; });
}

int designator(std::string_view at) noexcept {
  int value = 0;
  for (const char c : at.substr(1, kDesignatorSize - 1)) value = value * 10 + (c - '0');
  return value;
}

/// Calls `visit` for each segment of a message in the ECI protocol, where a backslash is doubled.
template <class Visit>
void for_each_segment(std::string_view rest, Visit visit) {
  Segment segment;
  while (!rest.empty()) {
    if (is_designator(rest)) {
      if (!segment.bytes.empty()) visit(segment);
      segment = {designator(rest), {}};
      rest.remove_prefix(kDesignatorSize);
      continue;
    }
    segment.bytes += rest[0];
    rest.remove_prefix(rest.starts_with("\\\\") ? 2 : 1);
  }
  if (!segment.bytes.empty()) visit(segment);
}

/// Tells whether a decoder met bytes that do not exist in the character set.
bool has_replacement(std::string_view text) noexcept {
  return text.find(kReplacement) != std::string_view::npos;
}

Payload decode_by_eci(RawContent content) {
  Payload payload;
  bool sound = !has_replacement(content.decoded);
  for_each_segment(std::string_view(content.eci_bytes).substr(kIdentifierSize),
                   [&](const Segment& segment) {
                     if (payload.eci < 0) payload.eci = segment.eci;
                     if (name_of(segment.eci).empty()) sound = false;
                     if (segment.eci == kEciUtf8 && !is_valid_utf8(segment.bytes)) sound = false;
                   });
  payload.charset = name_of(payload.eci);
  payload.bytes = std::move(content.bytes);
  if (sound && is_valid_utf8(content.decoded)) payload.text = std::move(content.decoded);
  return payload;
}

std::string from_latin1(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0 | byte >> 6);
      text += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return text;
}

/// GB 2312 in EUC form: every byte with the high bit set belongs to a pair of two such bytes.
bool is_paired_gb2312(std::string_view bytes) noexcept {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (static_cast<unsigned char>(bytes[i]) < 0x80) continue;
    if (static_cast<unsigned char>(bytes[i]) < 0xA1 || ++i == bytes.size()) return false;
    if (static_cast<unsigned char>(bytes[i]) < 0xA1) return false;
  }
  return true;
}

std::size_t count_beyond_ascii(std::string_view utf8) noexcept {
  return static_cast<std::size_t>(std::count_if(
      utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
}

/// Names what a decoder used that reports text only. Without an ECI it knows no more than these.
std::string_view guessed_charset(const RawContent& content) {
  if (content.decoded == from_latin1(content.bytes)) return "ISO-8859-1";
  const auto high = static_cast<std::size_t>(std::count_if(
      content.bytes.begin(), content.bytes.end(), [](char c) { return (c & 0x80) != 0; }));
  const bool gb2312 =
      is_paired_gb2312(content.bytes) && 2 * count_beyond_ascii(content.decoded) == high;
  return gb2312 ? "GB18030" : "Shift_JIS";
}

}  // namespace

Payload decode_content(RawContent content) {
  if (content.has_eci && content.eci_bytes.size() >= kIdentifierSize)
    return decode_by_eci(std::move(content));
  if (is_valid_utf8(content.bytes) &&
      (content.decoded == content.bytes || content.decoded.empty())) {
    Payload payload;
    payload.text = content.bytes;
    payload.bytes = std::move(content.bytes);
    return payload;
  }

  Payload payload;
  payload.charset_guessed = true;
  const bool odd = !is_valid_utf8(content.bytes);
  if (auto guess = odd ? guess_charset(content.bytes) : std::nullopt) {
    payload.charset = guess->charset;
    payload.text = std::move(guess->text);
    payload.bytes = std::move(content.bytes);
    return payload;
  }
  payload.charset = guessed_charset(content);
  const bool is_text = is_valid_utf8(content.decoded) && !has_replacement(content.decoded);
  payload.bytes = std::move(content.bytes);
  if (is_text) {
    payload.text = std::move(content.decoded);
  } else {
    payload.charset.clear();  // nothing was made with it
  }
  return payload;
}

}  // namespace moongate::reader
