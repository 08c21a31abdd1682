#include "moongate/compose.hpp"

#include <algorithm>

#include "classify/index.hpp"
#include "ecosystems/emv/compose_code.hpp"
#include "formats/ascii.hpp"
#include "formats/decimal.hpp"

namespace moongate {
namespace {

constexpr std::string_view kEmvco = "emvco";
constexpr emv::Scheme kNoScheme{};

std::optional<Error> fault(Errc why, std::string_view field, std::string_view message) {
  return Error{why, 0, std::string(field), std::string(message)};
}

std::optional<Error> check(std::span<const Setting> settings) {
  std::size_t size = 0;
  for (auto it = settings.begin(); it != settings.end(); ++it) {
    size += it->value.size();
    const auto same = [&](const Setting& earlier) { return earlier.key == it->key; };
    if (std::any_of(settings.begin(), it, same)) {
      return fault(Errc::duplicate_field, it->key, "set twice");
    }
    if (!is_valid_utf8(it->value)) return fault(Errc::bad_charset, it->key, "not UTF-8");
    if (std::ranges::any_of(
            it->value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; })) {
      return fault(Errc::control_character, it->key, "a value stands in one line");
    }
  }
  if (size > kMaxPayload) return fault(Errc::too_large, {}, "a payload has at most 65536 bytes");
  return std::nullopt;
}

Result<std::string> compose_as(const Row& row, Settings& settings) {
  if (row.grammar.compose != nullptr) return row.grammar.compose(settings);
  if (row.scheme != nullptr) return emv::compose_code(*row.scheme, settings);
  if (row.ecosystem.id == kEmvco) return emv::compose_code(kNoScheme, settings);
  if (row.digits != nullptr || row.consumer != nullptr) {
    return fail(Errc::denied, 0, {}, "a code that a payer shows is a secret of the wallet's");
  }
  return fail(Errc::unsupported, 0, {}, "codes of this ecosystem are not composed");
}

// An account may be set in groups, or in small letters.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != ' ') out += ascii::lower(c);
  }
  return out;
}

bool says_amount(const PaymentCode& code, std::string_view wanted) {
  if (!code.amount) return false;
  const std::string said = Decimal(code.amount->value).value();
  return without_spare_zeros(said) == without_spare_zeros(Decimal(wanted).value());
}

bool says(const PaymentCode& code, const Setting& setting) {
  const auto& [key, value] = setting;
  if (key == "name") return code.payee.name == value;
  if (key == "city") return code.payee.city == value;
  if (key == "country") return code.payee.country == value;
  if (key == "mcc") return code.payee.mcc == value;
  if (key == "reference") return plain(code.reference) == plain(value);
  if (key == "account") return plain(code.payee.account) == plain(value);
  if (key == "amount") return says_amount(code, value);
  const bool letters = value.size() == 3 && !ascii::all_digits(value);
  if (key == "currency" && code.amount && letters) return code.amount->currency == value;
  return true;
}

// Reads what was written as a payer's app would.
std::optional<Error> check_answer(const PaymentCode& code, std::string_view ecosystem,
                                  std::span<const Setting> settings) {
  if (code.sensitive) return fault(Errc::denied, {}, "a secret would come out");
  if (!code.errors.empty()) return code.errors.front();
  if (code.ecosystem != ecosystem) {
    return fault(Errc::bad_value, {}, "the code would be read as another ecosystem's");
  }
  if (code.flags.has(Flag::over_length)) {
    return fault(Errc::bad_length, {}, "longer than the standard allows");
  }
  if (is_hostile(code)) return fault(Errc::bad_value, {}, "the code would look hostile");
  for (const Setting& setting : settings) {
    if (setting.value.empty() || says(code, setting)) continue;
    return fault(Errc::bad_value, setting.key,
                 "not what the format takes for it, or the code would say something else");
  }
  return std::nullopt;
}

}  // namespace

Result<std::string> compose(std::string_view ecosystem, std::span<const Setting> settings,
                            const Classifier& classifier) {
  const Row* const row = row_of(classifier, ecosystem);
  if (row == nullptr) return fail(Errc::invalid_argument, 0, {}, "no such ecosystem");
  if (const auto error = check(settings)) return fail(*error);
  Settings left(settings);
  auto payload = compose_as(*row, left);
  if (!payload) return fail(payload.error());
  if (!left.left().empty()) {
    return fail(Errc::invalid_argument, 0, left.left().front()->key,
                "the format has no such field, or it is set by another key");
  }
  const PaymentCode code = classifier.classify(Payload::from_bytes(*payload));
  if (const auto error = check_answer(code, ecosystem, settings)) return fail(*error);
  return payload;
}

}  // namespace moongate
