#include "labels.hpp"

#include <fstream>
#include <sstream>
#include <string>

namespace moongate::bench {

namespace {

bool inside(Point p, const Quad& quad) {
  bool hit = false;
  for (std::size_t i = 0, j = 3; i < 4; j = i++) {
    const Point a = quad[i];
    const Point b = quad[j];
    if ((a.y > p.y) == (b.y > p.y)) continue;
    if (p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) hit = !hit;
  }
  return hit;
}

std::filesystem::path file_of(const std::filesystem::path& picture) {
  return std::filesystem::path(picture).replace_extension(".txt");
}

}  // namespace

Point centre(const Quad& quad) {
  Point sum;
  for (const Point& p : quad) sum = {sum.x + p.x / 4, sum.y + p.y / 4};
  return sum;
}

std::vector<Quad> labels_of(const std::filesystem::path& picture) {
  std::ifstream file(file_of(picture));
  std::vector<Point> points;
  std::string line;
  while (std::getline(file, line)) {
    if (line.starts_with('#') || line.starts_with("SETS")) continue;
    std::istringstream numbers(line);
    for (Point p; numbers >> p.x >> p.y;) points.push_back(p);
  }
  std::vector<Quad> quads;
  for (std::size_t i = 0; i + 3 < points.size(); i += 4) {
    quads.push_back({points[i], points[i + 1], points[i + 2], points[i + 3]});
  }
  return quads;
}

void write_labels(const std::filesystem::path& picture, const std::vector<Quad>& labels) {
  std::ofstream file(file_of(picture));
  for (const Quad& label : labels) {
    for (const Point& p : label) file << p.x << ' ' << p.y << ' ';
    file << '\n';
  }
}

int count_read(const std::vector<Quad>& labels, const std::vector<Quad>& symbols) {
  int read = 0;
  for (const Quad& label : labels) {
    for (const Quad& symbol : symbols) {
      if (!inside(centre(symbol), label) && !inside(centre(label), symbol)) continue;
      ++read;
      break;
    }
  }
  return read;
}

}  // namespace moongate::bench
