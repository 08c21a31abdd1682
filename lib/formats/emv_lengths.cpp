#include "formats/emv_lengths.hpp"

#include <initializer_list>

namespace moongate::emv {
namespace {

constexpr std::uint8_t kCrc = 63;
constexpr std::size_t kCrcDigits = 4;

// How far a text decodes in one unit. A reading that reaches the checksum counts more than one that
// swallows it and happens to end where the text ends.
enum class Reach { fault, end, checksum };

Reach reach_of_code(std::string_view text, Unit unit) noexcept {
  Reader reader(text, unit);
  for (Object object; reader.next(object);) {
    const bool ends_code = object.id == kCrc && object.value.size() == kCrcDigits;
    if (ends_code && ascii::size_of_ascii(object.value) == kCrcDigits) return Reach::checksum;
  }
  return reader.stop() ? Reach::fault : Reach::end;
}

Reach reach_of_template(std::string_view text, Unit unit) noexcept {
  return reads_to_its_end(text, unit) ? Reach::end : Reach::fault;
}

// Both readings start at one place, so the first difference is one of length.
bool differ(std::string_view text, Unit one, Unit other) noexcept {
  Reader here(text, one);
  Reader there(text, other);
  Object a;
  Object b;
  while (there.next(b)) {
    if (!here.next(a) || a.value.size() != b.value.size()) return true;
  }
  return false;
}

Lengths lengths_in(Unit unit) noexcept {
  return unit == Unit::characters ? Lengths::sound : Lengths::odd;
}

// The first unit counts where no other reaches farther.
template <class ReachOf>
Counting choose(std::string_view text, std::initializer_list<Unit> units, ReachOf reach_of) {
  if (ascii::size_of_ascii(text) == text.size()) return {};
  Counting best{*units.begin(), Lengths::unknown};
  Reach farthest = Reach::fault;
  for (const Unit unit : units) {
    const Reach reach = reach_of(text, unit);
    if (reach > farthest) {
      best = {unit, lengths_in(unit)};
      farthest = reach;
    } else if (reach == farthest && reach != Reach::fault && differ(text, best.unit, unit)) {
      best.lengths = Lengths::ambiguous;
    }
  }
  return best;
}

// Where something else than ID 00 leads, the value has to decode to its end: account numbers stand
// where templates do.
std::string_view gui_of(std::string_view value, Counting code) noexcept {
  constexpr std::uint8_t kGui = 0;
  const Unit unit = counting_of_template(value, code).unit;
  if (!starts_as_template(value) && !reads_to_its_end(value, unit)) return {};
  Reader parts(value, unit);
  for (Object part; parts.next(part);) {
    if (part.id == kGui) return part.value;
  }
  return {};
}

void read_with(Counting counting, std::string_view text, Objects& out) {
  read(text, out, counting.unit);
  out.counting = counting;
  for (Object& object : out.items) {
    object.gui = gui_of(object.value, counting);
    object.damaged =
        starts_as_template(object.value) && !reads_to_its_end(object.value, counting.unit);
  }
}

}  // namespace

Counting counting_of_code(std::string_view text) noexcept {
  return choose(text, {Unit::characters, Unit::utf16_units, Unit::bytes}, reach_of_code);
}

Counting counting_of_template(std::string_view value, Counting code) noexcept {
  if (code.lengths == Lengths::unknown) return code;
  return choose(value, {code.unit, Unit::characters, Unit::utf16_units, Unit::bytes},
                reach_of_template);
}

void read_code(std::string_view text, Objects& out) {
  read_with(counting_of_code(text), text, out);
}

void read_code_in_bytes(std::string_view bytes, Objects& out) {
  read_with({Unit::bytes, Lengths::unknown}, bytes, out);
}

}  // namespace moongate::emv
