#include "reader/backend/zxing_backend.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "reader/print.hpp"
#include "reader/tiny_qr.hpp"

using namespace moongate;
using namespace moongate::reader;

namespace {

BackendResult read(const Image& image, const BackendRequest& request = {}) {
  return read_with_zxing({image.pixels.data(), image.width, image.height, image.width}, request);
}

SymbolFormat format_of(const BackendResult& result) {
  return result.symbols.size() == 1 ? result.symbols[0].payload.format : SymbolFormat::unknown;
}

}  // namespace

TEST_CASE("backend: a view that ZXing-C++ throws at gives nothing") {
  const std::vector<unsigned char> pixels(16);
  CHECK(read_with_zxing({nullptr, 10, 10, 10}, {}).symbols.empty());
  CHECK(read_with_zxing({pixels.data(), -4, 4, 4}, {}).symbols.empty());
}

TEST_CASE("backend: an EAN-13 from 0 is a UPC-A where that is asked for") {
  using enum SymbolFormat;
  const auto image = test::print("0614141000036", ean_13, 3);
  CHECK(format_of(read(image)) == upc_a);
  CHECK(format_of(read(image, {.formats = {upc_a, ean_13}})) == upc_a);
  CHECK(format_of(read(image, {.formats = {ean_13}})) == ean_13);
  CHECK(format_of(read(test::print("9780306406157", ean_13, 3))) == ean_13);  // an ISBN
}

TEST_CASE("backend: a sampled grid is read as it is") {
  const auto image = test::print("moon", SymbolFormat::qr_code, 1);
  const auto result = read(image, {.formats = {SymbolFormat::qr_code}, .pure = true});
  REQUIRE(result.symbols.size() == 1);
  CHECK(result.symbols[0].payload.text == "moon");
}

TEST_CASE("backend: each way to tell dark from light reads a clean print") {
  const auto image = test::print("moon");
  for (const auto binarizer :
       {Binarizer::local_average, Binarizer::global_histogram, Binarizer::fixed_threshold}) {
    CHECK(read(image, {.formats = {}, .binarizer = binarizer}).symbols.size() == 1);
  }
  // Halfway between the grays of this print is below the fixed threshold: all of it is light.
  auto light = image;
  for (auto& pixel : light.pixels) pixel = static_cast<std::uint8_t>(150 + pixel / 4);
  CHECK(read(light, {.formats = {}, .binarizer = Binarizer::global_histogram}).symbols.size() == 1);
  CHECK(read(light, {.formats = {}, .binarizer = Binarizer::fixed_threshold}).symbols.empty());
}

TEST_CASE("backend: a symbol that breaks its rules and one that is damaged fail differently") {
  const auto lies = read(test::print_qr(test::BitStream().bytes("abc", 200)),
                         {.formats = {SymbolFormat::qr_code}});
  REQUIRE(lies.failed.size() == 1);
  CHECK(lies.failed[0].error.code == Errc::malformed);
  CHECK(lies.failed[0].format == SymbolFormat::qr_code);
  auto damaged =
      test::print("damaged beyond repair: all of the middle is gone", SymbolFormat::qr_code, 6);
  const int size = damaged.width;
  for (int y = size * 4 / 10; y < size * 8 / 10; ++y)
    for (int x = size * 4 / 10; x < size * 8 / 10; ++x)
      damaged.pixels[static_cast<std::size_t>(y * size + x)] = 255;
  const auto result = read(damaged, {.formats = {SymbolFormat::qr_code}});
  CHECK(result.symbols.empty());
  REQUIRE_FALSE(result.failed.empty());
  CHECK(result.failed[0].error.code == Errc::crc_mismatch);
  CHECK(result.failed[0].dimension > 0);
}
