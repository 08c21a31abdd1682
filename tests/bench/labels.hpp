#pragma once

#include <filesystem>
#include <vector>

#include "moongate/symbol.hpp"

namespace moongate::bench {

/// Reads the corners of the symbols in a picture from the .txt beside it: one code a line or after
/// "SETS"; empty where there is none.
std::vector<Quad> labels_of(const std::filesystem::path& picture);

/// Writes them as labels_of() reads them, also where there are none.
void write_labels(const std::filesystem::path& picture, const std::vector<Quad>& labels);

/// Counts the labels that a symbol covers: either centre lies inside the other.
int count_read(const std::vector<Quad>& labels, const std::vector<Quad>& symbols);

Point centre(const Quad& quad);

}  // namespace moongate::bench
