#include "moongate/draw.hpp"

#include <doctest/doctest.h>

#include <string>

#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"

using namespace moongate;

namespace {

std::string read_back(const std::vector<std::uint8_t>& png) {
  const auto image = decode_image(png);
  REQUIRE(image);
  const auto result = Reader().read(image->view());
  REQUIRE(result);
  REQUIRE(result->symbols.size() == 1);
  return result->symbols[0].payload.bytes;
}

}  // namespace

TEST_CASE("draw: what is drawn is read again, with a cross in its middle too") {
  for (const char* ecosystem : {"pix", "epc_sct", "swiss_qrbill"}) {
    CAPTURE(ecosystem);
    const std::string text = "BCD\n002\n1\nSCT\n\nMüster GmbH\nDE89370400440532013000\nEUR12.50";
    const auto png = draw_png(text, print_rule_of(ecosystem));
    REQUIRE(png);
    CHECK(read_back(*png) == text);
  }
}

TEST_CASE("draw: a Swiss bill's symbol is 46 mm wide and has 5 mm around it") {
  const auto svg = draw_svg("SPC", print_rule_of("swiss_qrbill"));
  REQUIRE(svg);
  // Version 1 has 21 modules of 46/21 mm: four around it are 8.76 mm, more than is asked for.
  CHECK(svg->find("viewBox=\"0 0 29 29\"") != std::string::npos);
  CHECK(svg->find("width=\"63.5238mm\"") != std::string::npos);
}

TEST_CASE("draw: what does not fit is refused") {
  const auto rule = print_rule_of("epc_sct");
  // Version 13 holds 331 bytes with level M (ISO/IEC 18004, table 7).
  CHECK(draw_svg(std::string(331, 'a'), rule));
  CHECK(draw_svg(std::string(332, 'a'), rule).error().code == Errc::too_large);
  CHECK(draw_svg(std::string(3000, 'a'), {}).error().code == Errc::too_large);
  CHECK(draw_svg("", rule).error().code == Errc::invalid_argument);
  CHECK(draw_png("a", rule, 0).error().code == Errc::invalid_argument);
  CHECK(draw_svg("a", {.level = 'X'}).error().code == Errc::invalid_argument);
}
