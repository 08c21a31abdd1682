#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "moongate/symbol.hpp"

namespace moongate {

namespace {

/// What tells the parts of one file from those of others.
using File = std::tuple<SymbolFormat, int, std::string>;  // format, parity, id

/// What all parts of one structured append sequence share.
using SequenceKey = std::pair<File, int>;  // file, count

/// The only part of a sequence is a whole.
bool is_part(const Symbol& symbol) {
  return symbol.sequence.index > 0 || (symbol.sequence.index == 0 && symbol.sequence.count != 1);
}

File file_of(const Symbol& symbol) {
  return {symbol.payload.format, symbol.sequence.parity, symbol.sequence.id};
}

/// How many parts each file has. Macro PDF417 may leave the count out, and then only the last part
/// tells it (ISO/IEC 15438 annex H): the others take it from there, unless two are known.
class Counts {
 public:
  explicit Counts(const std::vector<Symbol>& symbols) {
    for (const auto& symbol : symbols)
      if (is_part(symbol) && symbol.sequence.count > 0)
        known_[file_of(symbol)].insert(symbol.sequence.count);
  }

  [[nodiscard]] SequenceKey key_of(const Symbol& symbol) const {
    auto file = file_of(symbol);
    const auto known = known_.find(file);
    const bool sure = known != known_.end() && known->second.size() == 1;
    const int count = symbol.sequence.count;
    return {std::move(file), count == 0 && sure ? *known->second.begin() : count};
  }

 private:
  std::map<File, std::set<int>> known_;
};

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

/// Never with a count of 0, which nobody knows.
bool is_complete(const Parts& parts, int count) {
  return !parts.contradictory && static_cast<int>(parts.by_index.size()) == count &&
         parts.by_index.rbegin()->first == count - 1;
}

/// Of QR codes a parity byte is printed: all bytes of the whole message before it was divided,
/// exclusive-or'ed (ISO/IEC 18004:2015 section 8.3; kanji count as their two bytes of Shift JIS,
/// which is what symbols give). Parts of two messages that share it by chance do not fit together.
bool has_parity(const Symbol& joined) {
  if (joined.payload.format != SymbolFormat::qr_code) return true;
  unsigned parity = 0;
  for (const char c : joined.payload.bytes) parity ^= static_cast<unsigned char>(c);
  return static_cast<int>(parity) == joined.sequence.parity;
}

/// A character may be split between two symbols, so text is made anew from the joined bytes where
/// these are UTF-8.
void set_joined_text(Payload& payload, std::string joined_text) {
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
    joined.payload.gs1 |= part->payload.gs1;
    joined.confidence = std::min(joined.confidence, part->confidence);
  }
  if (!has_parity(joined)) return std::nullopt;
  set_joined_text(joined.payload, all_text ? std::move(text) : std::string());
  joined.sequence = {};
  return joined;
}

}  // namespace

std::vector<Symbol> join(std::vector<Symbol> symbols) {
  const Counts counts(symbols);
  std::map<SequenceKey, Parts> sequences;
  for (const auto& symbol : symbols)
    if (is_part(symbol)) add(sequences[counts.key_of(symbol)], symbol);

  std::map<SequenceKey, std::optional<Symbol>> wholes;
  for (const auto& [key, parts] : sequences) wholes.emplace(key, whole(parts, key.second));

  std::vector<Symbol> result;
  std::set<SequenceKey> done;
  for (auto& symbol : symbols) {
    if (!is_part(symbol)) {
      result.push_back(std::move(symbol));
      continue;
    }
    const auto key = counts.key_of(symbol);
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
