#include "classify/index.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "classify/fold.hpp"
#include "ecosystems/emv_listing.hpp"
#include "ecosystems/emvco.hpp"
#include "formats/ascii.hpp"

namespace moongate {
namespace {

// Over bytes without their case; some marks are folded too, which only hashes a little less well. A
// turn and an exclusive or a byte, mixed at the end: two cycles a byte where a product takes four,
// and what hashes alike is told apart by its bytes. From the last byte to the first, so that one
// walk over a host hashes the hosts above it as well.
class Hash {
 public:
  explicit Hash(Key::By by) noexcept : value_(static_cast<std::uint32_t>(by)) {}

  void add(char before) noexcept {
    value_ = std::rotl(value_, 5) ^ (static_cast<unsigned char>(before) | 0x20U);
  }
  // The upper bits are mixed from all bytes (Knuth, The Art of Computer Programming, volume 3,
  // section 6.4: multiplicative hashing).
  [[nodiscard]] std::uint32_t value() const noexcept { return value_ * 0x9E3779B1U; }

 private:
  std::uint32_t value_;
};

// The last bytes of a GUI are enough, and are taken at once: "A000000677010111", "com.example.one".
std::uint32_t hash_of_gui(std::string_view gui) noexcept {
  std::uint64_t word = 0;
  if (gui.size() >= sizeof(word)) {
    std::memcpy(&word, gui.data() + gui.size() - sizeof(word), sizeof(word));
  } else {
    std::memcpy(&word, gui.data(), gui.size());
  }
  word |= 0x2020202020202020U;
  return static_cast<std::uint32_t>(word * 0x9E3779B97F4A7C15U >> 32U);
}

std::uint32_t hash_of(Key::By by, std::string_view text) noexcept {
  if (by == Key::By::emv_guid) return hash_of_gui(text);
  Hash hash(by);
  for (std::size_t i = text.size(); i > 0; --i) hash.add(text[i - 1]);
  return hash.value();
}

constexpr std::uint8_t tag_of(std::uint32_t hash) noexcept {
  return static_cast<std::uint8_t>(hash >> 8U);
}

constexpr std::size_t kPrefixBytes = 2;  // keys by prefix are found by their first two bytes

// NUL where there is none.
char third_of(std::string_view text) noexcept {
  return text.size() > kPrefixBytes ? text[kPrefixBytes] : '\0';
}

bool is_prefix(Key::By by) noexcept { return by == Key::By::prefix || by == Key::By::digits; }

std::uint32_t hash_of(const Key& key) noexcept {
  return hash_of(key.by, is_prefix(key.by) ? key.text.substr(0, kPrefixBytes) : key.text);
}

bool is_account_template(std::uint8_t id) noexcept { return id >= 26 && id <= 51; }

bool is_template(std::uint8_t id) noexcept { return is_account_template(id) || id >= 80; }

}  // namespace

Index::Index(std::span<const Row> rows) : rows_(rows) {
  std::size_t keys = 0;
  for (const Row& row : rows) keys += row.recogniser->keys.size();
  entries_.reserve(keys);
  places_.resize(std::bit_ceil(2 * keys + 2));
  shift_ = 32 - static_cast<unsigned>(std::countr_zero(places_.size()));
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (const Key& key : rows[r].recogniser->keys) {
      put(key, static_cast<RowIndex>(r));
      remember(key, static_cast<RowIndex>(r));
    }
  }
  std::ranges::sort(folded_hosts_);
}

void Index::put(const Key& key, RowIndex row) {
  entries_.push_back({key.text, row, key.by});
  const std::uint32_t hash = hash_of(key);
  std::size_t place = hash >> shift_;
  while (places_[place].entry != 0) place = (place + 1) & (places_.size() - 1);
  const char third = is_prefix(key.by) ? third_of(key.text) : '\0';
  places_[place] = {tag_of(hash), third, static_cast<std::uint16_t>(entries_.size())};
}

void Index::remember(const Key& key, RowIndex row) {
  if (key.by == Key::By::host) {
    const std::string folded = fold_for_the_eye(key.text);
    folded_hosts_.push_back(folded);
    folded_hosts_.push_back(without_dots(folded));
  }
  if (key.by == Key::By::emv_tag) {
    const int tag = (key.text[0] - '0') * 10 + (key.text[1] - '0');
    emv_tags_[static_cast<std::size_t>(tag)].push_back(row);
  }
  emv_guids_ |= key.by == Key::By::emv_guid;
}

