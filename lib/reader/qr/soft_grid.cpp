#include "reader/qr/soft_grid.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "reader/qr/reed_solomon.hpp"

namespace moongate::reader::qr {
namespace {

// One codeword as it was read.
struct Codeword {
  std::uint8_t byte = 0;
  float certainty = 0;  // the least margin of its eight modules; 0 when it is known to be destroyed
};

float certainty_of(float margin) { return std::min(std::abs(margin), 1.0F); }

std::vector<Codeword> read_codewords(const SoftGrid& margins, int mask,
                                     const std::vector<std::uint8_t>& erased) {
  const int version = version_of(margins.dimension);
  std::vector<Codeword> words(static_cast<std::size_t>(total_codewords(version)));
  for (auto& word : words) word.certainty = 1;
  std::size_t bit = 0;
  for (const Module m : data_path(version)) {
    if (bit / 8 >= words.size()) break;
    auto& word = words[bit / 8];
    const float margin = margins.at(m.x, m.y);
    const bool one = (margin < 0) != masked(mask, m.x, m.y);
    word.byte = static_cast<std::uint8_t>(word.byte * 2 + (one ? 1 : 0));
    word.certainty = std::min(word.certainty, certainty_of(margin));
    const auto at = static_cast<std::size_t>(m.y * margins.dimension + m.x);
    if (!erased.empty() && erased[at]) word.certainty = 0;
    ++bit;
  }
  return words;
}

// Places the codewords of one block in the interleaved sequence: section 7.6.
std::vector<std::size_t> places_of(const BlockStructure& s, int block) {
  std::vector<std::size_t> places;
  places.reserve(static_cast<std::size_t>(s.data_in(block) + s.parity));
  const int short_blocks = s.blocks - s.long_blocks;
  for (int i = 0; i < s.short_data; ++i) {
    places.push_back(static_cast<std::size_t>(i * s.blocks + block));
  }
  if (block >= short_blocks) {
    places.push_back(static_cast<std::size_t>(s.short_data * s.blocks + block - short_blocks));
  }
  for (int i = 0; i < s.parity; ++i) {
    places.push_back(static_cast<std::size_t>(s.data_total() + i * s.blocks + block));
  }
  return places;
}

// One block on its way through the attempts of generalised minimum distance decoding.
struct Block {
  std::vector<std::uint8_t> bytes;
  std::vector<int> weakest;  // indexes, least certain first
  int destroyed = 0;         // how many of them are known to be destroyed
};

Block take_block(const std::vector<Codeword>& words, const std::vector<std::size_t>& places) {
  Block block;
  for (const auto place : places) {
    block.bytes.push_back(words[place].byte);
    block.destroyed += words[place].certainty == 0 ? 1 : 0;
  }
  block.weakest.resize(places.size());
  std::iota(block.weakest.begin(), block.weakest.end(), 0);
  std::stable_sort(block.weakest.begin(), block.weakest.end(), [&](int a, int b) {
    return words[places[static_cast<std::size_t>(a)]].certainty <
           words[places[static_cast<std::size_t>(b)]].certainty;
  });
  return block;
}

std::optional<Correction> correct_erasing(Block& block, const BlockStructure& s, int count,
                                          int spare) {
  const auto weakest = std::span<const int>(block.weakest).first(static_cast<std::size_t>(count));
  return correct(block.bytes, s.parity, weakest, std::max(s.protect, count > 0 ? spare : 0));
}

// Errors alone first: it needs no belief in the margins. Then more and more erasures.
std::optional<Correction> correct_block(Block& block, const BlockStructure& s,
                                        DecodeLimits limits) {
  if (const auto plain = correct_erasing(block, s, 0, 0)) return plain;
  const int most = std::min(s.parity - limits.spare, static_cast<int>(block.bytes.size()));
  if (block.destroyed > 0 && block.destroyed <= most) {
    if (const auto done = correct_erasing(block, s, block.destroyed, limits.spare)) return done;
  }
  if (!limits.erase_weak) return std::nullopt;
  for (int count = 2; count <= most; count += 2) {
    if (const auto done = correct_erasing(block, s, count, limits.spare)) return done;
  }
  return std::nullopt;
}

// The margins of both copies of the format, and how strong all of them are together.
struct FormatCopies {
  std::array<std::array<float, 15>, 2> margins{};
  float energy = 1e-6F;
};

FormatCopies read_copies(const SoftGrid& margins) {
  FormatCopies copies;
  for (const int copy : {0, 1}) {
    const auto modules = format_modules(margins.dimension, copy);
    for (std::size_t i = 0; i < 15; ++i) {
      const float margin = std::clamp(margins.at(modules[i].x, modules[i].y), -1.0F, 1.0F);
      copies.margins[static_cast<std::size_t>(copy)][i] = margin;
      copies.energy += std::abs(margin);
    }
  }
  return copies;
}

FormatGuess compared_with(const FormatCopies& copies, Format format) {
  FormatGuess guess;
  guess.format = format;
  const std::uint32_t bits = format_bits(format);
  float sum = 0;
  for (const auto& copy : copies.margins) {
    int distance = 0;
    for (std::size_t i = 0; i < 15; ++i) {
      const bool dark = bits >> (14 - i) & 1U;
      sum += dark ? -copy[i] : copy[i];
      distance += dark != (copy[i] < 0) ? 1 : 0;
    }
    guess.distance = std::min(guess.distance, distance);
  }
  guess.agreement = sum / copies.energy;
  return guess;
}

}  // namespace

std::vector<FormatGuess> read_format(const SoftGrid& margins, int count) {
  const FormatCopies copies = read_copies(margins);
  std::vector<FormatGuess> guesses;
  guesses.reserve(32);
  for (int word = 0; word < 32; ++word)
    guesses.push_back(compared_with(copies, {static_cast<Level>(word / 8), word % 8}));
  std::stable_sort(guesses.begin(), guesses.end(), [](const FormatGuess& a, const FormatGuess& b) {
    return a.agreement > b.agreement;
  });
  guesses.resize(static_cast<std::size_t>(std::clamp(count, 1, 32)));
  return guesses;
}

std::optional<Decoded> decode(const SoftGrid& margins, const FormatGuess& format,
                              const std::vector<std::uint8_t>& erased, DecodeLimits limits) {
  Decoded decoded;
  decoded.version = version_of(margins.dimension);
  decoded.format = format;
  const auto s = block_structure(decoded.version, format.format.level);
  const auto words = read_codewords(margins, format.format.mask, erased);
  decoded.codewords.resize(words.size());
  for (int b = 0; b < s.blocks; ++b) {
    const auto places = places_of(s, b);
    Block block = take_block(words, places);
    const auto correction = correct_block(block, s, limits);
    if (!correction) return std::nullopt;
    decoded.blocks.push_back(
        {static_cast<int>(places.size()), s.parity, correction->errors, correction->erasures});
    for (std::size_t i = 0; i < places.size(); ++i) decoded.codewords[places[i]] = block.bytes[i];
    decoded.bytes.insert(decoded.bytes.end(), block.bytes.begin(), block.bytes.end() - s.parity);
  }
  return decoded;
}

float Decoded::capacity_left() const {
  float least = 1;
  for (const BlockCorrection& b : blocks) {
    least = std::min(least, static_cast<float>(b.spare()) / static_cast<float>(b.parity));
  }
  return std::max(least, 0.0F);
}

SoftGrid transposed(const SoftGrid& grid) {
  SoftGrid out(grid.dimension);
  for (int y = 0; y < grid.dimension; ++y) {
    for (int x = 0; x < grid.dimension; ++x) out.at(y, x) = grid.at(x, y);
  }
  return out;
}

}  // namespace moongate::reader::qr
