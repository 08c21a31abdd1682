// EMVCo consumer-presented mode (QRCPS-CPM v1.1) and UnionPay's codes in it. The payer shows it;
// whoever holds it may charge the payer, and no error says what it holds.
#include "ecosystems/emv/consumer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "formats/ber_tlv.hpp"
#include "formats/hexadecimal.hpp"
#include "moongate/secret.hpp"

namespace moongate::emv {
namespace {

// Tags, annex A.
constexpr std::uint32_t kVersion = 0x85;
constexpr std::uint32_t kApplication = 0x61;
constexpr std::uint32_t kAid = 0x4F;
constexpr std::string_view kVersion1 = "CPV01";

constexpr std::size_t kMaxDepth = 4;  // a transparent template within a template, and one to spare

// Tags whose value is text: application label, cardholder name, language, issuer URL, name in
// another script.
constexpr std::uint32_t kTextTags[] = {0x50, 0x5F20, 0x5F2D, 0x5F50, 0x9F12, kVersion};

// ISO/IEC 7816-5: a registered provider, and what it adds.
constexpr bool is_aid_size(std::size_t bytes) noexcept { return bytes >= 5 && bytes <= 16; }

bool is_hex_form(std::string_view text) noexcept {
  return text.size() % 2 == 0 && text.starts_with("85") && ascii::all(text, ascii::is_hex);
}

// The first bytes of a code: enough for the version and the first application identifier.
class Beginning {
 public:
  explicit Beginning(std::string_view text) noexcept {
    if (!text.starts_with("85")) {
      size_ = peek_base64(text, bytes_);
      return;
    }
    for (std::size_t i = 0; i < text.size() && size_ < bytes_.size(); i += 2) {
      const int byte = ascii::hex_byte(text.substr(i));
      if (byte < 0) return;
      bytes_[size_++] = static_cast<char>(byte);
    }
  }

  // "85", a length, "CPV": whatever the version.
  [[nodiscard]] bool has_version() const noexcept {
    return bytes().starts_with('\x85') && bytes().substr(0, 5).ends_with("CPV");
  }

  // An application template that leads with an application identifier of 5 to 16 bytes.
  [[nodiscard]] std::string_view aid() const noexcept {
    std::string_view rest = bytes();
    if (has_version()) rest.remove_prefix(std::min(rest.size(), 2 + byte(1)));
    if (!rest.starts_with('\x61')) return {};
    const bool long_length = rest.size() > 1 && rest[1] == '\x81';
    rest.remove_prefix(std::min<std::size_t>(rest.size(), long_length ? 3 : 2));
    if (rest.size() < 2 || rest[0] != '\x4F') return {};
    const auto size = static_cast<unsigned char>(rest[1]);
    return is_aid_size(size) ? rest.substr(2, size) : std::string_view{};
  }

 private:
  [[nodiscard]] std::string_view bytes() const noexcept { return {bytes_.data(), size_}; }
  [[nodiscard]] std::size_t byte(std::size_t at) const noexcept {
    return static_cast<unsigned char>(bytes_[at]);
  }

  std::array<char, 30> bytes_{};
  std::size_t size_ = 0;
};

/// Reads the decoded bytes.
class Reading {
 public:
  explicit Reading(PaymentCode& code) : code_(code) {}

  void read_root(std::string_view bytes) {
    origin_ = bytes.data();
    ber::Reader reader(bytes);
    bool first = true;
    for (ber::Object object; reader.next(object); first = false) {
      if (first) check_version(object);
      if (object.tag == kApplication) has_application_ = true;
      read_object({}, object, 1);
    }
    note(reader, {});
    if (!has_application_ && code_.errors.empty()) {
      reject(code_, Errc::missing_field, 0, "61", "no application template");
    }
  }

