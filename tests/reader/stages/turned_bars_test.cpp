#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>
#include <vector>

#include "moongate/reader.hpp"
#include "reader/base/geometry.hpp"
#include "reader/reading.hpp"
#include "reader/ticket.hpp"

using namespace moongate;
using namespace moongate::reader;
using namespace moongate::test;

namespace {

ReadResult read_photo(const cv::Mat& gray, ReaderOptions options = {}) {
  return read(ImageView{gray.data, gray.cols, gray.rows, gray.step, PixelFormat::gray}, options);
}

Ticket ticket_of(const LinearExample& example) {
  Ticket ticket;
  ticket.text = example.printed;
  ticket.format = example.format;
  return ticket;
}

/// Of DataBar less is read where it is hard: its bars say less of how wide a module is.
std::vector<LinearExample> all_but_databar() {
  auto examples = linear_examples();
  std::erase_if(examples, [](const auto& e) { return e.format == SymbolFormat::databar; });
  return examples;
}

/// Formats turned by so many degrees again and again.
void check_all(const std::vector<LinearExample>& examples, Ticket ticket, int step) {
  for (const auto& example : examples) {
    ticket.text = example.printed;
    ticket.format = example.format;
    for (int degrees = 0; degrees < 360; degrees += step) {
      CAPTURE(example.printed);
      CAPTURE(degrees);
      ticket.degrees = degrees;
      const auto result = read_photo(photograph(ticket).gray);
      CHECK(texts(result) == std::set<std::string>{example.read});
      CHECK_FALSE(result.conflict);
    }
  }
}

}  // namespace

TEST_CASE("turned bars: every linear format is read at any angle") {
  check_all(linear_examples(), {}, 5);
}

TEST_CASE("turned bars: so it is of fine and of soft print") {
  Ticket fine;
  fine.module = 2;
  check_all(all_but_databar(), fine, 60);
  Ticket soft;
  soft.module = 4;
  soft.blur = 2;
  check_all(all_but_databar(), soft, 60);
}

TEST_CASE("turned bars: so it is on a ticket that leans away from the camera") {
  Ticket ticket;
  ticket.tilt = 30;
  check_all(linear_examples(), ticket, 45);
}

TEST_CASE("turned bars: a streak across the bars or aslant hides nothing") {
  for (const Streak streak : {Streak::across_bars, Streak::slanted})
    for (const auto& example : all_but_databar()) {
      auto ticket = ticket_of(example);
      ticket.streak = streak;
      for (const int degrees : {3, 18, 140, 275}) {
        CAPTURE(example.printed);
        CAPTURE(degrees);
        ticket.degrees = degrees;
        CHECK(texts(read_photo(photograph(ticket).gray)) == std::set<std::string>{example.read});
      }
    }
}

TEST_CASE("turned bars: a white line along a bar is read over in a code with a check digit") {
  auto ticket = ticket_of(linear_examples()[0]);
  ticket.streak = Streak::along_bars;
  for (const int degrees : {3, 18, 140, 275}) {
    ticket.degrees = degrees;
    CHECK(texts(read_photo(photograph(ticket).gray)) == std::set<std::string>{ticket.text});
  }
}

TEST_CASE("turned bars: corners are those of the picture, from the symbol's own top left") {
  for (const double tilt : {0.0, 20.0})
    for (int degrees = 20; degrees < 360; degrees += 45) {
      CAPTURE(degrees);
      auto ticket = ticket_of(linear_examples()[0]);
      ticket.degrees = degrees;
      ticket.tilt = tilt;
      const auto photo = photograph(ticket);
      const auto result = read_photo(photo.gray);
      REQUIRE(result.symbols.size() == 1);
      const auto& symbol = result.symbols[0];
      CHECK(symbol.found_by == "turned_bars");
      constexpr float kModules = 5;
      CHECK(largest_shift(symbol.corners, photo.corners) <
            kModules * static_cast<float>(ticket.module));
    }
}

TEST_CASE("turned bars: of a symbol that the edge of the picture cuts off no part is read") {
  auto ticket = ticket_of(linear_examples()[2]);
  REQUIRE(ticket.format == SymbolFormat::itf);
  ticket.degrees = 45;
  const auto photo = photograph(ticket);
  for (double share = 0.3; share < 0.7; share += 0.02) {
    const cv::Mat cut = photo.gray.colRange(0, cvRound(share * photo.gray.cols));
    for (const auto& text : texts(read_photo(cut))) CHECK(text == ticket.text);
  }
}

TEST_CASE("turned bars: the least effort looks where nothing was read, others for what is beside") {
  auto ticket = ticket_of(linear_examples()[0]);
  ticket.degrees = 30;
  const auto code = photograph(ticket).gray;
  CHECK(texts(read_photo(code, {.effort = Effort::fast})) == std::set<std::string>{ticket.text});
  const ReaderOptions others{.formats = {SymbolFormat::qr_code}};
  CHECK(read_photo(code, others).symbols.empty());
}

TEST_CASE("turned bars: two codes at two angles are both read") {
  auto first = ticket_of(linear_examples()[0]);
  first.degrees = 20;
  auto second = ticket_of(linear_examples()[3]);
  second.degrees = 110;
  const auto a = photograph(first).gray;
  const auto b = photograph(second).gray;
  cv::Mat both(std::max(a.rows, b.rows), a.cols + b.cols, CV_8U, cv::Scalar(120));
  a.copyTo(both(cv::Rect({0, 0}, a.size())));
  b.copyTo(both(cv::Rect({a.cols, 0}, b.size())));
  CHECK(texts(read_photo(both)) == std::set<std::string>{first.text, second.text});
}
