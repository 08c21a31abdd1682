#include "reader/backend/zxing_backend.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <new>
#include <stdexcept>

#include "reader/backend/each_format.hpp"
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

TEST_CASE(
    "backend: a symbol that ZXing-C++ throws at is malformed, and the one beside it is read") {
  const auto bad = test::print_qr(test::BitStream().eci(1'000'000).bytes("bad"));
  const auto good = test::print_qr(test::BitStream().bytes("good"));
  for (const auto& formats : {std::vector<SymbolFormat>{}, {SymbolFormat::qr_code}}) {
    auto image = test::paper(bad.width + good.width, bad.height);
    test::paste(image, bad, 0, 0);
    test::paste(image, good, bad.width, 0);
    const auto result = read(image, {.formats = formats});
    REQUIRE(result.symbols.size() == 1);
    CHECK(result.symbols[0].payload.text == "good");
    CHECK(result.grids.size() == 1);
    const auto told = std::find_if(result.failed.begin(), result.failed.end(),
                                   [](const auto& failed) { return failed.decoded; });
    REQUIRE(told != result.failed.end());
    CHECK(told->error.code == Errc::malformed);
    CHECK(told->format == SymbolFormat::qr_code);
    CHECK(told->corners[1].x < static_cast<float>(bad.width));
    CHECK(told->corners[1].x > told->corners[0].x);
  }
}

TEST_CASE("backend: what throws for one format is asked for the others, whatever it throws") {
  using enum SymbolFormat;
  using Formats = std::vector<SymbolFormat>;
  struct NoStdException {};
  std::vector<Formats> answered;
  const auto ask = [&](const Formats& formats) {
    const bool stumbles = std::find(formats.begin(), formats.end(), aztec) != formats.end();
    if (stumbles && formats.size() > 1) throw NoStdException();
    if (stumbles) throw std::runtime_error("Aztec");
    answered.push_back(formats);
  };
  ask_for({qr_code, aztec, itf}, ask);
  CHECK(answered == std::vector<Formats>{{qr_code}, {itf}});
  answered.clear();
  ask_for({qr_code, itf}, ask);
  CHECK(answered == std::vector<Formats>{{qr_code, itf}});
  answered.clear();
  ask_for({aztec}, ask);
  CHECK(answered.empty());
  CHECK_THROWS_AS(ask_for({qr_code}, [](const Formats&) { throw std::bad_alloc(); }),
                  std::bad_alloc);
}
