#pragma once

#include <span>
#include <string>
#include <string_view>

#include "moongate/classifier.hpp"
#include "moongate/result.hpp"

namespace moongate {

/// One thing that a composed payload shall say.
struct Setting {
  /// A common member (`name`, `account`, `city`, `country`, `mcc`, `amount`, `currency`,
  /// `reference`), `form` or `initiation` ("static", "dynamic") where the format has several, or
  /// the format's own name of a field: "62.07", "Cdtr.PstCd", "X-VS".
  std::string key;
  std::string value;  ///< UTF-8 in one line; amounts as "12.50", currencies as "EUR"; empty = unset
};

/// Makes the payload of a code: checksum, check digits, lengths and escapes are the format's. Of
/// EMVCo merchant-presented mode every scheme is known, of other formats those whose file says
/// so. What comes out is read again before it is handed out: it is valid, of this ecosystem, and
/// says what was set.
///
/// @param ecosystem  id, such as "epc_sct"; "emvco" for a code of no scheme, set by its paths
/// @return the payload, UTF-8, or an error whose `field` is the standard's name or the key
///         - Errc::invalid_argument   no such ecosystem, or a key that its format does not have
///         - Errc::duplicate_field    a key stands twice
///         - Errc::control_character, Errc::bad_charset  in a value
///         - Errc::unsupported        nothing of this ecosystem is composed
///         - Errc::denied             a secret would come out: codes of payers, logins
///         - any other                what the standard does not allow, as for a code that is read
///
/// May run on several threads. Throws only std::bad_alloc.
Result<std::string> compose(std::string_view ecosystem, std::span<const Setting> settings,
                            const Classifier& classifier = {});

}  // namespace moongate
