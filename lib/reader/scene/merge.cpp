#include <algorithm>

#include "reader/base/geometry.hpp"
#include "reader/scene/scene.hpp"

namespace moongate::reader {

namespace {

constexpr std::size_t kMaxFailed = 256;  ///< more are noise, and comparing them costs their square
constexpr float kSameShape = 0.1F;       ///< corners apart, as part of the longest side
constexpr float kInside = 0.5F;  ///< area below which a symbol is inside another, not the same

enum class Relation { apart, same_place, inside, around };

/// Rows that miss the add-on beside an EAN or UPC symbol read its own digits alone.
bool lacks_add_on(const Symbol& symbol, const Symbol& whole) {
  return symbol.payload.format == whole.payload.format && whole.symbology_identifier == "]E3" &&
         whole.payload.bytes.starts_with(symbol.payload.bytes);
}

/// What is met of a linear symbol is some of its lines, others each time: the same message nearby
/// is the same symbol. Another message must share lines with it; below it stands another symbol.
bool same_bars(const Symbol& a, const Symbol& b) {
  const bool same_message =
      a.payload.bytes == b.payload.bytes || lacks_add_on(a, b) || lacks_add_on(b, a);
  const float nearby = std::max(longest_side(a.corners), longest_side(b.corners)) / 10;
  return boxes_near(a.corners, b.corners, same_message ? nearby : 0);
}

/// Tells whether a symbol is so short that modules of another one, or noise, make it up: a stretch
/// of a linear code, which no check digit protects or only one, or a finder pattern taken for Micro
/// QR.
bool may_be_chance(const Symbol& symbol) {
  constexpr std::size_t kFew = 12;  // characters
  using enum SymbolFormat;
  const auto format = symbol.payload.format;
  return format == upc_e || format == ean_8 || symbol.payload.bytes.size() < kFew;
}

/// Few bars, and those that nearly all lie within a matrix code, are made up of its modules. Others
/// are printed around it or across it, and somebody means them to be read.
bool made_up_in(const Symbol& bars, const Symbol& matrix) {
  constexpr float kNearlyAll = 0.75F;
  return may_be_chance(bars) || share_inside(bars.corners, matrix.corners) >= kNearlyAll;
}

bool centres_meet(const Quad& a, const Quad& b) {
  return contains(a, centre(b)) || contains(b, centre(a));
}

/// How `a` lies to `b`.
Relation relation(const Symbol& a, const Symbol& b) {
  const bool a_linear = is_linear(a.payload.format);
  const bool b_linear = is_linear(b.payload.format);
  if (a_linear && b_linear) return same_bars(a, b) ? Relation::same_place : Relation::apart;
  if (!centres_meet(a.corners, b.corners)) return Relation::apart;
  if (a_linear) return made_up_in(a, b) ? Relation::inside : Relation::same_place;
  if (b_linear) return made_up_in(b, a) ? Relation::around : Relation::same_place;
  if (area(a.corners) < kInside * area(b.corners)) return Relation::inside;
  if (area(b.corners) < kInside * area(a.corners)) return Relation::around;
  return Relation::same_place;
}

/// Formats so small, or so weakly checked, that noise inside a larger symbol makes them up.
bool is_weak(SymbolFormat format) {
  using enum SymbolFormat;
  return is_linear(format) || format == micro_qr_code || format == rmqr_code ||
         format == aztec_rune;
}

/// What a symbol inside another one is taken for. A long message in Micro QR or rMQR passed an
/// error correction that noise does not pass.
bool is_noise_inside(const Symbol& symbol) {
  const auto format = symbol.payload.format;
  return is_linear(format) || (is_weak(format) && may_be_chance(symbol));
}

/// Micro QR and rMQR are tried on every finder pattern, those of an ordinary QR code that did not
/// decode included.
bool is_piece_of_failed(const Scene& scene, const Symbol& symbol) {
  const auto format = symbol.payload.format;
  if (format != SymbolFormat::micro_qr_code && format != SymbolFormat::rmqr_code) return false;
  return std::any_of(scene.failed.begin(), scene.failed.end(), [&](const FailedCandidate& known) {
    return known.format == SymbolFormat::qr_code && contains(known.corners, centre(symbol.corners));
  });
}

bool are_two_linear_formats(const Symbol& a, const Symbol& b) {
  const auto format = a.payload.format;
  const auto other = b.payload.format;
  return is_linear(format) && is_linear(other) && format != other;
}

/// What becomes of a symbol and one that is known.
enum class Verdict { both, known, symbol, conflict };

/// Of two linear formats in one place one may be a stretch of the other: then the longer one
/// stands, and of two short ones the first. Noise inside another is noise of that one and is
/// dropped; a strong one inside another, or two messages in one place, must not be chosen between
/// silently.
Verdict verdict_on(const Symbol& symbol, const Symbol& known) {
  const auto lies = relation(symbol, known);
  if (lies == Relation::apart) return Verdict::both;
  if (known.payload.bytes == symbol.payload.bytes) return Verdict::known;
  if (lacks_add_on(symbol, known)) return Verdict::known;
  if (lacks_add_on(known, symbol)) return Verdict::symbol;
  if (lies == Relation::inside && is_noise_inside(symbol)) return Verdict::known;
  if (lies == Relation::around && is_noise_inside(known)) return Verdict::symbol;
  if (!are_two_linear_formats(symbol, known)) return Verdict::conflict;
  if (may_be_chance(symbol)) return Verdict::known;
  return may_be_chance(known) ? Verdict::symbol : Verdict::conflict;
}

/// Adds one symbol, unless a known one stands for it.
bool add(Scene& scene, Symbol symbol) {
  if (is_piece_of_failed(scene, symbol)) return false;
  bool conflict = false;
  for (auto known = scene.symbols.begin(); known != scene.symbols.end();) {
    const Verdict verdict = verdict_on(symbol, *known);
    if (verdict == Verdict::known) return false;
    conflict |= verdict == Verdict::conflict;
    known = verdict == Verdict::symbol ? scene.symbols.erase(known) : known + 1;
  }
  scene.conflict |= conflict;
  scene.symbols.push_back(std::move(symbol));
  return true;
}

bool covers(const Symbol& symbol, const FailedCandidate& candidate) {
  return centres_meet(symbol.corners, candidate.corners);
}

bool is_covered(const Scene& scene, const FailedCandidate& candidate) {
  return std::any_of(scene.symbols.begin(), scene.symbols.end(),
                     [&](const Symbol& symbol) { return covers(symbol, candidate); });
}

bool is_known(const Scene& scene, const FailedCandidate& candidate) {
  const float tolerance = kSameShape * longest_side(candidate.corners);
  return std::any_of(scene.failed.begin(), scene.failed.end(), [&](const FailedCandidate& known) {
    return known.format == candidate.format &&
           largest_shift(known.corners, candidate.corners) < tolerance;
  });
}

/// Micro QR and rMQR candidates start from a single finder pattern, so most are none, unless their
/// codewords are right. Of a PDF417 the side where it begins is enough.
bool is_evidence(const FailedCandidate& candidate) {
  const bool has_place = candidate.format == SymbolFormat::pdf417 || area(candidate.corners) > 0;
  return has_place && (candidate.decoded || !is_weak(candidate.format));
}

}  // namespace

bool Scene::done() const {
  const auto limit = static_cast<std::size_t>(std::max(options->max_symbols, 0));
  if (limit == 0 || symbols.size() < limit) return false;
  const auto messages = join(symbols);
  const auto whole = std::count_if(messages.begin(), messages.end(),
                                   [](const Symbol& s) { return !s.payload.partial; });
  return static_cast<std::size_t>(whole) >= limit;
}

int merge(Scene& scene, BackendResult found, std::string_view stage, float scale, Point offset) {
  int added = 0;
  for (auto& symbol : found.symbols) {
    symbol.corners = to_full_size(symbol.corners, scale, offset);
    symbol.found_by = stage;
    added += add(scene, std::move(symbol));
  }
  std::erase_if(scene.failed,
                [&](const FailedCandidate& candidate) { return is_covered(scene, candidate); });
  for (auto& candidate : found.failed) {
    candidate.corners = to_full_size(candidate.corners, scale, offset);
    if (scene.failed.size() >= kMaxFailed) break;
    if (!is_evidence(candidate) || is_covered(scene, candidate) || is_known(scene, candidate))
      continue;
    scene.failed.push_back(std::move(candidate));
  }
  return added;
}

}  // namespace moongate::reader
