#include "ecosystems/eu/spayd.hpp"

#include <algorithm>
#include <charconv>

#include "formats/ascii.hpp"
#include "formats/crc32.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"
#include "formats/uri.hpp"

namespace moongate::spayd {
namespace {

constexpr std::string_view kVersion = "1.0";
constexpr std::string_view kChecksum = "CRC32";
constexpr std::size_t kTag = 3;

// All attributes but the checksum, in the order of their bytes, between stars.
std::uint32_t checksum_of(std::string_view head, std::vector<std::string_view> parts) {
  std::ranges::sort(parts);
  std::string canonical(head);
  for (const std::string_view part : parts) {
    canonical += '*';
    canonical += part;
  }
  return crc32(canonical);
}

bool is_key(std::string_view text) noexcept {
  return ascii::all(text, [](char c) {
    return ascii::is_upper(c) || ascii::is_digit(c) || c == '-' || c == '_';
  });
}

void check_checksum(std::string_view written, std::uint32_t sum, transfer::Notes& notes) {
  std::uint32_t value = 0;
  const char* const end = written.data() + written.size();
  const bool hex = written.size() == 8 && ascii::all(written, ascii::is_hex);
  if (hex) std::from_chars(written.data(), end, value, 16);
  if (!hex || value != sum) {
    return notes.reject(Errc::crc_mismatch, written, kChecksum, "the checksum does not fit");
  }
  const bool small = std::ranges::any_of(written, [](char c) { return ascii::is_lower(c); });
  if (small) notes.flag(Flag::crc_lowercase);
}

}  // namespace

std::size_t own_bytes(std::string_view text, std::string_view tag) noexcept {
  const std::size_t size = kTag + 1 + kVersion.size() + 1;
  const bool own = text.size() >= size && text.starts_with(tag) && text[kTag] == '*' &&
                   ascii::is_digit(text[4]) && text[5] == '.' && ascii::is_digit(text[6]) &&
                   text[7] == '*';
  return own ? size : 0;
}

Descriptor::Descriptor(std::string_view text, transfer::Notes& notes) {
  const auto head = text.substr(0, kTag + 1 + kVersion.size());
  if (!head.ends_with(kVersion)) {
    notes.reject(Errc::unsupported_version, head, "version", "not version 1.0");
  }
  std::vector<std::string_view> signed_parts;
  auto parts = split_at(text.substr(std::min(text.size(), head.size() + 1)), '*');
  if (parts.back().empty()) parts.pop_back();  // a star may end the last one
  if (parts.empty()) notes.reject(Errc::missing_field, head, {}, "no attribute");
  for (const std::string_view part : parts) {
    read_attribute(part, notes);
    const bool sum = part.starts_with(kChecksum) && part.substr(kChecksum.size()).starts_with(':');
    if (!sum && !part.empty()) signed_parts.push_back(part);
  }
  for (const Attribute& attribute : attributes_) {
    notes.decoded(attribute.value, attribute.raw);
  }
  for (const Attribute& attribute : attributes_) {
    if (attribute.key != kChecksum) continue;
    check_checksum(attribute.raw, checksum_of(head, std::move(signed_parts)), notes);
    break;
  }
}

void Descriptor::read_attribute(std::string_view part, transfer::Notes& notes) {
  const auto colon = part.find(':');
  const auto key = part.substr(0, colon);
  if (part.empty()) return notes.flag(Flag::nonstandard);
  if (colon == part.npos || !is_key(key)) {
    return notes.reject(Errc::malformed, part, {}, "not a key in capitals, a colon and a value");
  }
  if (std::ranges::find(attributes_, key, &Attribute::key) != attributes_.end()) {
    return notes.reject(Errc::duplicate_field, part, key, "an attribute stands twice");
  }
  auto raw = part.substr(colon + 1);
  // "MSG: text", as printed examples are copied.
  if (raw.starts_with(' ')) notes.flag(Flag::nonstandard);
  raw.remove_prefix(std::min(raw.find_first_not_of(' '), raw.size()));
  attributes_.push_back({key, raw, percent_decode(raw)});
}

std::string_view Descriptor::operator[](std::string_view key) const noexcept {
  const auto found = std::ranges::find(attributes_, key, &Attribute::key);
  return found == attributes_.end() ? std::string_view{} : std::string_view(found->value);
}

void read_accounts(std::string_view key, std::string_view value, std::size_t most,
                   transfer::Notes& notes) {
  if (value.empty()) return;
  const auto accounts = split_at(value, ',', most + 1);
  if (accounts.size() > most) {
    notes.reject(Errc::too_many, accounts[most], key, "more accounts than the standard allows");
  }
  for (const std::string_view account : accounts) {
    const auto plus = account.find('+');
    notes.require(key, account.substr(0, plus));
    notes.iban(key, account.substr(0, plus));
    if (plus != account.npos) notes.bic("BIC", account.substr(plus + 1));
  }
}

void read_keys(const Descriptor& descriptor, std::span<const KeyRule> rules,
               std::string_view prefix, transfer::Notes& notes) {
  for (const KeyRule& rule : rules) {
    const auto value = descriptor[rule.key];
    const std::string name = std::string(prefix) + std::string(rule.key);
    if (!rule.pattern.empty()) {
      notes.fitting(name, value, rule.pattern);
    } else {
      notes.text(name, value, rule.most);
    }
  }
}

void read_others(const Descriptor& descriptor, std::span<const KeyRule> rules,
                 std::span<const std::string_view> others, std::string_view prefix,
                 transfer::Notes& notes) {
  for (const Attribute& attribute : descriptor.attributes()) {
    const auto key = attribute.key;
    if (std::ranges::find(rules, key, &KeyRule::key) != rules.end()) continue;
    if (std::ranges::find(others, key) != others.end()) continue;
    notes.keep(std::string(prefix) + std::string(key), attribute.value);
    if (!key.starts_with("X-")) notes.flag(Flag::unknown_parameter);
  }
}

}  // namespace moongate::spayd
