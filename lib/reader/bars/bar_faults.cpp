#include "reader/bars/bar_faults.hpp"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "reader/bars/bar_edges.hpp"
#include "reader/base/geometry.hpp"
#include "reader/base/row_runs.hpp"

namespace moongate::reader {

namespace {

/// The mean of all lines, and where bars turn into spaces in it.
struct Profile {
  cv::Mat line;
  std::vector<int> edges;
  double darkest = 0;
  double lightest = 0;
};

Profile profile_of(const BarPatch& bars) {
  Profile profile;
  cv::resize(bars.lines, profile.line, {bars.lines.cols, 1}, 0, 0, cv::INTER_AREA);
  profile.edges = longest_stretch(edges_of(profile.line));
  cv::minMaxLoc(profile.line, &profile.darkest, &profile.lightest);
  return profile;
}

/// How much the distances between edges differ.
double variety(const std::vector<int>& edges) {
  std::vector<int> spaces;
  for (std::size_t i = 1; i < edges.size(); ++i) spaces.push_back(edges[i] - edges[i - 1]);
  return unevenness(spaces);
}

/// The contrast of narrow bars, as a part of the whole.
double clarity(const Profile& profile) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < profile.edges.size(); ++i) {
    double least = 0;
    double most = 0;
    const cv::Range between(profile.edges[i - 1], profile.edges[i] + 1);
    cv::minMaxLoc(profile.line.colRange(between), &least, &most);
    steps.push_back(most - least);
  }
  std::sort(steps.begin(), steps.end());
  return steps[steps.size() / 4] / (profile.lightest - profile.darkest);
}

/// The share of edges between which the line passes from dark to light, or back: symbols have two
/// levels, the grain of a wall has all.
double depth(const Profile& profile) {
  const double threshold = (profile.darkest + profile.lightest) / 2;
  const cv::Mat light = profile.line > threshold;
  int changes = 0;
  for (int x = profile.edges.front() + 1; x <= profile.edges.back(); ++x)
    changes += light.at<unsigned char>(0, x) != light.at<unsigned char>(0, x - 1) ? 1 : 0;
  return static_cast<double>(changes) / static_cast<double>(profile.edges.size());
}

Point middle(const Point& a, const Point& b) { return {(a.x + b.x) / 2, (a.y + b.y) / 2}; }

/// Tells whether the paper in some columns beside the bars is as light as the spaces between them.
bool is_quiet(const Profile& profile, int from, int to) {
  constexpr double kLight = 0.6;  // of the contrast
  if (from < 0 || to > profile.line.cols || from >= to) return false;
  double least = 0;
  cv::minMaxLoc(profile.line.colRange(from, to), &least);
  return least >= profile.darkest + kLight * (profile.lightest - profile.darkest);
}

/// An end of the bars: what is beyond it.
struct Beyond {
  bool quiet = false;
  bool outside = false;  ///< of the picture
};

/// @param step  of a module, in columns: to the left less than 0
Beyond beyond(const BarPatch& bars, const Profile& profile, int edge, float step,
              cv::Size picture) {
  constexpr float kFrom = 2;  // modules: an edge is told behind its place
  constexpr float kTo = 5;
  const auto column = [&](float modules) { return edge + cvRound(step * modules); };
  const auto [from, to] = std::minmax({column(kFrom), column(kTo)});
  const auto quad = bars.corners(static_cast<float>(column(0)), static_cast<float>(column(kTo)));
  const Point end = middle(quad[1], quad[2]);
  const cv::Rect2f whole(0, 0, static_cast<float>(picture.width),
                         static_cast<float>(picture.height));
  return {is_quiet(profile, from, to), !whole.contains({end.x, end.y})};
}

/// The share of lines that show the bars which all together show.
double agreement(const BarPatch& bars, const Profile& profile) {
  constexpr double kAlike = 0.94;
  int alike = 0;
  for (int y = 0; y < bars.lines.rows; ++y)
    alike += likeness(profile.line, bars.lines.row(y), 1) >= kAlike ? 1 : 0;
  return static_cast<double>(alike) / bars.lines.rows;
}

/// Bars of several widths that stand one beside the other from top to bottom. Writing and textures
/// change from line to line, gratings have one width.
bool is_symbol(const BarPatch& bars, const Profile& profile) {
  constexpr double kVariety = 0.25;  // 0.3 to 0.7 in symbols
  constexpr double kAgreement = 0.5;
  constexpr double kClear = 0.15;
  constexpr double kDepth = 0.5;
  constexpr double kContrast = 60;  // grey levels
  return profile.edges.size() >= kFewestEdges && profile.lightest - profile.darkest >= kContrast &&
         variety(profile.edges) >= kVariety && clarity(profile) >= kClear &&
         depth(profile) >= kDepth && agreement(bars, profile) >= kAgreement;
}

}  // namespace

std::string_view why_unread(const BarPatch& bars, cv::Size picture) {
  constexpr float kTooSmall = 1;  // pixels a module; below it few symbols are read
  constexpr double kClear = 0.5;
  const Profile profile = profile_of(bars);
  if (!is_symbol(bars, profile)) return {};
  const int first = profile.edges.front();
  const int last = profile.edges.back();
  const auto modules = kModulesAnEdge * static_cast<float>(profile.edges.size());
  const float step = static_cast<float>(last - first) / modules;
  const Beyond left = beyond(bars, profile, first, -step, picture);
  const Beyond right = beyond(bars, profile, last, step, picture);
  if ((left.outside && right.quiet) || (right.outside && left.quiet)) return "cut_off";
  if (!left.quiet || !right.quiet) return {};
  const Quad corners = bars.corners(static_cast<float>(first), static_cast<float>(last));
  const float width = distance(middle(corners[0], corners[3]), middle(corners[1], corners[2]));
  if (width < kTooSmall * modules) return "too_small";
  return clarity(profile) < kClear ? "blurred" : "damaged";
}

}  // namespace moongate::reader
