// Stands in for label_font.cpp where there is no FreeType: no file is a font.
#include "reader/label_font.hpp"

namespace moongate::reader {

struct LabelFont::Face {};

std::optional<LabelFont> LabelFont::open(const std::string& /*file*/) { return std::nullopt; }

cv::Mat LabelFont::draw(std::string_view /*text*/, int /*height*/) const { return {}; }

}  // namespace moongate::reader
