#include "moongate/router.hpp"

#include <new>

#include "route/handoff.hpp"
#include "route/objection.hpp"

namespace moongate {
namespace {

Resolution failed_answer(const PaymentCode& code) {
  Resolution resolution;
  resolution.ecosystem = code.ecosystem;
  resolution.message = "The code could not be handled";
  resolution.errors.push_back({Errc::internal, 0, {}, "the resolver failed"});
  return resolution;
}

// A resolver of the host may break its word; what it throws stops here.
Resolution answer_of(const Resolver& resolver, const PaymentCode& code, const Context& context) {
  try {
    return resolver.resolve(code, context);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (...) {
    return failed_answer(code);
  }
}

}  // namespace

Router::Router(Policy policy) : policy_(std::move(policy)) {
  add(std::make_shared<const Handoff>(policy_));
}

void Router::add(std::shared_ptr<const Resolver> resolver) {
  if (resolver != nullptr) resolvers_.push_back(std::move(resolver));
}

Resolution Router::route(const PaymentCode& code) const {
  if (auto refusal = objection(policy_, code)) return std::move(*refusal);
  const Resolver* best = nullptr;
  int most = 0;
  for (const auto& resolver : resolvers_) {
    const int bits = resolver->bid(code, policy_.context);
    if (bits <= 0 || bits < most) continue;
    best = resolver.get();
    most = bits;
  }
  auto resolution = answer_of(*best, code, policy_.context);
  if (resolution.resolver.empty()) resolution.resolver = best->id();
  return resolution;
}

}  // namespace moongate
