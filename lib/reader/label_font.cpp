#include "reader/label_font.hpp"

#include <ft2build.h>
#include <iconv.h>

#include <algorithm>
#include <cstdint>
#include <vector>

#include FT_FREETYPE_H

namespace moongate::reader {
namespace {

// The height of a capital letter is some 0.72 of the size of its font.
constexpr double kCapitals = 0.72;

struct Closer {
  void operator()(FT_Library library) const noexcept { FT_Done_FreeType(library); }
  void operator()(FT_Face face) const noexcept { FT_Done_Face(face); }
};

// The next character of a text in UTF-8, and takes it off; "?" for what is none or would break the
// line.
char32_t take_character(std::string_view& text, iconv_t converter) {
  for (std::size_t size = 1; size <= std::min<std::size_t>(4, text.size()); ++size) {
    char32_t out = 0;
    char* from = const_cast<char*>(text.data());
    char* to = reinterpret_cast<char*>(&out);
    std::size_t in_left = size;
    std::size_t out_left = sizeof out;
    iconv(converter, nullptr, nullptr, nullptr, nullptr);
    if (iconv(converter, &from, &in_left, &to, &out_left) == static_cast<std::size_t>(-1)) continue;
    text.remove_prefix(size);
    return out < 0x20 || (out >= 0x7F && out < 0xA0) ? U'?' : out;
  }
  text.remove_prefix(1);
  return U'?';
}

std::vector<char32_t> characters_of(std::string_view text) {
  std::vector<char32_t> out;
  out.reserve(kMaxLabel);  // nothing below may throw while the converter is open
  constexpr std::uint32_t kOne = 1;
  const bool little = *reinterpret_cast<const unsigned char*>(&kOne) == 1;
  const iconv_t converter = iconv_open(little ? "UTF-32LE" : "UTF-32BE", "UTF-8");
  if (converter == reinterpret_cast<iconv_t>(-1)) return out;  // NOLINT: as POSIX says it
  while (!text.empty() && out.size() < kMaxLabel) out.push_back(take_character(text, converter));
  iconv_close(converter);
  return out;
}

// Lays the picture of a character over what is there: letters of one word may touch.
void lay(const FT_Bitmap& glyph, int left, int top, cv::Mat& line) {
  const cv::Rect place =
      cv::Rect(left, top, static_cast<int>(glyph.width), static_cast<int>(glyph.rows)) &
      cv::Rect(0, 0, line.cols, line.rows);
  const bool readable = glyph.pixel_mode == FT_PIXEL_MODE_GRAY && glyph.pitch > 0;
  if (place.empty() || !readable) return;
  const cv::Mat from(static_cast<int>(glyph.rows), static_cast<int>(glyph.width), CV_8UC1,
                     glyph.buffer, static_cast<std::size_t>(glyph.pitch));
  cv::Mat to = line(place);
  cv::max(to, from(place - cv::Point(left, top)), to);
}

}  // namespace

struct LabelFont::Face {
  std::unique_ptr<FT_LibraryRec_, Closer> library;
  std::unique_ptr<FT_FaceRec_, Closer> face;  // ends before the library

  [[nodiscard]] bool load(char32_t character, FT_Int32 how) const {
    return FT_Load_Char(face.get(), static_cast<FT_ULong>(character), how) == 0;
  }
  [[nodiscard]] int advance() const { return static_cast<int>(face->glyph->advance.x >> 6); }
};

std::optional<LabelFont> LabelFont::open(const std::string& file) {
  FT_Library library = nullptr;
  if (FT_Init_FreeType(&library) != 0) return std::nullopt;
  auto made = std::make_shared<Face>();
  made->library.reset(library);
  FT_Face face = nullptr;
  if (FT_New_Face(library, file.c_str(), 0, &face) != 0) return std::nullopt;
  made->face.reset(face);
  // A font of bitmaps only comes in no size but its own.
  if (!FT_IS_SCALABLE(face)) return std::nullopt;
  return LabelFont(std::move(made));
}

cv::Mat LabelFont::draw(std::string_view text, int height) const {
  const auto size = static_cast<FT_UInt>(std::clamp(height, 1, 2000) / kCapitals);
  if (FT_Set_Pixel_Sizes(face_->face.get(), 0, std::max(size, 1U)) != 0) return {};
  const auto characters = characters_of(text);
  int width = 0;
  for (const char32_t character : characters) {
    if (face_->load(character, FT_LOAD_DEFAULT)) width += face_->advance();
  }
  const FT_Size_Metrics& metrics = face_->face->size->metrics;
  const int above = static_cast<int>(metrics.ascender >> 6);
  const int below = static_cast<int>(-(metrics.descender >> 6));
  cv::Mat line = cv::Mat::zeros(std::max(1, above + below), std::max(1, width), CV_8UC1);
  int pen = 0;
  for (const char32_t character : characters) {
    if (!face_->load(character, FT_LOAD_RENDER)) continue;
    const FT_GlyphSlot glyph = face_->face->glyph;
    lay(glyph->bitmap, pen + glyph->bitmap_left, above - glyph->bitmap_top, line);
    pen += face_->advance();
  }
  return line;
}

}  // namespace moongate::reader
