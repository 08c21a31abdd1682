// Writes payment descriptors with their checksum (SPAYD 1.2).
#include <algorithm>
#include <vector>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/ascii.hpp"
#include "formats/crc32.hpp"
#include "formats/hexadecimal.hpp"

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

class Descriptor {
 public:
  void add(std::string_view key, std::string_view value) {
    if (!value.empty()) parts_.push_back(std::string(key) + ':' + escaped(value));
  }

  // The checksum covers the attributes in the order of their bytes.
  [[nodiscard]] std::string write() const {
    auto sorted = parts_;
    std::ranges::sort(sorted);
    return join(parts_) + "*CRC32:" + to_hexadecimal(crc32(join(sorted)), 8);
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
  const auto others =
      settings.take_left([](std::string_view key) { return is_key(key) && key != "CRC32"; });
  for (const auto& [key, value] : others) out.add(key, value);
  return out.write();
}

}  // namespace moongate::ecosystem::cz_spayd