template <class Use>
void Index::each_entry(std::uint32_t hash, char third, Use use) const noexcept {
  const std::size_t mask = places_.size() - 1;
  for (std::size_t at = hash >> shift_; places_[at].entry != 0; at = (at + 1) & mask) {
    const Place& place = places_[at];
    if (place.tag != tag_of(hash) || (place.third != '\0' && place.third != third)) continue;
    use(entries_[place.entry - 1U]);
  }
}

template <class Use>
void Index::each_exact(Key::By by, std::string_view text, std::uint32_t hash,
                       Use use) const noexcept {
  each_entry(hash, '\0', [&](const Entry& e) {
    if (e.by == by && ascii::equal_ignoring_case(e.text, text)) use(e);
  });
}

void Index::find_exact(Key::By by, std::string_view text, Found& out) const noexcept {
  each_exact(by, text, hash_of(by, text), [&](const Entry& e) { out.add(e.row); });
}

void Index::find_prefix(Key::By by, std::string_view text, Found& out) const noexcept {
  if (text.size() < kPrefixBytes) return;
  const std::uint32_t hash = hash_of(by, text.substr(0, kPrefixBytes));
  each_entry(hash, third_of(text), [&](const Entry& e) {
    if (e.by != by || text.size() < e.text.size()) return;
    // Much begins with "https://": the last byte tells sooner.
    if (text[e.text.size() - 1] != e.text.back()) return;
    if (ascii::begins_with(text, e.text)) out.add(e.row);
  });
}

void Index::find_emv_tag(std::uint8_t tag, Found& out) const noexcept {
  for (const RowIndex row : emv_tags_[tag]) out.add(row);
}

void Index::find_emv(const Subject& subject, Found& out) const noexcept {
  // A code that is cut off inside an object is still whose it is.
  if (const auto& stop = subject.emv->stop; stop && stop->id) find_emv_tag(*stop->id, out);
  for (const emv::Object& object : *subject.emv) {
    find_emv_tag(object.id, out);
    if (!emv_guids_ || !is_template(object.id)) continue;
    find_emv_gui(object, subject.emv->counting, out);
  }
}

void Index::find_emv_gui(const emv::Object& object, emv::Counting counting,
                         Found& out) const noexcept {
  const auto gui = emv::gui_of(object.value, counting);
  if (!gui.empty()) find_exact(Key::By::emv_guid, gui, out);
}

Found Index::find_accounts(const emv::Objects& objects) const noexcept {
  Found out;
  for (const emv::Object& object : objects) {
    if (is_card_account(object)) find_emv_tag(object.id, out);
    if (is_account_template(object.id)) find_emv_gui(object, objects.counting, out);
  }
  return out;
}

Found Index::find(const Subject& subject) const noexcept {
  Found out;
  find_prefix(Key::By::prefix, subject.bytes, out);
  // A number that GS1 data holds is no wallet's, whatever it begins with.
  if (subject.digits && !subject.gs1) find_prefix(Key::By::digits, subject.text, out);
  if (subject.emv) find_emv(subject, out);
  if (!subject.uri) return out;
  if (!subject.uri->web) {
    find_exact(Key::By::scheme, subject.uri->scheme, out);
  } else if (subject.uri->is_clear()) {
    find_exact(Key::By::host, subject.uri->host, out);
  }
  return out;
}

bool Index::has_host(std::string_view host, std::uint32_t hash) const noexcept {
  bool found = false;
  each_exact(Key::By::host, host, hash, [&](const Entry&) { found = true; });
  return found;
}

bool Index::has_host(std::string_view host) const noexcept {
  return has_host(host, hash_of(Key::By::host, host));
}

Found Index::rows_of_host(std::string_view host) const noexcept {
  Found found;
  find_exact(Key::By::host, host, found);
  return found;
}

bool Index::has_scheme(std::string_view scheme) const noexcept {
  Found found;
  find_exact(Key::By::scheme, scheme, found);
  return found.count > 0;
}

bool Index::has_host_above(std::string_view host) const noexcept {
  Hash hash(Key::By::host);
  for (std::size_t i = host.size(); i > 0; --i) {
    hash.add(host[i - 1]);
    const bool begins_label = i == 1 || host[i - 2] == '.';
    if (begins_label && has_host(host.substr(i - 1), hash.value())) return true;
  }
  return false;
}

bool Index::resembles_host(std::string_view folded) const noexcept {
  return std::ranges::binary_search(folded_hosts_, folded);
}

}  // namespace moongate
