#include "route/objection.hpp"

#include <fmt/format.h>

#include "route/messages.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

Resolution refusal(const PaymentCode& code, Wording why, Language language) {
  Resolution resolution;
  resolution.decision = Decision::refuse;
  resolution.ecosystem = code.ecosystem;
  say(resolution, std::move(why), language);
  return resolution;
}

Resolution refuse_invalid(const PaymentCode& code, Language language) {
  const bool known = code.ecosystem != "none";
  auto why =
      known ? about_app(MessageId::damaged, code.ecosystem) : Wording{MessageId::equivocal, {}};
  auto resolution = refusal(code, std::move(why), language);
  resolution.errors = code.errors;
  return resolution;
}

Resolution refuse_hostile(const PaymentCode& code, Language language) {
  auto resolution = refusal(code, {MessageId::deceptive, {}}, language);
  code.flags.each([&](Flag flag) {
    PaymentCode alone;
    alone.kind = code.kind;
    alone.flags.set(flag);
    if (!is_hostile(alone)) return;
    resolution.errors.push_back(
        {Errc::denied, 0, {}, fmt::format("the code carries the flag {}", to_string(flag))});
  });
  return resolution;
}

Resolution refuse_denied(const PaymentCode& code, Language language) {
  auto resolution = refusal(code, about_app(MessageId::not_taken, code.ecosystem), language);
  resolution.errors.push_back({Errc::denied, 0, {}, "the policy forbids this ecosystem"});
  return resolution;
}

}  // namespace

std::optional<Resolution> objection(const Policy& policy, const PaymentCode& code,
                                    Language language) {
  if (is_hostile(code)) return refuse_hostile(code, language);
  if (!code.valid) return refuse_invalid(code, language);
  const PaymentCode& inner = innermost(code);
  if (is_hostile(inner)) return refuse_hostile(inner, language);
  if (!inner.valid) return refuse_invalid(inner, language);
  if (is_denied(policy, inner)) return refuse_denied(inner, language);
  return std::nullopt;
}

}  // namespace moongate
