// Shanghai's health code of the years 2020 to 2022. It also opened metro gates, in a form that
// works without a network. The service has ended; the codes still lie in albums and tell of a
// person.
#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::gov_shanghai {
namespace {

constexpr std::string_view kTitle = "https://s.sh.gov.cn/";

void mark_ended(PaymentCode& code) noexcept {
  code.presented_by = PresentedBy::consumer;
  code.flags.set(flags_of({Flag::retired, Flag::personal_data}));
}

// Online: 30 hexadecimal digits and the time in milliseconds.
constexpr std::size_t kIdDigits = 30;
constexpr std::size_t kTimeDigits = 13;

bool is_online(std::string_view token) noexcept {
  return token.size() == kIdDigits + kTimeDigits &&
         ascii::all(token.substr(0, kIdDigits), ascii::is_hex) &&
         ascii::all_digits(token.substr(kIdDigits));
}

// Offline: the same title, a length of four bytes, a signature (SM2, 64 bytes), then fixed columns.
constexpr std::size_t kLengthSize = 4;
constexpr std::size_t kShortest = kTitle.size() + kLengthSize + 64;
struct Column {
  std::string_view name;
  std::size_t begin;
  std::size_t size;
};
constexpr Column kColumns[] = {
    {"flag", kShortest + 32, 2}, {"client", kShortest + 34, 2}, {"expiry", kShortest + 36, 14}};

// No code has 65536 bytes, so that two of the four are zero, whichever end comes first.
bool is_offline(std::string_view bytes) noexcept {
  if (!bytes.starts_with(kTitle) || bytes.size() < kTitle.size() + kLengthSize) return false;
  const auto length = bytes.substr(kTitle.size(), kLengthSize);
  constexpr std::string_view kZeros("\0\0", 2);
  return length.starts_with(kZeros) || length.ends_with(kZeros);
}

void parse_offline(std::string_view bytes, PaymentCode& code) {
  code.scheme = "offline";
  code.kind = Kind::transit_code;
  mark_ended(code);
  code.fields.add("title", kTitle);
  if (bytes.size() < kShortest) {
    return reject(code, Errc::truncated, bytes.size(), "signature", "the signature is cut off");
  }
  for (const Column& column : kColumns) {
    if (bytes.size() < column.begin + column.size) return;
    const auto value = bytes.substr(column.begin, column.size);
    if (ascii::all_digits(value)) code.fields.add(column.name, value);
  }
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  return is_offline(scanned.bytes) ? evidence(kTitle.size() + 2) : link::bid(scanned);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (is_offline(scanned.bytes)) return parse_offline(scanned.bytes, code);
  link::read_as_address(scanned, code);
  if (!scanned.has_host("s.sh.gov.cn") || scanned.uri->has_fragment) return;
  const auto path = scanned.uri->path;
  if (path.empty() || !is_online(path.substr(1))) return;
  code.scheme = "online";
  code.kind = Kind::health_code;
  mark_ended(code);
  code.fields.add("id", path.substr(1, kIdDigits));
  code.fields.add("time_ms", path.substr(1 + kIdDigits));
  code.fields.add("province", "310000");
}

}  // namespace moongate::ecosystem::gov_shanghai
