#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/message.hpp"
#include "moongate/money.hpp"

namespace moongate {

/// Says where the answer is acted on.
enum class Context : std::int32_t { android = 0, ios = 1, web = 2, terminal = 3 };
std::string_view to_string(Context context) noexcept;

/// What the host knows of the payment at hand, beside the code: handed to every resolver with it.
/// Every member may be left out.
struct Request {
  std::optional<Money> amount = {};  ///< what is to be paid, with its currency
  std::string order = {};            ///< the host's own id of what is paid, the same at every try
  std::string terminal = {};         ///< the till, lane or shop that asks
  std::optional<Context> context = {};    ///< absent: Policy::context. A resolver always sees one.
  std::optional<Language> language = {};  ///< absent: Policy::language. A resolver always sees one.
};

/// The longest Request::order and Request::terminal, in bytes.
inline constexpr std::size_t kMaxRequestText = 128;

/// Checks a request before use, all faults at once; Router::route() refuses one that has some.
///
/// @return Errc::bad_amount for an amount that is no decimal or has more decimals than its currency
///         (ISO 4217), Errc::bad_currency for none or an unknown one, Errc::too_large and
///         Errc::control_character for a text; `field` names the member
std::vector<Error> check(const Request& request);

}  // namespace moongate
