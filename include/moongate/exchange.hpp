#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/payment_code.hpp"
#include "moongate/request.hpp"

/// Charging in steps. A provider answers late, twice or not at all; so whoever charges asks a
/// resolver what to send (prepare), sends it himself (exchange) and asks what the reply means
/// (judge). Resolvers hold no connection, no timer and no journal: everything here is a plain
/// value.
namespace moongate {

/// Says what is to be done about an attempt. An engine decides when.
enum class Step : std::int32_t {
  charge = 0,  ///< take the money of the code
  query,       ///< ask how the attempt, or its reversal, stands
  reverse,     ///< undo an attempt of which nobody knows whether it succeeded
  refund,      ///< give back what was taken
};
std::string_view to_string(Step step) noexcept;

/// One attempt to charge. A new code is a new attempt, with a new id.
struct Attempt {
  /// The host's, unique at the provider; written down before the first exchange.
  std::string id = {};
  Request request = {};  ///< with the amount; the order is the same for every attempt at it
  /// Holds a secret; a later process has only what was written down, so that it may be empty.
  PaymentCode code = {};
  std::string notes = {};  ///< of the last judgement; empty at first
};

struct Header {
  std::string name = {};
  std::string value = {};
};

/// What is to be sent. Holds secrets: to be logged nowhere.
struct Exchange {
  std::string method = "POST";
  std::string url = {};  ///< https, to a host of the resolver's own configuration, not of a code
  std::vector<Header> headers = {};
  std::string body = {};
};

/// What came back. No reply at all (time-out, refused connection) has the status 0.
struct Reply {
  int status = 0;  ///< of HTTP
  std::vector<Header> headers = {};
  std::string body = {};
};

/// Says how an attempt stands. Whatever is not known for certain is `unknown`.
enum class Verdict : std::int32_t {
  unknown = 0,     ///< query, later reverse: the money may have been taken
  more,            ///< this step needs another exchange at once: prepare it again
  awaiting_payer,  ///< the payer is asked for a PIN: query
  paid,            ///< final
  declined,        ///< final: not taken and will not be
  not_found,       ///< the provider knows of no such attempt; it may still be under way
  reversed,        ///< final: not taken, or given back
  refunded,        ///< final
};
std::string_view to_string(Verdict verdict) noexcept;

/// What a reply means. One that nobody filled in says that nothing is known.
struct Judgement {
  Verdict verdict = Verdict::unknown;
  bool authentic = false;    ///< the reply bears the provider's signature, and it was checked
  std::string attempt = {};  ///< Attempt::id as the reply names it
  std::optional<Money> amount = {};  ///< what the reply says was taken
  /// What the next prepare() must find in Attempt::notes, such as the provider's own id. An engine
  /// writes it down.
  std::string notes = {};
  std::vector<Error> errors = {};  ///< why, for a log; no payload contents
};

/// Returns the verdict that may be acted on. What ends an attempt (paid, declined, reversed,
/// refunded) counts only out of an authentic reply about this very attempt, and `paid` only for the
/// amount that was asked; anything else is Verdict::unknown.
Verdict trusted_verdict(const Judgement& judgement, const Attempt& attempt) noexcept;

}  // namespace moongate
