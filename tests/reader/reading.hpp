#pragma once

#include <set>
#include <string>

#include "moongate/reader.hpp"

namespace moongate::test {

/// Reads a picture with a Reader of its own; the test ends if that fails.
ReadResult read(const ImageView& view, ReaderOptions options = {});
ReadResult read(const Image& image, ReaderOptions options = {});

/// The texts of all symbols, each once.
std::set<std::string> texts(const ReadResult& result);

}  // namespace moongate::test
