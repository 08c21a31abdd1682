// Health codes of the years 2020 to 2022. The services have ended; the codes still lie in albums
// and tell of a person. Shanghai's also opened metro gates, in a form that works without a network.
#include <algorithm>
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_health {
namespace {

using link::Form;
using link::Need;
using link::Parameter;
using link::Token;

void mark_ended(PaymentCode& code) noexcept {
  code.presented_by = PresentedBy::consumer;
  code.flags.set(Flag::retired);
  code.flags.set(Flag::personal_data);
}

// Online: 30 hexadecimal digits and the time in milliseconds.
constexpr std::string_view kShanghai = "https://s.sh.gov.cn/";
constexpr std::string_view kShanghaiHost = "s.sh.gov.cn";
constexpr std::size_t kIdDigits = 30;
constexpr std::size_t kTimeDigits = 13;

bool is_online(std::string_view token) noexcept {
  return token.size() == kIdDigits + kTimeDigits &&
         ascii::all(token.substr(0, kIdDigits), ascii::is_hex) &&
         ascii::all_digits(token.substr(kIdDigits));
}

// Offline: the same title, a length of four bytes, a signature (SM2, 64 bytes), then fixed columns.
constexpr std::size_t kLength = kShanghai.size();
constexpr std::size_t kLengthSize = 4;
constexpr std::size_t kShortestOffline = kLength + kLengthSize + 64;
struct Column {
  std::string_view name;
  std::size_t begin;
  std::size_t size;
};
constexpr std::array<Column, 3> kColumns = {{{"flag", kShortestOffline + 32, 2},
                                             {"client", kShortestOffline + 34, 2},
                                             {"expiry", kShortestOffline + 36, 14}}};

// No code has 65536 bytes, so that two of the four are zero, whichever end comes first.
bool is_offline(std::string_view bytes) noexcept {
  if (!bytes.starts_with(kShanghai) || bytes.size() < kLength + kLengthSize) return false;
  const auto length = bytes.substr(kLength, kLengthSize);
  constexpr std::string_view kZeros("\0\0", 2);
  return length.starts_with(kZeros) || length.ends_with(kZeros);
}

int bid_shanghai(const Subject& subject) noexcept {
  if (is_offline(subject.bytes)) return evidence(kShanghai.size() + 2);
  return link::bid(subject);
}

void parse_offline(std::string_view bytes, PaymentCode& code) {
  code.scheme = "offline";
  code.kind = Kind::transit_code;
  mark_ended(code);
  code.fields.add("title", kShanghai);
  if (bytes.size() < kShortestOffline) {
    return reject(code, Errc::truncated, bytes.size(), "signature", "the signature is cut off");
  }
  for (const Column& column : kColumns) {
    if (bytes.size() < column.begin + column.size) return;
    const auto value = bytes.substr(column.begin, column.size);
    if (ascii::all_digits(value)) code.fields.add(column.name, value);
  }
}

void parse_shanghai(const Subject& subject, PaymentCode& code) {
  if (is_offline(subject.bytes)) return parse_offline(subject.bytes, code);
  link::read_as_address(subject, code);
  if (!subject.uri || !subject.has_host(kShanghaiHost) || subject.uri->has_fragment) return;
  const auto path = subject.uri->path;
  if (path.empty() || !is_online(path.substr(1))) return;
  code.scheme = "online";
  code.kind = Kind::health_code;
  mark_ended(code);
  code.fields.add("id", path.substr(1, kIdDigits));
  code.fields.add("time_ms", path.substr(1 + kIdDigits));
  code.fields.add("province", "310000");
}

constexpr std::array kShanghaiKeys = {Key{Key::By::prefix, kShanghai},
                                      Key{Key::By::host, kShanghaiHost}};

constexpr Token kCredential{ascii::is_alnum, 64, 64};
constexpr Token kUuid{ascii::is_alnum, 8, 40};
constexpr std::array kJiangsuParameters = {
    Parameter{"token", Need::required, kCredential, link::Keep::nothing},
    Parameter{"uuid", Need::optional, kUuid}};
constexpr std::array kJiangsuForms = {Form{"jsstm.jszwfw.gov.cn", "/jkmIndex.html", link::kNothing,
                                           "health_code", Kind::health_code, PresentedBy::consumer,
                                           Initiation::unknown, kJiangsuParameters}};

void parse_jiangsu(const Subject& subject, PaymentCode& code) {
  const Form* const form = link::find(kJiangsuForms, subject);
  link::read(subject, form, code);
  if (form == nullptr) return;
  mark_ended(code);
  code.fields.add("province", "320000");
}

constexpr std::array kJiangsuKeys = {Key{Key::By::host, "jsstm.jszwfw.gov.cn"}};

}  // namespace

extern const Recogniser gov_shanghai;
const Recogniser gov_shanghai{.keys = kShanghaiKeys, .bid = bid_shanghai, .parse = parse_shanghai};

extern const Recogniser gov_jiangsu;
const Recogniser gov_jiangsu{.keys = kJiangsuKeys, .bid = link::bid, .parse = parse_jiangsu};

}  // namespace moongate::ecosystem::china_health
