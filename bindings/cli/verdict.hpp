#pragma once

#include <string>
#include <string_view>

#include "moongate/payment_code.hpp"
#include "moongate/resolver.hpp"

namespace moongate::cli {

/// Tells whether a code, and every code inside it, is valid and carries no hostile flag.
bool is_clean(const PaymentCode& code);

/// Names what makes a code hostile: "hostile" and its flags; empty when it is not.
std::string warning_of(const PaymentCode& code);

/// Tells that an answer is about several codes, of which a person must pick one or show one alone.
bool is_undecided(const Resolution& resolution) noexcept;

/// Finds a context by its name; Context::web for any other text.
Context context_of(std::string_view name) noexcept;

/// Describes an error of a payload: name, offset, field, sentence.
std::string words_of(const Error& error);

/// Describes an error of an input as a whole in one line: where, name, sentence; the offset when it
/// is not the beginning.
std::string describe(std::string_view where, const Error& error);

}  // namespace moongate::cli
