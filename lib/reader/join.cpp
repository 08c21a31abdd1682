#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "moongate/symbol.hpp"

namespace moongate {

namespace {

/// What all parts of one structured append sequence share.
using SequenceKey = std::tuple<SymbolFormat, int, int>;  // format, count, parity

bool is_part(const Symbol& symbol) {
  return symbol.sequence.index >= 0 && symbol.sequence.count > 1;
}

SequenceKey key_of(const Symbol& symbol) {
  return {symbol.payload.format, symbol.sequence.count, symbol.sequence.parity};
}

/// Parts by their index; the same part printed twice counts once. A part that two symbols claim
/// with different bytes makes the sequence unusable.
struct Parts {
  std::map<int, const Symbol*> by_index;
  bool contradictory = false;
};

void add(Parts& parts, const Symbol& symbol) {
  const auto [place, inserted] = parts.by_index.emplace(symbol.sequence.index, &symbol);
  if (!inserted && place->second->payload.bytes != symbol.payload.bytes) parts.contradictory = true;
}

bool is_complete(const Parts& parts, int count) {
  return !parts.contradictory && static_cast<int>(parts.by_index.size()) == count &&
         parts.by_index.rbegin()->first == count - 1;
}

/// A character may be split between two symbols, so text is made anew from the joined bytes where
/// these are UTF-8.
void settle_text(Payload& payload, std::string joined_text) {
  const bool utf8 = is_valid_utf8(payload.bytes);
  if (payload.eci < 0 && utf8) {
    payload.text = payload.bytes;
    payload.charset = "UTF-8";
    payload.charset_guessed = false;
    return;
  }
  payload.text = std::move(joined_text);
}

std::optional<Symbol> whole(const Parts& parts, int count) {
  if (!is_complete(parts, count)) return std::nullopt;
  Symbol joined = *parts.by_index.begin()->second;
  joined.payload.bytes.clear();
  std::string text;
  bool all_text = true;
  for (const auto& [index, part] : parts.by_index) {
    joined.payload.bytes += part->payload.bytes;
    text += part->payload.text;
    all_text = all_text && (part->payload.bytes.empty() || !part->payload.text.empty());
    joined.payload.charset_guessed |= part->payload.charset_guessed;
    joined.confidence = std::min(joined.confidence, part->confidence);
  }
  settle_text(joined.payload, all_text ? std::move(text) : std::string());
  joined.sequence = {};
  return joined;
}

}  // namespace

std::vector<Symbol> join(std::vector<Symbol> symbols) {
  std::map<SequenceKey, Parts> sequences;
  for (const auto& symbol : symbols)
    if (is_part(symbol)) add(sequences[key_of(symbol)], symbol);

  std::map<SequenceKey, std::optional<Symbol>> wholes;
  for (const auto& [key, parts] : sequences) wholes.emplace(key, whole(parts, std::get<1>(key)));

  std::vector<Symbol> result;
  std::set<SequenceKey> done;
  for (auto& symbol : symbols) {
    if (!is_part(symbol)) {
      result.push_back(std::move(symbol));
      continue;
    }
    const auto key = key_of(symbol);
    auto& joined = wholes[key];
    if (!joined) {
      symbol.payload.partial = true;
      result.push_back(std::move(symbol));
    } else if (done.insert(key).second) {
      result.push_back(std::move(*joined));
    }
  }
  return result;
}

}  // namespace moongate
