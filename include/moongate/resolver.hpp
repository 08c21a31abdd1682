#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "moongate/payment_code.hpp"

namespace moongate {

/// Says where the answer is acted on.
enum class Context : std::int32_t { android = 0, ios = 1, web = 2, terminal = 3 };
std::string_view to_string(Context context) noexcept;

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
  std::string package;  ///< Android package name; empty when unknown
  std::string label;    ///< for a button, such as "Open in Alipay"
};
std::string_view to_string(Action::Type type) noexcept;

/// The answer of a resolver.
struct Resolution {
  Decision decision = Decision::refuse;
  std::string resolver;   ///< id of the resolver that answered
  std::string ecosystem;  ///< who it is for
  std::string message;    ///< one safe sentence for a person
  std::vector<Action> actions;
  /// Indices into the codes given to route(): the one acted on, or those that stand in conflict or
  /// to choice, most preferred first.
  std::vector<std::size_t> choices;
  std::vector<Error> errors;
};

/// Acts on payment codes of some ecosystems. Implemented by hand-off, by debit resolvers and by the
/// host's own plug-ins; a host registers it with Router::add().
class Resolver {
 public:
  virtual ~Resolver() = default;

  /// Returns a stable id, reverse domain for foreign ones.
  [[nodiscard]] virtual std::string_view id() const noexcept = 0;

  /// Returns bits of evidence that `code` is for this resolver; 0 = no. Quick: no I/O, no throw.
  [[nodiscard]] virtual int bid(const PaymentCode& code, const Context& context) const noexcept = 0;

  /// Answers. Called with a code it bid for. May throw only std::bad_alloc. The answer has a
  /// message for the person in front, also where it refuses; one without is an error that names the
  /// resolver.
  [[nodiscard]] virtual Resolution resolve(const PaymentCode& code,
                                           const Context& context) const = 0;
};

}  // namespace moongate
