#include "moongate/exchange.hpp"

#include "moongate/resolver.hpp"

namespace moongate {
namespace {

// "012.50" as "12.5": providers count in minor units, hosts write what they like.
struct Digits {
  std::string_view whole;
  std::string_view fraction;

  friend bool operator==(const Digits&, const Digits&) = default;
};

Digits digits_of(std::string_view value) noexcept {
  const auto point = value.find('.');
  std::string_view whole = value.substr(0, point);
  std::string_view fraction = point == value.npos ? std::string_view{} : value.substr(point + 1);
  while (whole.starts_with('0')) whole.remove_prefix(1);
  while (fraction.ends_with('0')) fraction.remove_suffix(1);
  return {whole, fraction};
}

bool same_amount(const Money& a, const Money& b) noexcept {
  return a.currency == b.currency && is_decimal(a.value) && is_decimal(b.value) &&
         digits_of(a.value) == digits_of(b.value);
}

bool ends_attempt(Verdict verdict) noexcept {
  switch (verdict) {
    case Verdict::paid:
    case Verdict::declined:
    case Verdict::reversed:
    case Verdict::refunded:
      return true;
    case Verdict::unknown:
    case Verdict::more:
    case Verdict::awaiting_payer:
    case Verdict::not_found:
      return false;
  }
  return false;
}

}  // namespace

Verdict trusted_verdict(const Judgement& judgement, const Attempt& attempt) noexcept {
  if (!ends_attempt(judgement.verdict)) return judgement.verdict;
  const bool ours = judgement.authentic && !attempt.id.empty() && judgement.attempt == attempt.id;
  if (!ours) return Verdict::unknown;
  if (judgement.verdict != Verdict::paid) return judgement.verdict;
  const auto& asked = attempt.request.amount;
  const bool whole = asked && judgement.amount && same_amount(*asked, *judgement.amount);
  return whole ? Verdict::paid : Verdict::unknown;
}

std::string_view to_string(Step step) noexcept {
  constexpr std::string_view kNames[] = {"charge", "query", "reverse", "refund"};
  return kNames[static_cast<std::size_t>(step)];
}

std::string_view to_string(Verdict verdict) noexcept {
  constexpr std::string_view kNames[] = {"unknown",  "more",      "awaiting_payer", "paid",
                                         "declined", "not_found", "reversed",       "refunded"};
  return kNames[static_cast<std::size_t>(verdict)];
}

// A resolver that answers at once has nothing to exchange.
Result<Exchange> Resolver::prepare(Step /*step*/, const Attempt& /*attempt*/) const {
  return fail(Errc::unsupported, 0, {}, "this resolver does not charge in steps");
}

Judgement Resolver::judge(Step /*step*/, const Attempt& /*attempt*/, const Reply& /*reply*/) const {
  return {};
}

}  // namespace moongate
