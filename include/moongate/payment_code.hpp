#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/candidates.hpp"
#include "moongate/fields.hpp"
#include "moongate/flags.hpp"
#include "moongate/money.hpp"
#include "moongate/result.hpp"
#include "moongate/secret.hpp"

namespace moongate {

/// Says what a code is for. Each is described in moongate/kinds.def, with what it means for those
/// who handle it. Values are stable.
enum class Kind : std::int32_t {
#define MOONGATE_KIND(name, value, use, traits) name = (value),
#include "moongate/kinds.def"
#undef MOONGATE_KIND
  count_  ///< not a kind
};

/// Returns the name as it stands in JSON, such as "consumer_code". Static storage.
std::string_view to_string(Kind kind) noexcept;

enum class PresentedBy : std::int32_t { none = 0, merchant = 1, consumer = 2 };
std::string_view to_string(PresentedBy side) noexcept;

/// Point of initiation (EMVCo QRCPS-MPM ID 01): one code for many payments, or one for one payment.
enum class Initiation : std::int32_t { unknown = 0, static_code = 1, dynamic_code = 2 };
std::string_view to_string(Initiation initiation) noexcept;

/// Tells who gets the money, as far as the code says. Unchecked: whoever printed the code wrote it.
struct Payee {
  std::string name;
  std::string account;
  std::string city;
  std::string country;  ///< ISO 3166-1 alpha-2 where the format has it
  std::string mcc;      ///< merchant category code, ISO 18245

  [[nodiscard]] bool empty() const noexcept {
    return name.empty() && account.empty() && city.empty() && country.empty() && mcc.empty();
  }
};

/// Says what a payload is: the same members for every ecosystem, and the standard's own fields.
///
/// Three answers: recognised and valid; recognised and invalid (`valid` false, `errors` say why);
/// not recognised (`ecosystem` "none"). Valid means well-formed. It never means authentic: a
/// checksum can be computed by anybody.
struct PaymentCode {
  std::string_view ecosystem = "none";  ///< id from the table; static storage
  std::string_view scheme;              ///< form within the ecosystem; static storage
  Kind kind = Kind::text;
  PresentedBy presented_by = PresentedBy::none;
  Initiation initiation = Initiation::unknown;
  bool valid = true;
  /// Holds a credential, or data by which somebody could act for its owner: show masked() instead.
  /// What a contact or a telephone code says of a person is there to be read: Flag::personal_data
  /// alone, not masked.
  bool sensitive = false;
  /// The credentials inside a text that is none itself, as they stand in it. Where there are some,
  /// masked() hides them and leaves the rest readable; where not, a sensitive code is hidden whole.
  std::vector<Secret> secret_parts;
  Payee payee;
  std::optional<Money> amount;
  std::string reference;
  /// The text of the symbol without what scanners and generators put around it: what links to apps
  /// are made of, and in a consumer code the token that a debit resolver charges with: a secret.
  /// Empty for credentials that nobody routes (logins, one-time passwords, health codes …) and
  /// where there is no text. A Secret whatever the code is: `payload.reveal()` gives the text.
  Secret payload;
  Fields fields;
  Flags flags;
  /// What is wrong, with its place. A text that nobody claims is valid whatever it holds; what is
  /// damaged in it (a control character, bytes that are no text, no bytes at all) is told here too.
  std::vector<Error> errors;
  Candidates candidates;
  /// Ids whose apps accept the code; static storage. Those of `ecosystem` lead; of a shop's code
  /// for several networks, each that has an account in it follows.
  std::vector<std::string_view> opens_in;
  /// The code inside this one, and the code inside that, at most kMaxWrappers levels.
  std::vector<PaymentCode> unwrapped;
};

/// The most levels of wrapping that are looked into.
inline constexpr std::size_t kMaxWrappers = 3;

/// Returns what a code asks for in the end: of a wrapper (Kind::app_link, Kind::wrapped_code) the
/// last code inside that an ecosystem issued, of anything else the code itself. The wrapper only
/// says how to open it.
const PaymentCode& innermost(const PaymentCode& code) noexcept;

/// Tells whether a code pretends to be what it is not, or leads where its payer would not expect:
/// it carries a flag such as `lookalike`, `userinfo`, `open_redirect` or `dangerous_scheme`.
bool is_hostile(const PaymentCode& code) noexcept;

/// Replaces all but the first 2 and last 4 characters by "*"; text of less than 10 characters
/// wholly.
std::string mask(std::string_view text);

/// Returns a code that may be shown, logged and stored: of a sensitive one every text is masked, or
/// the secret parts of a text that has some.
PaymentCode masked(PaymentCode code);

/// Describes a code in one line for a screen: escaped, at most 64 columns (UAX #11), masked where
/// sensitive, isolated where it holds text of two directions (UAX #9).
std::string display(const PaymentCode& code);

/// Makes foreign text safe to show in one line: control, invisible and bidirectional characters are
/// escaped as \u{…}, invalid UTF-8 as \x…, longer text is cut to `columns` with an ellipsis.
std::string display_text(std::string_view text, std::size_t columns = 64);

}  // namespace moongate
