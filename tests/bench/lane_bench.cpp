// A video of a parking lane, 1080p: nothing, then a ticket held into it, a telephone, two stickers
// on a pillar that the camera comes nearer to. Prints how many frames a second one core reads at
// effort fast, and after how many frames each code was first read right.
#include <cstdio>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

#include "cpu_time.hpp"
#include "moongate/reader.hpp"
#include "reader/print.hpp"

namespace {

using namespace moongate;

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;
constexpr int kFrames = 45;  // of each act

cv::Mat pixels_of(Image& image) {
  return {image.height, image.width, CV_8UC1, image.pixels.data()};
}

// Asphalt, a wall in the evening light and a barrier's stripes.
cv::Mat lane() {
  cv::Mat scene(kHeight, kWidth, CV_8UC1);
  for (int y = 0; y < kHeight; ++y) scene.row(y).setTo(y < 520 ? 150 - y / 8 : 60 + y / 40);
  for (int x = 0; x < kWidth; x += 160) {
    cv::line(scene, {x, 560}, {x + 80, 530}, cv::Scalar(x % 320 == 0 ? 220 : 90), 14);
  }
  cv::rectangle(scene, {1500, 200, 140, 700}, cv::Scalar(110), cv::FILLED);  // the pillar
  return scene;
}

// A sheet with a code in its upper half and lines of writing below, or a screen with a dark frame.
cv::Mat sheet(const std::string& text, int module, int frame) {
  Image printed = test::print(text, SymbolFormat::qr_code, module);
  const cv::Mat code = pixels_of(printed);
  cv::Mat made(2 * code.rows, code.cols + 60, CV_8UC1, cv::Scalar(235));
  code.copyTo(made({30, 20, code.cols, code.rows}));
  for (int y = code.rows + 50; y + 20 < made.rows; y += 26) {
    cv::putText(made, "PARKING 10-12 EUR 4.50", {30, y}, cv::FONT_HERSHEY_SIMPLEX, 0.5,
                cv::Scalar(60));
  }
  if (frame > 0)
    cv::copyMakeBorder(made, made, frame, frame, frame, frame, cv::BORDER_CONSTANT, 25);
  return made;
}

// Lays a stamp into the scene, its middle at a place, turned and scaled.
void lay(cv::Mat& scene, const cv::Mat& stamp, cv::Point2d place, double degrees, double scale) {
  const cv::Point2f middle(static_cast<float>(stamp.cols) / 2, static_cast<float>(stamp.rows) / 2);
  cv::Mat motion = cv::getRotationMatrix2D(middle, degrees, scale);
  motion.at<double>(0, 2) += place.x - static_cast<double>(middle.x);
  motion.at<double>(1, 2) += place.y - static_cast<double>(middle.y);
  cv::warpAffine(stamp, scene, motion, scene.size(), cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
}

struct Act {
  const char* name;
  std::vector<std::string> texts;  // what must be read
  void (*draw)(cv::Mat& scene, const std::vector<std::string>& texts, double time);  // 0 to 1
};

void draw_nothing(cv::Mat&, const std::vector<std::string>&, double) {}

void draw_ticket(cv::Mat& scene, const std::vector<std::string>& texts, double time) {
  lay(scene, sheet(texts[0], 5, 0), {1900 - 1100 * time, 560}, 18, 1);
  cv::blur(scene, scene, {time < 0.5 ? 9 : 1, 1});  // it comes fast, and stops
}

void draw_telephone(cv::Mat& scene, const std::vector<std::string>& texts, double time) {
  lay(scene, sheet(texts[0], 6, 24), {700, 1250 - 700 * time}, -10, 1);
}

void draw_stickers(cv::Mat& scene, const std::vector<std::string>& texts, double time) {
  lay(scene, sheet(texts[0], 4, 0), {1440, 420}, 2, 0.4 + 0.5 * time);
  lay(scene, sheet(texts[1], 4, 0), {1690, 420}, -3, 0.4 + 0.5 * time);
}

const Act kActs[] = {
    {"nothing", {}, draw_nothing},
    {"a ticket", {"https://example.com/ticket/000000000001"}, draw_ticket},
    {"a telephone", {"https://example.com/pay?order=000000000002"}, draw_telephone},
    {"two stickers", {"https://example.com/a/0003", "https://example.org/b/0004"}, draw_stickers}};

bool has(const ReadResult& result, const std::string& text) {
  for (const Symbol& symbol : result.symbols) {
    if (symbol.payload.text == text) return true;
  }
  return false;
}

bool is_read(const ReadResult& result, const Act& act) {
  for (const std::string& text : act.texts) {
    if (!has(result, text)) return false;
  }
  return !act.texts.empty();
}

void play(Reader& reader, const Act& act) {
  cv::RNG noise(7);
  double spent = 0;
  int first = -1;
  for (int i = 0; i < kFrames; ++i) {
    cv::Mat frame = lane();
    act.draw(frame, act.texts, static_cast<double>(i) / (kFrames - 1));
    cv::Mat grain(frame.size(), CV_8UC1);
    noise.fill(grain, cv::RNG::NORMAL, 8, 3);
    cv::add(frame, grain, frame);
    const ImageView view{frame.data, kWidth, kHeight, frame.step, PixelFormat::gray};
    const double start = bench::cpu_ms();
    const auto result = reader.read(view);
    spent += bench::cpu_ms() - start;
    if (first < 0 && result && is_read(*result, act)) first = i;
  }
  std::printf("%-14s %6.0f frames/s", act.name, 1000 * kFrames / spent);
  if (!act.texts.empty()) std::printf("   first read in frame %d of %d", first + 1, kFrames);
  std::printf("\n");
}

}  // namespace

int main() {
  ReaderOptions options;
  options.effort = Effort::fast;
  Reader reader(options);
  for (const Act& act : kActs) play(reader, act);
}
