// Writes payment descriptors with their checksum (SPAYD 1.2).
#include <algorithm>
#include <vector>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/ascii.hpp"
#include "formats/crc32.hpp"

namespace moongate::ecosystem::cz_spayd {
namespace {

constexpr std::string_view kHead = "SPD*1.0";
constexpr std::size_t kMostSymbol = 10;  // digits of X-VS

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '*') {
      out += "%2A";
    } else if (c == '%') {
      out += "%25";
    } else {
      out += c;
    }
  }
  return out;
}

bool is_key(std::string_view text) noexcept {
  return ascii::all(text, [](char c) {
    return ascii::is_upper(c) || ascii::is_digit(c) || c == '-' || c == '_';
  });
}

std::string hex_of(std::uint32_t sum) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (int shift = 28; shift >= 0; shift -= 4) out += kDigits[sum >> shift & 0xFU];
  return out;
}

class Descriptor {
 public:
  void add(std::string_view key, std::string_view value) {
    if (!value.empty()) parts_.push_back(std::string(key) + ':' + escaped(value));
  }

  // The checksum covers the attributes in the order of their bytes.
  [[nodiscard]] std::string write() const {
    auto sorted = parts_;
    std::ranges::sort(sorted);
    return join(parts_) + "*CRC32:" + hex_of(crc32(join(sorted)));
  }

 private:
  static std::string join(const std::vector<std::string>& parts) {
    std::string out(kHead);
    for (const std::string& part : parts) out += '*' + part;
    return out;
  }

  std::vector<std::string> parts_;
};

}  // namespace

Result<std::string> compose(Settings& settings) {
  Descriptor out;
  out.add("ACC", settings.take_or({"account", "ACC"}, {}));
  const auto amount = settings.take_amount({"amount", "AM"}, 2);
  if (!amount) return fail(amount.error());
  out.add("AM", *amount);
  out.add("CC", settings.take_or({"currency", "CC"}, amount->empty() ? "" : "CZK"));
  out.add("RN", settings.take_or({"name", "RN"}, {}));
  if (const auto reference = settings.take({"reference"})) {
    out.add(reference->size() <= kMostSymbol ? "X-VS" : "RF", *reference);
  }
  std::vector<std::string> keys;
  for (const Setting* setting : settings.left()) {
    if (is_key(setting->key) && setting->key != "CRC32") keys.push_back(setting->key);
  }
  for (const std::string& key : keys) out.add(key, settings.take_or({key}, {}));
  return out.write();
}

}  // namespace moongate::ecosystem::cz_spayd
