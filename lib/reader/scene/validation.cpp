#include "reader/scene/validation.hpp"

#include <utility>

#include "reader/grey/level_reader.hpp"
#include "reader/qr/qr_layout.hpp"

namespace moongate::reader {

namespace {

bool is_valid(const qr::SoftGrid& grid) {
  return qr::version_of(grid.dimension) == 0 || grey::read_levels(grid, {}).has_value();
}

FailedCandidate candidate_of(const Symbol& symbol, int dimension) {
  const Error error{Errc::crc_mismatch, 0, {}, "too little speaks for what was read"};
  return {symbol.corners, symbol.payload.format, error, symbol.version, dimension};
}

}  // namespace

void validate(BackendResult& found) {
  std::vector<Symbol> symbols;
  for (std::size_t i = 0; i < found.symbols.size(); ++i) {
    if (i >= found.grids.size() || is_valid(found.grids[i])) {
      symbols.push_back(std::move(found.symbols[i]));
    } else {
      found.failed.push_back(candidate_of(found.symbols[i], found.grids[i].dimension));
    }
  }
  found.symbols = std::move(symbols);
  found.grids.clear();
}

}  // namespace moongate::reader
