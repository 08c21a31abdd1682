#include "moongate/router.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <new>

#include "route/handoff.hpp"
#include "route/messages.hpp"
#include "route/objection.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

Resolution failure(const PaymentCode& code, Errc why, std::string message, Language language) {
  Resolution resolution;
  resolution.ecosystem = code.ecosystem;
  say(resolution, {MessageId::not_handled, {}}, language);
  resolution.errors.push_back({why, 0, {}, std::move(message)});
  return resolution;
}

Resolution failed(const Resolver& resolver, const PaymentCode& code, std::string_view what,
                  Language language) {
  return failure(code, Errc::internal,
                 fmt::format("the resolver {} {}", display_text(resolver.id()), what), language);
}

// A resolver of the host may break its word; what it throws stops here.
Resolution answer_of(const Resolver& resolver, const PaymentCode& code, const Request& request,
                     Language language) {
  try {
    auto resolution = resolver.resolve(code, request);
    if (!resolution.message.empty()) return resolution;
    const bool refused = resolution.decision == Decision::refuse && !resolution.errors.empty();
    if (!refused) return failed(resolver, code, "gave no answer", language);
    say(resolution, {MessageId::not_handled, {}}, language);
    return resolution;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (...) {
    return failed(resolver, code, "failed", language);
  }
}

// Which of two would charge is nobody's guess.
Resolution undecided(const PaymentCode& code, const Resolver& a, const Resolver& b,
                     Language language) {
  return failure(code, Errc::ambiguous,
                 fmt::format("the resolvers {} and {} bid the same", display_text(a.id()),
                             display_text(b.id())),
                 language);
}

}  // namespace

Router::Router(Policy policy) : policy_(std::move(policy)), faults_(check(policy_)) {
  handoff_ = std::make_shared<const Handoff>(policy_);
}

void Router::add(std::shared_ptr<const Resolver> resolver) {
  if (resolver != nullptr) resolvers_.push_back(std::move(resolver));
}

const Resolver* Router::find(std::string_view id) const noexcept {
  if (id == handoff_->id()) return handoff_.get();
  const auto found = std::ranges::find(resolvers_, id, [](const auto& it) { return it->id(); });
  return found == resolvers_.end() ? nullptr : found->get();
}

Resolution Router::route(const PaymentCode& code, const Request& request) const {
  const Request asked = completed(request, policy_);
  if (auto refusal = refuse_faulty(faults_, asked)) return std::move(*refusal);
  return answer(code, asked);
}

Resolution Router::answer(const PaymentCode& code, const Request& request) const {
  const Language language = *request.language;
  if (auto refusal = objection(policy_, code, language)) return std::move(*refusal);
  const Resolver* best = handoff_.get();
  const Resolver* equal = nullptr;
  int most = 0;
  for (const auto& resolver : resolvers_) {
    const int bits = resolver->bid(code, request);
    if (bits <= 0 || bits < most) continue;
    equal = bits == most ? best : nullptr;
    best = resolver.get();
    most = bits;
  }
  if (equal != nullptr) return undecided(code, *equal, *best, language);
  auto resolution = answer_of(*best, code, request, language);
  if (resolution.resolver.empty()) resolution.resolver = best->id();
  return resolution;
}

}  // namespace moongate
