#include <algorithm>
#include <array>
#include <vector>

#include "ecosystems/recogniser.hpp"

// Each file of the table defines its recognisers in a namespace of its own name.
#define MOONGATE_ECOSYSTEM(file, id, region, name, specification) \
  namespace moongate::ecosystem::file {                           \
  extern const Recogniser id;                                     \
  }
#include "ecosystems/ecosystems.def"
#undef MOONGATE_ECOSYSTEM

namespace moongate {
namespace {

std::vector<Row> make_rows() {
  std::vector<Row> rows = {
#define MOONGATE_ECOSYSTEM(file, id, region, name, specification) \
  {{#id, name, region, specification}, &ecosystem::file::id},
#include "ecosystems/ecosystems.def"
#undef MOONGATE_ECOSYSTEM
  };
  for (Row& row : rows) row.ecosystem.family = row.recogniser->family;
  std::ranges::sort(rows, {}, [](const Row& row) { return row.ecosystem.id; });
  return rows;
}

std::vector<Ecosystem> make_ecosystems() {
  std::vector<Ecosystem> list;
  list.reserve(registry().size());
  for (const Row& row : registry()) list.push_back(row.ecosystem);
  return list;
}

}  // namespace

std::span<const Row> registry() noexcept {
  static const std::vector<Row> rows = make_rows();
  return rows;
}

std::span<const Ecosystem> ecosystems() noexcept {
  static const std::vector<Ecosystem> list = make_ecosystems();
  return list;
}

}  // namespace moongate
