// Ride codes of Chinese buses and metros: binary, signed offline, good for a minute or so. A rider
// shows them to a gate. Their first bytes say whose they are; little else is public.
#include <algorithm>
#include <array>
#include <string>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_transit {
namespace {

std::size_t number_at(std::string_view bytes, std::size_t at) noexcept {
  return static_cast<std::size_t>(static_cast<unsigned char>(bytes[at])) << 8U |
         static_cast<unsigned char>(bytes[at + 1]);
}

void read_ride_code(std::string_view scheme, PaymentCode& code) {
  code.scheme = scheme;
  code.kind = Kind::transit_code;
  code.presented_by = PresentedBy::consumer;
  code.initiation = Initiation::dynamic_code;
  code.flags.set(Flag::personal_data);
}

std::string hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string out;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 15U];
  }
  return out;
}

// JT/T 978 of the Ministry of Transport: a version with the high bit set, the length of the rest in
// two bytes, then fields that no public document describes.
constexpr std::size_t kMinistryHeader = 3;
constexpr std::size_t kMinistryShortest = 332;
constexpr std::size_t kMinistryLongest = 364;

bool has_ministry_length(std::string_view bytes) noexcept {
  return number_at(bytes, 1) == bytes.size() - kMinistryHeader;
}

bool is_ministry_size(std::size_t size) noexcept {
  return size >= kMinistryShortest && size <= kMinistryLongest;
}

// A damaged code has either the length that it says, or the size that all have.
int bid_ministry(const Subject& subject) noexcept {
  const auto bytes = subject.bytes;
  if (bytes.size() < kMinistryHeader || static_cast<unsigned char>(bytes[0]) < 0x80) return 0;
  const bool plausible = has_ministry_length(bytes) || is_ministry_size(bytes.size());
  return plausible ? evidence(kMinistryHeader) : 0;
}

void parse_ministry(const Subject& subject, PaymentCode& code) {
  read_ride_code("jtt978", code);
  const auto bytes = subject.bytes;
  if (bytes.size() < kMinistryHeader) {
    return reject(code, Errc::truncated, bytes.size(), "length", "the header has 3 bytes");
  }
  code.fields.add("version", hex(bytes.substr(0, 1)));
  code.fields.add("bytes", std::to_string(bytes.size()));
  if (!has_ministry_length(bytes)) {
    reject(code, Errc::bad_length, 1, "length", "not the number of bytes that follow");
  } else if (!is_ministry_size(bytes.size())) {
    reject(code, Errc::bad_length, 1, "length", "a ride code has 332 to 364 bytes");
  }
}

// Lengths of 329 to 361 begin with this byte; the version before it is any with the high bit set.
constexpr char kMinistryLengthByte = 0x01;
constexpr std::size_t kVersions = 128;

constexpr auto make_ministry_prefixes() noexcept {
  std::array<std::array<char, 2>, kVersions> prefixes{};
  for (std::size_t i = 0; i < kVersions; ++i) {
    prefixes[i] = {static_cast<char>(static_cast<unsigned char>(0x80 + i)), kMinistryLengthByte};
  }
  return prefixes;
}
constexpr auto kMinistryPrefixes = make_ministry_prefixes();

constexpr auto make_ministry_keys() noexcept {
  std::array<Key, kVersions> keys{};
  for (std::size_t i = 0; i < kVersions; ++i) {
    keys[i] = {Key::By::prefix, {kMinistryPrefixes[i].data(), kMinistryPrefixes[i].size()}};
  }
  return keys;
}
constexpr auto kMinistryKeys = make_ministry_keys();

// An operator's own code: "T", a version, a block as in Alipay's (two bytes of version, two of
// length) that begins with the account.
constexpr std::size_t kOperatorMagic = 2;
constexpr std::size_t kOperatorAccount = 6;
constexpr std::size_t kAccountSize = 16;

int bid_operator(const Subject& subject) noexcept {
  const auto bytes = subject.bytes;
  const bool versioned = bytes.size() > kOperatorMagic && bytes[kOperatorMagic] == 0x02;
  return evidence(versioned ? kOperatorMagic + 1 : kOperatorMagic);
}

