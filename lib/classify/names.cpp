// The names of enumerators, as they stand in JSON and in C.
#include <algorithm>
#include <array>

#include "moongate/flags.hpp"
#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/reader.hpp"
#include "moongate/resolver.hpp"
#include "moongate/result.hpp"
#include "moongate/version.hpp"

namespace moongate {
namespace {

template <std::size_t N>
std::string_view at(const std::array<std::string_view, N>& names, std::size_t index) noexcept {
  return index < N ? names[index] : std::string_view{};
}

constexpr std::array<std::string_view, 34> kErrcNames = {
    "ok",           "unrecognised",  "ambiguous",         "truncated",       "malformed",
    "bad_length",   "trailing_data", "leading_data",      "duplicate_field", "missing_field",
    "bad_value",    "bad_amount",    "bad_currency",      "crc_missing",     "crc_mismatch",
    "bad_charset",  "bad_base64",    "control_character", "bad_uri",         "unsupported_version",
    "too_deep",     "too_large",     "too_many",          "partial",         "conflict",
    "not_an_image", "bad_image",     "unreadable",        "unwritable",      "invalid_argument",
    "unsupported",  "denied",        "no_memory",         "internal"};

constexpr std::array<std::string_view, static_cast<std::size_t>(Kind::count_)> kKindNames = {
    "text",
    "payment",
    "consumer_code",
    "mandate",
    "pay_for_me",
    "red_packet",
    "login",
    "authorize",
    "bind_card",
    "contact",
    "group",
    "official_account",
    "channel",
    "mini_program",
    "app_link",
    "short_link",
    "url",
    "uri",
    "wrapped_code",
    "parking",
    "transit_code",
    "health_code",
    "health_certificate",
    "receipt",
    "lnurl",
    "withdraw",
    "wifi",
    "tel",
    "sms",
    "email",
    "geo",
    "calendar",
    "otp",
    "product",
    "gs1_digital_link",
    "gs1_element_string",
    "boarding_pass",
    "vin",
    "esim",
    "device_setup",
    "session_pairing",
    "credential_offer",
    "bip353_name",
    "lightning_address_or_email",
    "json"};

constexpr std::array<std::string_view, static_cast<std::size_t>(Flag::count_)> kFlagNames = {
    "lookalike",
    "userinfo",
    "punycode",
    "backslash",
    "control_character",
    "whitespace",
    "percent_in_host",
    "explicit_port",
    "trailing_dot",
    "missing_slashes",
    "dot_segment",
    "encoded_slash",
    "fragment",
    "insecure_scheme",
    "ip_literal",
    "internal_host",
    "shortener",
    "open_redirect",
    "dangerous_scheme",
    "intent",
    "bidi",
    "invisible",
    "bom",
    "invalid_utf8",
    "charset_guessed",
    "unknown_eci",
    "trimmed",
    "framed",
    "unknown_parameter",
    "duplicate_parameter",
    "partial",
    "login",
    "pay_for_me",
    "personal_data",
    "retired",
    "test_host",
    "resident_id_like",
    "card_number_like",
    "gs1_like",
    "crc_lowercase",
    "over_length",
    "zero_amount",
    "nonstandard",
    "unsigned_request",
    "signature_unverified",
    "length_unit"};

constexpr std::array<std::string_view, 15> kFormatNames = {
    "unknown", "qr_code", "micro_qr_code", "rmqr_code", "code_128",    "ean_13",  "ean_8",  "upc_a",
    "upc_e",   "itf",     "pdf417",        "aztec",     "data_matrix", "code_39", "databar"};

constexpr std::array<std::string_view, 3> kPresentedByNames = {"none", "merchant", "consumer"};
constexpr std::array<std::string_view, 3> kInitiationNames = {"unknown", "static", "dynamic"};
constexpr std::array<std::string_view, 3> kEffortNames = {"fast", "balanced", "thorough"};
constexpr std::array<std::string_view, 4> kContextNames = {"android", "ios", "web", "terminal"};
constexpr std::array<std::string_view, 8> kDecisionNames = {
    "open", "ask_to_scan", "charge", "show", "choose", "conflict", "refuse", "look_again"};
constexpr std::array<std::string_view, 3> kActionNames = {"link", "intent", "app"};

// A name too few would leave the last ones empty.
static_assert(!kKindNames.back().empty() && !kFlagNames.back().empty());

}  // namespace

std::string_view to_string(Errc code) noexcept {
  return at(kErrcNames, static_cast<std::size_t>(code));
}
std::string_view to_string(Kind kind) noexcept {
  return at(kKindNames, static_cast<std::size_t>(kind));
}
std::string_view to_string(Flag flag) noexcept {
  return at(kFlagNames, static_cast<std::size_t>(flag));
}
std::string_view to_string(SymbolFormat format) noexcept {
  return at(kFormatNames, static_cast<std::size_t>(format));
}
std::string_view to_string(PresentedBy side) noexcept {
  return at(kPresentedByNames, static_cast<std::size_t>(side));
}
std::string_view to_string(Initiation initiation) noexcept {
  return at(kInitiationNames, static_cast<std::size_t>(initiation));
}
std::string_view to_string(Effort effort) noexcept {
  return at(kEffortNames, static_cast<std::size_t>(effort));
}
std::string_view to_string(Context context) noexcept {
  return at(kContextNames, static_cast<std::size_t>(context));
}
std::string_view to_string(Decision decision) noexcept {
  return at(kDecisionNames, static_cast<std::size_t>(decision));
}
std::string_view to_string(Action::Type type) noexcept {
  return at(kActionNames, static_cast<std::size_t>(type));
}

SymbolFormat symbol_format(std::string_view name) noexcept {
  const auto found = std::ranges::find(kFormatNames, name);
  if (found == kFormatNames.end()) return SymbolFormat::unknown;
  return static_cast<SymbolFormat>(found - kFormatNames.begin());
}

std::string_view version() noexcept { return MOONGATE_VERSION; }

}  // namespace moongate
