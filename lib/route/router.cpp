#include "moongate/router.hpp"

#include <fmt/format.h>

#include <new>

#include "route/handoff.hpp"
#include "route/objection.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

Resolution failure(const PaymentCode& code, Errc why, std::string message) {
  Resolution resolution;
  resolution.ecosystem = code.ecosystem;
  resolution.message = "The code could not be handled";
  resolution.errors.push_back({why, 0, {}, std::move(message)});
  return resolution;
}

Resolution failed(const Resolver& resolver, const PaymentCode& code, std::string_view what) {
  return failure(code, Errc::internal,
                 fmt::format("the resolver {} {}", display_text(resolver.id()), what));
}

// A resolver of the host may break its word; what it throws stops here.
Resolution answer_of(const Resolver& resolver, const PaymentCode& code, const Context& context) {
  try {
    auto resolution = resolver.resolve(code, context);
    if (resolution.message.empty()) return failed(resolver, code, "gave no answer");
    return resolution;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (...) {
    return failed(resolver, code, "failed");
  }
}

// Which of two would charge is nobody's guess.
Resolution undecided(const PaymentCode& code, const Resolver& a, const Resolver& b) {
  return failure(code, Errc::ambiguous,
                 fmt::format("the resolvers {} and {} bid the same", display_text(a.id()),
                             display_text(b.id())));
}

}  // namespace

Router::Router(Policy policy) : policy_(std::move(policy)), faults_(check(policy_)) {
  handoff_ = std::make_shared<const Handoff>(policy_);
}

void Router::add(std::shared_ptr<const Resolver> resolver) {
  if (resolver != nullptr) resolvers_.push_back(std::move(resolver));
}

Resolution Router::route(const PaymentCode& code) const {
  if (!faults_.empty()) return refuse_policy(faults_);
  if (auto refusal = objection(policy_, code)) return std::move(*refusal);
  const Resolver* best = handoff_.get();
  const Resolver* equal = nullptr;
  int most = 0;
  for (const auto& resolver : resolvers_) {
    const int bits = resolver->bid(code, policy_.context);
    if (bits <= 0 || bits < most) continue;
    equal = bits == most ? best : nullptr;
    best = resolver.get();
    most = bits;
  }
  if (equal != nullptr) return undecided(code, *equal, *best);
  auto resolution = answer_of(*best, code, policy_.context);
  if (resolution.resolver.empty()) resolution.resolver = best->id();
  return resolution;
}

}  // namespace moongate
