// A parking-lot kiosk: a camera, a barrier, nobody there. Looks at one picture after the other and
// says what to act on: one code, or a conflict, in which case it acts on none. What stays before
// the camera is acted on once.
//
//   ./kiosk [--fps N] FOLDER|PICTURE     ./kiosk --camera 0
#include <chrono>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include <moongate/moongate.hpp>

#include "frames.hpp"
#include "options.hpp"

namespace {

// Of a live camera a late answer is worth less than the next picture. A recording waits.
constexpr int kCameraDeadlineMs = 500;

class Kiosk {
 public:
  // Effort balanced, the default: bar codes on a telephone's screen are fine print, which effort
  // fast does not look for.
  explicit Kiosk(int deadline_ms) : reader_({.deadline_ms = deadline_ms}) {
    moongate::Policy policy;
    policy.context = moongate::Context::terminal;
    router_ = moongate::Router(policy);
  }

  // Tells whether the picture could be read.
  bool look_at(const Frame& frame) {
    const auto read = reader_.read(frame.image.view());
    if (!read) return complain(read.error());
    for (const auto& damage : read->errors) complain(damage);
    // [readme]
    std::vector<moongate::PaymentCode> codes;
    for (const auto& symbol : read->symbols) {
      codes.push_back(moongate::Classifier{}.classify(symbol.payload));
    }
    const auto resolution =
        router_.route(codes, {.conflict = read->conflict, .cut_short = read->cut_short});
    if (debouncer_.take(resolution, codes, frame.time)) act(resolution, codes);
    // [/readme]
    if (resolution.decision == moongate::Decision::look_again) say(resolution.message);
    return true;
  }

 private:
  static void act(const moongate::Resolution& resolution,
                  const std::vector<moongate::PaymentCode>& codes) {
    std::cout << to_string(resolution.decision) << ": " << resolution.message << '\n';
    for (const auto choice : resolution.choices) {
      std::cout << "  " << display(codes[choice]) << '\n';
    }
    std::cout << std::flush;  // the barrier does not wait for a full buffer
  }

  bool complain(const moongate::Error& error) {
    say(error.message);
    return false;
  }

  // A damaged symbol is seen in many pictures, too.
  void say(const std::string& words) {
    if (words != last_words_) std::cerr << "kiosk: " << words << '\n';
    last_words_ = words;
  }

  moongate::Reader reader_;
  moongate::Router router_;
  moongate::Debouncer debouncer_;
  std::string last_words_;
};

std::unique_ptr<Frames> open_frames(const Options& options) {
#ifdef KIOSK_HAS_CAMERA
  if (options.camera) return frames_of_camera(*options.camera);
#endif
  if (options.camera) return nullptr;
  const std::chrono::nanoseconds second = std::chrono::seconds(1);
  return frames_of_folder(options.path, second / options.fps);
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = read_options({argv + 1, argv + argc});
  const auto frames = options ? open_frames(*options) : nullptr;
  if (!frames) {
    std::cerr << "usage: kiosk [--fps N] FOLDER|PICTURE, N pictures a second (10), or\n"
                 "       kiosk --camera NUMBER where OpenCV has videoio\n";
    return 2;
  }
  Kiosk kiosk(options->camera ? kCameraDeadlineMs : 0);
  int seen = 0;
  bool good = true;
  for (; const auto frame = frames->next(); ++seen) good &= kiosk.look_at(*frame);
  if (seen == 0) std::cerr << "kiosk: no picture came\n";
  return seen > 0 && good && !frames->failed() ? 0 : 1;
}
