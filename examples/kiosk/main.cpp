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

using moongate::Decision;

constexpr int kFrameDeadlineMs = 200;  // a late answer is worth less than the next picture

class Kiosk {
 public:
  Kiosk() : reader_({.effort = moongate::Effort::fast, .deadline_ms = kFrameDeadlineMs}) {
    moongate::Policy policy;
    policy.context = moongate::Context::terminal;
    router_ = moongate::Router(policy);
  }

  void look_at(const moongate::Image& frame) {
    const auto read = reader_.read(frame.view());
    if (!read) return;
    std::vector<moongate::PaymentCode> codes;
    for (const auto& symbol : read->symbols) {
      codes.push_back(moongate::Classifier{}.classify(symbol.payload));
    }
    if (codes.empty()) {
      last_.clear();  // the telephone was taken away: the next code is a new one
      return;
    }
    announce(router_.route(codes), codes);
  }

 private:
  // A code that is held before the camera is read again and again and acted on once.
  void announce(const moongate::Resolution& resolution,
                const std::vector<moongate::PaymentCode>& codes) {
    std::string seen(to_string(resolution.decision));
    for (const auto choice : resolution.choices) seen += '\n' + codes[choice].payload;
    if (seen == last_) return;
    last_ = seen;
    std::cout << to_string(resolution.decision) << ": " << resolution.message << '\n';
    for (const auto choice : resolution.choices)
      std::cout << "  " << display(codes[choice]) << '\n';
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
  while (const auto frame = frames->next()) kiosk.look_at(*frame);
}
