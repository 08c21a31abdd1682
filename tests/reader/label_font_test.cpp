#include "reader/label_font.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "moongate/annotate.hpp"

using namespace moongate;
using moongate::reader::LabelFont;

namespace {

// The font that the system has; where there is none, nothing is drawn and there is nothing to test
// but that.
std::optional<LabelFont> system_font() {
  const auto path = find_label_font();
  return path ? LabelFont::open(*path) : std::nullopt;
}

int ink(const cv::Mat& line) { return cv::countNonZero(line > 128); }

}  // namespace

TEST_CASE("label font: what is no font is none") {
  CHECK_FALSE(LabelFont::open(""));
  CHECK_FALSE(LabelFont::open("/nonexistent/font.ttf"));
  CHECK_FALSE(LabelFont::open(std::string(MOONGATE_SOURCE_DIR) + "/README.md"));
}

TEST_CASE("label font: text is one line of ink, as wide as it is long") {
  const auto font = system_font();
  if (!font) return;
  const cv::Mat one = font->draw("支", 20);
  const cv::Mat two = font->draw("支付", 20);
  REQUIRE_FALSE(one.empty());
  CHECK(one.type() == CV_8UC1);
  CHECK(ink(one) > 0);
  CHECK(two.cols > one.cols);
  CHECK(two.rows == one.rows);
  CHECK(font->draw("支", 60).rows > one.rows);
  CHECK(ink(font->draw("", 20)) == 0);
}

TEST_CASE("label font: control characters and broken UTF-8 are question marks, long text is cut") {
  const auto font = system_font();
  if (!font) return;
  const auto same = [&](std::string_view a, std::string_view b) {
    const cv::Mat left = font->draw(a, 20);
    const cv::Mat right = font->draw(b, 20);
    return left.size() == right.size() && cv::countNonZero(left != right) == 0;
  };
  CHECK(same("a\nb", "a?b"));
  CHECK(same("a\x7F", "a?"));
  CHECK(same("\xFF\xE4", "??"));
  CHECK(same("\xC2\x85", "?"));
  CHECK_FALSE(same("ab", "a?"));
  CHECK(same(std::string(reader::kMaxLabel + 50, 'x'), std::string(reader::kMaxLabel, 'x')));
}
