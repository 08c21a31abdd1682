#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/payment_code.hpp"

namespace moongate {

/// The languages in which a person in front can be spoken to.
enum class Language : std::int32_t {
  en = 0,  ///< English
  zh = 1,  ///< Chinese, simplified characters
};

/// Returns the tag of a language (BCP 47), "en" or "zh". Static storage.
std::string_view to_string(Language language) noexcept;

/// Returns the language with that tag; nothing for any other text.
std::optional<Language> language_of(std::string_view tag) noexcept;

/// Says which message it is, whatever the language. Stable: a host that speaks a third language
/// puts its own text in place of ours. What stands in braces is an argument of the message.
enum class MessageId : std::int32_t {
  own_words = 0,     ///< no message of ours: the words of a resolver of the host
  open_in,           ///< {app} opens the code
  open_app,          ///< {app} opens, but does not learn of the code
  open_for_other,    ///< as open_in; the code pays the order of somebody else
  scan_with,         ///< the payer scans with one of {apps}
  scan_with_to_pay,  ///< the same, to pay {payee}
  scan_for_other,    ///< as scan_with; the code pays the order of somebody else
  charge,            ///< a payment code of {app}
  charge_amount,     ///< a payment code of {app}, {amount} is to be charged
  shown_text,        ///< the {text} of a code that nobody issued
  shown_kind,        ///< the {kind} of a code whose text is not shown
  shown_code,        ///< the {kind} of a code of {app}
  shown_amount,      ///< the same, and its {amount}
  damaged,           ///< a code of {app} that is not well-formed
  equivocal,         ///< a code that two parsers could read differently
  deceptive,         ///< a code that carries a hostile flag
  not_taken,         ///< the policy denies {app}
  credential,        ///< a login or a grant
  wrapped_token,     ///< a consumer code inside a link
  faulty_policy,     ///< check(Policy) finds something
  faulty_request,    ///< check(Request) finds something
  not_handled,       ///< a resolver failed
  no_usable_code,    ///< every one of several codes is refused
  look_again,        ///< the picture was not looked at whole
  show_one_code,     ///< one place was read in two ways
  show_one_payment,  ///< several codes that would charge different parties
  choose_one,        ///< several codes, of which a person picks one
  trust_neither,     ///< one place was read in two ways; what a report says of it
  only_app_reads,    ///< a symbol of the kind {hint} that only {app} reads
  only_own_app,      ///< the same; nobody can tell which app that is
  unread_code,       ///< {hint} stands there, {why}: cut_off, too_small …
  damaged_symbol,    ///< a symbol that was found and could not be decoded
  cut_short,         ///< the deadline ended the look at a picture
  no_wallet,         ///< no ecosystem issued the code
  whose,             ///< heading: ecosystem
  what,              ///< heading: kind
  to_do,             ///< heading: what to do
  details,           ///< heading: all else
  count_             ///< not a message
};

/// Returns the name as it stands in JSON and in C, such as "scan_with"; empty for own_words. Static
/// storage.
std::string_view to_string(MessageId id) noexcept;

/// What a message is about. `app` holds the id of an ecosystem, `apps` several separated by blanks,
/// `kind` the name of a Kind, `hint` Hint::kind; all others hold text that is safe to show.
struct MessageArgument {
  std::string_view name;  ///< as it stands in braces; static storage
  std::string value;

  friend bool operator==(const MessageArgument&, const MessageArgument&) = default;
};

/// A message without its words.
struct Wording {
  MessageId id = MessageId::own_words;
  std::vector<MessageArgument> arguments = {};

  friend bool operator==(const Wording&, const Wording&) = default;
};

/// Puts a message into words; empty for MessageId::own_words.
std::string text_of(const Wording& wording, Language language);

/// Returns the name of an ecosystem for people, or `id` when there is no such ecosystem. Static
/// storage, or that of `id`.
std::string_view ecosystem_name(std::string_view id, Language language) noexcept;

/// Returns what a kind of code is called, such as "consumer code".
std::string kind_words(Kind kind, Language language);

}  // namespace moongate
