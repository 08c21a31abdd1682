// PromptPay: that one is paid, and the message for the receiver, which is written in UTF-16 (Bank
// of Thailand, Thai QR Code Payment Standard, IDs 29, 30 and 81).
#include <cstdint>
#include <optional>
#include <string>

#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::promptpay {
namespace {

constexpr std::uint8_t kTransfer = 29;
constexpr std::uint8_t kBill = 30;
constexpr std::uint8_t kMessage = 81;
constexpr std::string_view kProvider = "A000000677";  // how all GUIs of the scheme begin
constexpr std::size_t kUnit = 4;                      // hexadecimal digits

constexpr bool is_within(std::uint32_t c, std::uint32_t first, std::uint32_t last) noexcept {
  return first <= c && c <= last;
}

// The UTF-16 unit that begins at a place, big end first.
std::optional<std::uint32_t> unit_at(std::string_view digits, std::size_t at) noexcept {
  if (digits.size() < at + kUnit) return std::nullopt;
  const int high = ascii::hex_byte(digits.substr(at));
  const int low = ascii::hex_byte(digits.substr(at + 2));
  if (high < 0 || low < 0) return std::nullopt;
  return static_cast<std::uint32_t>(high) << 8U | static_cast<std::uint32_t>(low);
}

std::optional<std::string> decode_utf16(std::string_view digits) {
  std::string text;
  for (std::size_t at = 0; at < digits.size(); at += kUnit) {
    auto c = unit_at(digits, at);
    if (c && is_within(*c, 0xD800, 0xDBFF)) {
      at += kUnit;
      const auto low = unit_at(digits, at);
      if (!low || !is_within(*low, 0xDC00, 0xDFFF)) return std::nullopt;
      c = 0x10000U + ((*c - 0xD800U) << 10U) + (*low - 0xDC00U);
    }
    if (!c || is_within(*c, 0xDC00, 0xDFFF)) return std::nullopt;
    append_character(text, *c);
  }
  return text;
}

bool has_account(const emv::Objects& objects, std::uint8_t id) {
  const auto* const object = objects.find_object(id);
  return object != nullptr && ascii::starts_with_ignoring_case(object->gui, kProvider);
}

void read_message(const emv::Objects& objects, PaymentCode& code) {
  const auto digits = objects.find(kMessage);
  if (!digits) return;
  const auto text = decode_utf16(*digits);
  if (!text) return code.flags.set(Flag::nonstandard);
  code.flags.set(hazards_of(*text));
  code.fields.add("message", *text);
}

// The check digit of a printed number may be any, its length may not.
void check_national_id(const emv::Objects& objects, const ScannedPayload& scanned,
                       PaymentCode& code) {
  constexpr std::size_t kDigits = 13;
  const auto id = code.fields.find("nationalId");
  if (!id || ascii::is_number(*id, kDigits)) return;
  reject(code, Errc::bad_value, scanned.offset(*objects.find(kTransfer)), "29.02",
         "not thirteen digits");
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.emv) return;
  const emv::Objects& objects = *scanned.emv;
  if (has_account(objects, kTransfer) && has_account(objects, kBill)) {
    reject(code, Errc::duplicate_field, scanned.offset(*objects.find(kBill)), emv::name_of(kBill),
           "a biller beside the receiver of a transfer");
  }
  check_national_id(objects, scanned, code);
  read_message(objects, code);
}

}  // namespace moongate::ecosystem::promptpay
