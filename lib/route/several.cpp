// Several codes at once. Two stickers side by side are everyday, and so is a sticker over a
// sticker: what would charge two parties is never chosen between in silence.
#include <algorithm>

#include "moongate/router.hpp"
#include "route/kinds.hpp"
#include "route/link.hpp"
#include "route/messages.hpp"
#include "route/objection.hpp"
#include "route/policy.hpp"

namespace moongate {
namespace {

using Codes = std::span<const PaymentCode>;
using Indices = std::vector<std::size_t>;

// The same code seen twice, be it on two stickers, be it as a QR code and a bar code on one screen;
// links are compared in the form in which they are passed on.
bool same_code(const PaymentCode& a, const PaymentCode& b) {
  if (a.payload.empty() || b.payload.empty()) return false;
  if (a.payload == b.payload) return true;
  if (a.presented_by == PresentedBy::consumer) return false;
  const auto uri = link::canonical_uri(a.payload.reveal());
  return uri && uri == link::canonical_uri(b.payload.reveal());
}

bool same_payee(const Payee& a, const Payee& b) noexcept {
  return a.name == b.name && a.account == b.account && a.city == b.city && a.country == b.country &&
         a.mcc == b.mcc;
}

bool same_fields(const Fields& a, const Fields& b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].name != b[i].name || a[i].value != b[i].value) return false;
  }
  return true;
}

// Tells whether what was read of a code says whose it is: an account, or a field besides the host
// of a link.
bool is_identified(const PaymentCode& code) noexcept {
  if (code.presented_by == PresentedBy::consumer) return false;
  if (code.flags.has(Flag::unknown_parameter)) return false;  // it may name another
  if (!code.payee.account.empty()) return true;
  return code.fields.size() > (code.fields.find("host") ? 1U : 0U);
}

// One party: everything that says who gets how much is the same. Either code may be used.
bool same_party(const PaymentCode& a, const PaymentCode& b) noexcept {
  return is_identified(a) && is_identified(b) && a.ecosystem == b.ecosystem && a.kind == b.kind &&
         a.scheme == b.scheme && same_payee(a.payee, b.payee) && a.amount == b.amount &&
         a.reference == b.reference && same_fields(a.fields, b.fields);
}

bool is_one(const PaymentCode& a, const PaymentCode& b) {
  const PaymentCode& left = innermost(a);
  const PaymentCode& right = innermost(b);
  return same_code(left, right) || same_party(left, right);
}

bool repeats(Codes codes, const Indices& kept, const PaymentCode& code) {
  return std::ranges::any_of(kept, [&](std::size_t i) { return is_one(codes[i], code); });
}

// What may be acted on; codes that ask for money push back the others.
Indices eligible(Codes codes, const Policy& policy) {
  Indices money;
  Indices others;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    if (objection(policy, codes[i], policy.language)) continue;
    Indices& kept = moves_money(codes[i]) ? money : others;
    if (!repeats(codes, kept, codes[i])) kept.push_back(i);
  }
  return money.empty() ? others : money;
}

Resolution undecided(Decision decision, MessageId message, Indices choices, Language language) {
  Resolution resolution;
  resolution.decision = decision;
  say(resolution, {message, {}}, language);
  resolution.choices = std::move(choices);
  return resolution;
}

Resolution conflict_of(Indices choices, MessageId message, std::string_view why,
                       Language language) {
  auto resolution = undecided(Decision::conflict, message, std::move(choices), language);
  resolution.errors.push_back({Errc::conflict, 0, {}, std::string(why)});
  return resolution;
}

Resolution refuse_all(Codes codes, const Policy& policy, Language language) {
  Resolution all;
  say(all, {MessageId::no_usable_code, {}}, language);
  for (const PaymentCode& code : codes) {
    auto refusal = objection(policy, code, language);
    if (!refusal) continue;
    all.errors.insert(all.errors.end(), refusal->errors.begin(), refusal->errors.end());
  }
  if (codes.empty()) all.errors.push_back({Errc::invalid_argument, 0, {}, "no code was given"});
  return all;
}

// Several codes may be acted on: a person picks one, a terminal none.
Resolution between(Codes codes, Indices choices, const Policy& policy, const Request& request) {
  std::stable_sort(choices.begin(), choices.end(), [&](std::size_t a, std::size_t b) {
    return rank(policy, codes[a]) < rank(policy, codes[b]);
  });
  const Language language = *request.language;
  const bool acts_alone = request.context == Context::terminal && moves_money(codes[choices[0]]);
  if (acts_alone) {
    return conflict_of(std::move(choices), MessageId::show_one_payment,
                       "the codes would charge different parties", language);
  }
  return undecided(Decision::choose, MessageId::choose_one, std::move(choices), language);
}

}  // namespace

Resolution Router::route(Codes codes, const Observation& observation) const {
  return route(codes, Request{}, observation);
}

Resolution Router::route(Codes codes, const Request& request,
                         const Observation& observation) const {
  const Request asked = completed(request, policy_);
  const Language language = *asked.language;
  if (auto refusal = refuse_faulty(faults_, asked)) return std::move(*refusal);
  auto choices = eligible(codes, policy_);
  if (choices.empty()) {
    return codes.size() == 1 ? answer(codes[0], asked) : refuse_all(codes, policy_, language);
  }
  if (observation.conflict) {
    return conflict_of(std::move(choices), MessageId::show_one_code,
                       "one place was read in two ways", language);
  }
  if (choices.size() == 1) {
    auto resolution = answer(codes[choices[0]], asked);
    if (observation.cut_short && resolution.decision == Decision::charge) {
      // What was left out may be a second code.
      return undecided(Decision::look_again, MessageId::look_again, std::move(choices), language);
    }
    resolution.choices = std::move(choices);
    return resolution;
  }
  return between(codes, std::move(choices), policy_, asked);
}

}  // namespace moongate
