#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "moongate/symbol.hpp"

namespace moongate::test {

/// What a print head or a wheel leaves on a ticket: a white line.
enum class Streak { none, along_bars, across_bars, slanted };

/// A ticket with a linear symbol and some writing, held before a camera.
struct Ticket {
  std::string text;
  SymbolFormat format = SymbolFormat::code_128;
  double module = 3;   ///< pixels of the picture
  double degrees = 0;  ///< turned clockwise
  double tilt = 0;     ///< degrees by which it leans away from the camera, to the side and down
  Streak streak = Streak::none;
  double blur = 0.7;    ///< standard deviation, pixels of the picture
  double noise = 4;     ///< standard deviation, grey levels
  int bar_height = 30;  ///< modules
};

/// A ticket with a Code 128, turned clockwise by so many degrees.
inline Ticket turned_ticket(double degrees) {
  Ticket ticket;
  ticket.text = "281234567890123456";
  ticket.degrees = degrees;
  return ticket;
}

/// How a camera sees a ticket.
struct Photograph {
  cv::Mat gray;
  Quad corners{};  ///< of the bars, clockwise from the symbol's own top left; pixels
};

Photograph photograph(const Ticket& ticket);

/// A text for each linear format, as it is printed and as it must be read.
struct LinearExample {
  SymbolFormat format;
  std::string printed;
  std::string read;
};
const std::vector<LinearExample>& linear_examples();

}  // namespace moongate::test
