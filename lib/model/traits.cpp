#include "model/traits.hpp"

#include <array>
#include <cstddef>

namespace moongate {
namespace {

enum Trait : unsigned { plain = 0, secret = 1, handed_on = 2, asks = 4, address = 8 };

struct KindRow {
  Use use = Use::reading;
  unsigned traits = plain;
};

constexpr auto kRows = [] {
  using enum Use;
  std::array<KindRow, static_cast<std::size_t>(Kind::count_)> rows{};
#define MOONGATE_KIND(name, value, use, traits) rows[value] = {use, traits};
#include "moongate/kinds.def"
#undef MOONGATE_KIND
  return rows;
}();

constexpr KindRow row_of(Kind kind) noexcept {
  const auto at = static_cast<std::size_t>(kind);
  return at < kRows.size() ? kRows[at] : KindRow{};
}

bool has(Kind kind, Trait trait) noexcept { return (row_of(kind).traits & trait) != 0; }

enum Deceives { nowhere, in_address, anywhere };

constexpr Flags flags_that(Deceives where) noexcept {
  Flags flags;
#define MOONGATE_FLAG(name, value, deceives) \
  if (where == (deceives)) flags.set(Flag::name);
#include "moongate/flags.def"
#undef MOONGATE_FLAG
  return flags;
}

constexpr Flags kDeceivingAnywhere = flags_that(anywhere);
constexpr Flags kDeceivingInAddress = flags_that(in_address);

}  // namespace

Use use_of(Kind kind) noexcept { return row_of(kind).use; }

bool is_secret(Kind kind) noexcept { return has(kind, secret); }

bool may_keep_payload(Kind kind) noexcept { return has(kind, handed_on) || !has(kind, secret); }

bool asks_for_money(Kind kind) noexcept { return has(kind, asks); }

bool is_address(Kind kind) noexcept { return has(kind, address); }

Flags deceiving_anywhere() noexcept { return kDeceivingAnywhere; }

Flags deceiving_in_address() noexcept { return kDeceivingInAddress; }

}  // namespace moongate