void parse_operator(const Subject& subject, PaymentCode& code) {
  read_ride_code("operator", code);
  const auto bytes = subject.bytes;
  code.fields.add("magic", hex(bytes.substr(0, kOperatorMagic)));
  if (bytes.size() < kOperatorAccount + kAccountSize) {
    return reject(code, Errc::truncated, bytes.size(), "account", "the account is cut off");
  }
  const auto account = bytes.substr(kOperatorAccount, kAccountSize);
  if (!ascii::all(account, ascii::is_alnum)) {
    return reject(code, Errc::bad_value, kOperatorAccount, "account", "not 16 letters or digits");
  }
  code.fields.add("account", account);
}

constexpr std::array kOperatorKeys = {Key{Key::By::prefix, "T\x01"}, Key{Key::By::prefix, "T\x02"}};

// Tencent's code is text or bytes behind "TX". Words and addresses of 34 characters begin so too.
constexpr std::string_view kTencentMagic = "TX";
constexpr std::size_t kTencentShortest = 50;
constexpr link::Token kTencentText{link::is_base64, kTencentShortest, 1024};

int bid_tencent(const Subject& subject) noexcept {
  const bool is_text = kTencentText.fits(subject.text);
  const bool is_binary = subject.text.empty() && subject.bytes.size() >= kTencentShortest;
  return is_text || is_binary ? evidence(kTencentMagic.size()) : 0;
}

void parse_tencent(const Subject& subject, PaymentCode& code) {
  read_ride_code("tencent", code);
  code.fields.add("magic", kTencentMagic);
  if (bid_tencent(subject) == 0) {
    reject(code, Errc::malformed, 0, {}, "neither bytes nor Base64 of at least 50 characters");
  }
}

constexpr std::array kTencentKeys = {Key{Key::By::prefix, kTencentMagic}};

// The unified issuing platform: "U" (0x55), then binary fields that no public document describes.
constexpr std::size_t kPlatformShortest = 64;
constexpr std::size_t kPlatformLongest = 1024;

bool is_platform_size(std::size_t size) noexcept {
  return size >= kPlatformShortest && size <= kPlatformLongest;
}

int bid_platform(const Subject& subject) noexcept {
  return subject.text.empty() && is_platform_size(subject.bytes.size()) ? evidence(1) : 0;
}

void parse_platform(const Subject& subject, PaymentCode& code) {
  read_ride_code("issuing_platform", code);
  code.fields.add("bytes", std::to_string(subject.bytes.size()));
  if (bid_platform(subject) == 0) {
    reject(code, Errc::malformed, 0, {}, "not binary, or of no plausible size");
  }
}

// A version or a length follows, no letter: text begins with "U" as well.
constexpr std::string_view kPlatformPrefixes =
    "U\x01U\x02U\x03U\x04U\x05U\x06U\x07U\x08U\x10U\x11U\x12U\x20U\x80U\x81";

constexpr auto make_platform_keys() noexcept {
  std::array<Key, 14> keys{};
  for (std::size_t i = 0; i < keys.size(); ++i) {
    keys[i] = {Key::By::prefix, kPlatformPrefixes.substr(2 * i, 2)};
  }
  return keys;
}
constexpr auto kPlatformKeys = make_platform_keys();

}  // namespace

extern const Recogniser mot_jtt978;
const Recogniser mot_jtt978{.keys = kMinistryKeys, .bid = bid_ministry, .parse = parse_ministry};

extern const Recogniser transit_operator;
const Recogniser transit_operator{
    .keys = kOperatorKeys, .bid = bid_operator, .parse = parse_operator};

extern const Recogniser tencent_transit;
const Recogniser tencent_transit{.keys = kTencentKeys, .bid = bid_tencent, .parse = parse_tencent};

extern const Recogniser transit_platform;
const Recogniser transit_platform{
    .keys = kPlatformKeys, .bid = bid_platform, .parse = parse_platform};

}  // namespace moongate::ecosystem::china_transit