 private:
  void check_version(const ber::Object& object) {
    if (object.tag != kVersion) {
      reject(code_, Errc::missing_field, 0, "85", "the payload format indicator leads");
    } else if (object.value != kVersion1) {
      reject(code_, Errc::unsupported_version, 0, "85", "the version is not CPV01");
    }
  }

  // Offsets are of the decoded bytes: errors are about those, not about their spelling.
  [[nodiscard]] std::size_t offset(std::string_view part) const noexcept {
    return static_cast<std::size_t>(part.data() - origin_);
  }

  void note(const ber::Reader& reader, std::string_view path, std::size_t base = 0) {
    if (const auto& stop = reader.stop()) {
      reject(code_, stop->why, base + stop->at, path, "a data object does not decode");
    }
  }

  void read_object(std::string_view path, const ber::Object& object, std::size_t depth) {
    const std::string tag = ber::tag_name(object.tag);
    const std::string name = path.empty() ? tag : std::string(path).append(".").append(tag);
    if (path.empty()) check_once(name, object);
    if (object.tag == kAid && !is_aid_size(object.value.size())) {
      reject(code_, Errc::bad_length, offset(object.value), name, "an AID has 5 to 16 bytes");
    }
    if (!object.constructed) return add(name, object);
    if (depth == kMaxDepth) {
      return reject(code_, Errc::too_deep, offset(object.value), name, "nested too deeply");
    }
    read_template(name, object, depth);
  }

  // Application templates may stand several times; nothing else at the root may.
  void check_once(std::string_view name, const ber::Object& object) {
    if (root_.add(object.tag) || object.tag == kApplication) return;
    reject(code_, Errc::duplicate_field, offset(object.value), name, "stands twice");
  }

  void read_template(std::string_view name, const ber::Object& object, std::size_t depth) {
    ber::Tags seen;
    ber::Reader reader(object.value);
    for (ber::Object part; reader.next(part);) {
      if (!seen.add(part.tag)) {
        reject(code_, Errc::duplicate_field, offset(part.value), name, "a tag stands twice");
      }
      read_object(name, part, depth + 1);
    }
    note(reader, name, offset(object.value));
    if (object.tag == kApplication && !reader.stop() && !seen.has(kAid)) {
      reject(code_, Errc::missing_field, offset(object.value), "61.4F",
             "no application identifier");
    }
  }

  void add(std::string_view name, const ber::Object& object) {
    const auto is_printable = [](char c) { return c >= ' ' && c <= '~'; };
    const bool text = std::ranges::find(kTextTags, object.tag) != std::end(kTextTags) &&
                      ascii::all(object.value, is_printable);
    code_.fields.add(name, text ? std::string(object.value)
                                : ascii::in_upper_case(to_hexadecimal(object.value)));
  }

  PaymentCode& code_;
  const char* origin_ = nullptr;
  ber::Tags root_;
  bool has_application_ = false;
};

std::string without_line_ends(std::string_view text) {
  std::string out(text);
  std::erase_if(out, [](char c) { return c == '\r' || c == '\n'; });
  return out;
}

}  // namespace

int consumer_bid(const ScannedPayload& scanned, std::string_view aid) {
  const Beginning beginning(scanned.text);
  if (!beginning.has_version() && beginning.aid().empty()) return 0;
  if (!beginning.aid().starts_with(aid)) return 0;
  constexpr std::size_t kVersionBytes = 5;
  return evidence(kVersionBytes + aid.size());
}

void parse_consumer(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::consumer_code;
  code.presented_by = PresentedBy::consumer;
  code.sensitive = true;
  std::string text = without_line_ends(scanned.text);
  auto bytes = is_hex_form(text)
                   ? decode_hexadecimal(text)
                   : decode_base64(text, Base64Alphabet::either, Base64Padding::optional);
  wipe(text);  // whoever has it can charge the payer
  if (!bytes) return reject(code, bytes.error().code, bytes.error().offset, {}, "not Base64");
  Reading(code).read_root(*bytes);
  wipe(*bytes);
}

}  // namespace moongate::emv
