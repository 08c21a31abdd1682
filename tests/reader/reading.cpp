#include "reader/reading.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace moongate::test {

ReadResult read(const ImageView& view, ReaderOptions options) {
  auto result = Reader(std::move(options)).read(view);
  REQUIRE(result);
  return std::move(*result);
}

ReadResult read(const Image& image, ReaderOptions options) {
  return read(image.view(), std::move(options));
}

std::set<std::string> texts(const ReadResult& result) {
  std::set<std::string> found;
  for (const auto& symbol : result.symbols) found.insert(symbol.payload.text);
  return found;
}

}  // namespace moongate::test
