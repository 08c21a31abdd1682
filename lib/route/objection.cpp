#include "route/objection.hpp"

#include <fmt/format.h>

#include "route/handoff.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

Resolution refusal(const PaymentCode& code, std::string message) {
  Resolution resolution;
  resolution.decision = Decision::refuse;
  resolution.ecosystem = code.ecosystem;
  resolution.message = std::move(message);
  return resolution;
}

Resolution refuse_invalid(const PaymentCode& code) {
  const bool known = code.ecosystem != "none";
  auto resolution = refusal(code, known ? fmt::format("This code of {} is damaged or wrongly made",
                                                      app_name(code.ecosystem))
                                        : "This code cannot be trusted to say one thing");
  resolution.errors = code.errors;
  return resolution;
}

Resolution refuse_hostile(const PaymentCode& code) {
  auto resolution = refusal(code, "This code pretends to be what it is not: do not use it");
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

Resolution refuse_denied(const PaymentCode& code) {
  auto resolution =
      refusal(code, fmt::format("Codes of {} are not taken here", app_name(code.ecosystem)));
  resolution.errors.push_back({Errc::denied, 0, {}, "the policy forbids this ecosystem"});
  return resolution;
}

}  // namespace

std::optional<Resolution> objection(const Policy& policy, const PaymentCode& code) {
  if (is_hostile(code)) return refuse_hostile(code);
  if (!code.valid) return refuse_invalid(code);
  const PaymentCode& inner = innermost(code);
  if (is_hostile(inner)) return refuse_hostile(inner);
  if (!inner.valid) return refuse_invalid(inner);
  if (is_denied(policy, inner)) return refuse_denied(inner);
  return std::nullopt;
}

}  // namespace moongate
