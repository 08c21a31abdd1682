#include "ecosystems/cn/alipay_ride.hpp"

#include <fmt/format.h>

#include <chrono>

#include "formats/ascii.hpp"
#include "formats/byte_order.hpp"

namespace moongate::alipay_ride {
namespace {

constexpr std::string_view kMark = "\x02\x01";
constexpr std::string_view kUserIdHead = "2088";
// Offsets and sizes in bytes; numbers are big-endian.
constexpr std::size_t kLength = 2;
constexpr std::size_t kUserId = 4;
constexpr std::size_t kUserIdSize = 16;
constexpr std::size_t kTime = 20;
constexpr std::size_t kValidity = 24;
constexpr std::size_t kLimit = 26;
constexpr std::size_t kHeadSize = 28;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) noexcept {
  return static_cast<std::uint32_t>(big_endian(bytes.substr(at, size)));
}

// ISO 8601, UTC.
std::string time_text(std::uint32_t unix_seconds) {
  using namespace std::chrono;
  const seconds time(unix_seconds);
  const auto day = duration_cast<days>(time);
  const year_month_day date{sys_days(day)};
  const hh_mm_ss clock(time - day);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", int{date.year()},
                     unsigned{date.month()}, unsigned{date.day()}, clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count());
}

void parse_head(std::string_view bytes, PaymentCode& code) {
  const auto user = bytes.substr(kUserId, kUserIdSize);
  if (!ascii::all_digits(user)) {
    reject(code, Errc::bad_value, kUserId, "user_id", "a user id is 16 digits");
    return;
  }
  code.fields.add("user_id", user);
  code.fields.add("time", time_text(number(bytes, kTime, 4)));
  code.fields.add("valid_s", fmt::format("{}", number(bytes, kValidity, 2)));
  code.fields.add("max_amount_cents", fmt::format("{}", number(bytes, kLimit, 2)));
}

}  // namespace

bool is_code(const ScannedPayload& scanned) noexcept {
  return scanned.bytes.starts_with(kMark) && scanned.bytes.size() >= kUserId &&
         scanned.bytes.substr(kUserId).starts_with(kUserIdHead);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  code.scheme = "ride_code";
  code.kind = Kind::transit_code;
  code.presented_by = PresentedBy::consumer;
  code.initiation = Initiation::dynamic_code;
  code.sensitive = true;
  code.flags.set(Flag::personal_data);
  const auto bytes = scanned.bytes;
  if (!is_code(scanned) || bytes.size() < kHeadSize) {
    reject(code, Errc::truncated, bytes.size(), {}, "a ride code begins with 28 bytes of head");
    return;
  }
  if (bytes.size() - kUserId < number(bytes, kLength, 2)) {
    reject(code, Errc::truncated, bytes.size(), {}, "fewer bytes than the head says");
    return;
  }
  parse_head(bytes, code);
}

}  // namespace moongate::alipay_ride
