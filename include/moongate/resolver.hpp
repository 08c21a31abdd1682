#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "moongate/exchange.hpp"
#include "moongate/message.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/request.hpp"

namespace moongate {

/// Says what to do.
enum class Decision : std::int32_t {
  open = 0,     ///< open one of `actions`
  ask_to_scan,  ///< no honest link exists: ask the payer to scan with the app of `ecosystem`
  charge,       ///< a consumer code: hand it to a debit resolver
  show,         ///< no payment: show the text
  choose,       ///< several codes; a person picks one of `choices`
  conflict,     ///< several codes that would charge two parties; act on none
  refuse,       ///< invalid, denied or unsafe; `errors` say why
  look_again,   ///< the picture was not looked at whole: nothing is charged from it
};
std::string_view to_string(Decision decision) noexcept;

/// One way to hand a code to an app, best first in Resolution::actions.
struct Action {
  enum class Type : std::int32_t {
    link = 0,    ///< opens the code, in the app or in a browser
    intent = 1,  ///< opens the code in the app `package` (Android)
    app = 2,     ///< opens the app only, which does not learn of the code
  };
  Type type = Type::link;
  std::string ecosystem;  ///< whose app
  /// https link, custom scheme or Android intent URI; ASCII, everything from the code
  /// percent-encoded.
  std::string uri;
  std::string package;   ///< Android package name; empty when unknown
  std::string label;     ///< for a button, such as "Open in Alipay"
  Wording wording = {};  ///< `label` without its words
};
std::string_view to_string(Action::Type type) noexcept;

/// The answer of a resolver.
struct Resolution {
  Decision decision = Decision::refuse;
  std::string resolver;   ///< id of the resolver that answered
  std::string ecosystem;  ///< who it is for
  std::string message;    ///< one safe sentence for a person, in the language of the policy
  Wording wording = {};   ///< `message` without its words
  std::vector<Action> actions;
  /// Indices into the codes given to route(): the one acted on, or those that stand in conflict or
  /// to choice, most preferred first.
  std::vector<std::size_t> choices;
  std::vector<Error> errors;
};

/// Acts on payment codes of some ecosystems. Implemented by hand-off, by debit resolvers and by the
/// host's own plug-ins; a host registers it with Router::add().
///
/// One that answers at once has a bid() and a resolve(). One that charges in steps answers
/// Decision::charge, and has a prepare() and a judge() for whoever then charges. Every function may
/// be called on several threads, does no I/O and waits for nothing.
class Resolver {
 public:
  virtual ~Resolver() = default;

  /// Returns a stable id, reverse domain for foreign ones.
  [[nodiscard]] virtual std::string_view id() const noexcept = 0;

  /// Returns bits of evidence that `code` is for this resolver; 0 = no. Quick, no throw.
  [[nodiscard]] virtual int bid(const PaymentCode& code, const Request& request) const noexcept = 0;

  /// Answers. Called with a code it bid for. May throw only std::bad_alloc. The answer has a
  /// message for the person in front; one without is an error that names the resolver, unless it
  /// refuses with `errors`: then the router has words for it.
  [[nodiscard]] virtual Resolution resolve(const PaymentCode& code,
                                           const Request& request) const = 0;

  /// Says what to send for a step of an attempt. May throw only std::bad_alloc.
  ///
  /// @return the exchange, or Errc::unsupported for a step that the provider does not have, or what
  ///         is missing: then nothing was sent
  [[nodiscard]] virtual Result<Exchange> prepare(Step step, const Attempt& attempt) const;

  /// Says what the reply to the exchange of that step means; trusted_verdict() says how far to
  /// believe it. Any bytes may come. May throw only std::bad_alloc.
  [[nodiscard]] virtual Judgement judge(Step step, const Attempt& attempt,
                                        const Reply& reply) const;
};

}  // namespace moongate
