#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/message.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/request.hpp"
#include "moongate/resolver.hpp"

namespace moongate {

/// Says what the host wants. Ecosystem ids; one that is the family of others (Ecosystem::family)
/// covers them: "unionpay" means "unionpay_cpm" as well. Unknown ids are reported by check().
struct Policy {
  Context context = Context::terminal;
  std::vector<std::string> preferred;  ///< most wanted first
  std::vector<std::string> allowed;    ///< empty = every ecosystem
  std::vector<std::string> denied;     ///< wins over the two above
  Language language = Language::en;    ///< of every message and label
};

/// Checks a policy before use, all faults at once.
///
/// @return one Errc::invalid_argument for each id that no ecosystem has and each id that is both
///         preferred or allowed and denied, by itself or by its family; `field` names the list,
///         `offset` the place in it
std::vector<Error> check(const Policy& policy);

/// Says how the codes that are routed together were seen. All false for the text of a scanner.
struct Observation {
  bool conflict = false;   ///< ReadResult::conflict: one place was read in two ways
  bool cut_short = false;  ///< ReadResult::cut_short: what was left out may be another code
};

/// Decides what to do with a payment code. Pure: opens nothing, fetches nothing.
///
/// Immutable after the last add(): const members may run on several threads if the resolvers allow
/// it. Throws only std::bad_alloc.
class Router {
 public:
  /// Begins with one resolver, the hand-off to the payer's own app, which acts where nobody else
  /// bids. A router with a faulty policy refuses every code, with all that check() finds: a
  /// misspelt id must not let a denied wallet through.
  explicit Router(Policy policy = {});

  /// Adds a resolver. The one that bids most acts; two that bid the same for a code are an error
  /// that names both (Errc::ambiguous).
  void add(std::shared_ptr<const Resolver> resolver);

  /// Returns the resolver with that id, such as the one that a Resolution names; nullptr when there
  /// is none. Belongs to the router. The built-in hand-off is "handoff".
  [[nodiscard]] const Resolver* find(std::string_view id) const noexcept;

  /// Answers one code. What the host knows of the payment reaches the resolvers with it; a request
  /// with a fault is refused, with all that check() finds.
  [[nodiscard]] Resolution route(const PaymentCode& code, const Request& request = {}) const;

  /// Answers everything that was seen at once. Codes that would charge two parties are a conflict
  /// for Context::terminal and a choice elsewhere; what asks for no money steps back. Where one
  /// place was read in two ways that is a conflict too, and what would be charged from a picture
  /// that was cut short is Decision::look_again.
  [[nodiscard]] Resolution route(std::span<const PaymentCode> codes,
                                 const Observation& observation = {}) const;
  [[nodiscard]] Resolution route(std::span<const PaymentCode> codes, const Request& request,
                                 const Observation& observation = {}) const;

 private:
  // `request` has a context and a language.
  [[nodiscard]] Resolution answer(const PaymentCode& code, const Request& request) const;

  Policy policy_;
  std::vector<Error> faults_;  // of the policy
  std::shared_ptr<const Resolver> handoff_;
  std::vector<std::shared_ptr<const Resolver>> resolvers_;
};

/// Finds the ecosystem whose app sent an HTTP User-Agent header, for pages that serve every wallet
/// from one sticker. Empty when none is known. Static storage.
std::string_view ecosystem_of_user_agent(std::string_view user_agent) noexcept;

}  // namespace moongate
