// A parking-lot kiosk: a camera, a barrier, nobody there. Looks at one picture after the other and
// says what to act on: one code, or a conflict, in which case it acts on none.
//
//   ./kiosk FOLDER|PICTURE     ./kiosk --camera 0
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <moongate/moongate.hpp>

#include "frames.hpp"

namespace {

// A late answer is worth less than the next picture.
constexpr int kFrameDeadlineMs = 500;

class Kiosk {
 public:
  // Effort balanced, the default: bar codes on a telephone's screen are fine print, which effort
  // fast does not look for.
  Kiosk() : reader_({.deadline_ms = kFrameDeadlineMs}) {
    moongate::Policy policy;
    policy.context = moongate::Context::terminal;
    router_ = moongate::Router(policy);
  }

  void look_at(const moongate::Image& frame) {
    const auto read = reader_.read(frame.view());
    if (!read) return announce("error: " + read.error().message);
    if (read->conflict) return announce("conflict: one place was read in two ways");
    // [readme]
    std::vector<moongate::PaymentCode> codes;
    for (const auto& symbol : read->symbols) {
      codes.push_back(moongate::Classifier{}.classify(symbol.payload));
    }
    if (!codes.empty()) return answer(router_.route(codes), codes);
    // [/readme]
    if (!read->errors.empty()) return announce("error: " + read->errors[0].message);
    last_.clear();  // the telephone was taken away: the next code is a new one
  }

 private:
  void answer(const moongate::Resolution& resolution,
              const std::vector<moongate::PaymentCode>& codes) {
    std::string payloads;
    std::string text = std::string(to_string(resolution.decision)) + ": " + resolution.message;
    for (const auto choice : resolution.choices) {
      payloads += '\n' + codes[choice].payload;
      text += "\n  " + display(codes[choice]);
    }
    announce(text, payloads);
  }

  // What is held before the camera is read again and again, and acted on once.
  void announce(const std::string& text, const std::string& payloads = {}) {
    if (text + payloads == last_) return;
    last_ = text + payloads;
    std::cout << text << '\n';
  }

  moongate::Reader reader_;
  moongate::Router router_;
  std::string last_;
};

std::unique_ptr<Frames> open_frames(const std::vector<std::string_view>& arguments) {
#ifdef KIOSK_HAS_CAMERA
  if (arguments.size() == 2 && arguments[0] == "--camera") {
    return frames_of_camera(std::atoi(arguments[1].data()));
  }
#endif
  return arguments.size() == 1 ? frames_of_folder(std::string(arguments[0])) : nullptr;
}

}  // namespace

int main(int argc, char** argv) {
  const auto frames = open_frames({argv + 1, argv + argc});
  if (!frames) {
    std::cerr << "usage: kiosk FOLDER|PICTURE, or kiosk --camera NUMBER where OpenCV has videoio\n";
    return 2;
  }
  Kiosk kiosk;
  int seen = 0;
  for (; const auto frame = frames->next(); ++seen) kiosk.look_at(*frame);
  if (seen == 0) std::cerr << "kiosk: no picture came\n";
  return seen == 0 ? 1 : 0;
}
