#pragma once

#include <cstdint>

#include "moongate/flags.hpp"
#include "moongate/payment_code.hpp"

/// What the tables of kinds and flags say beside names: see moongate/kinds.def and
/// moongate/flags.def. A value that is no kind has the traits of Kind::text.
namespace moongate {

/// What acting on a code does.
enum class Use : std::uint8_t { money, credential, app, reading };
Use use_of(Kind kind) noexcept;

/// Tells whether a code of this kind is a credential, or tells of a person: never shown unmasked.
bool is_secret(Kind kind) noexcept;

/// Tells whether the payload may stay with the code. A consumer code is passed on, to be charged;
/// the other secrets never leave their holder.
bool may_keep_payload(Kind kind) noexcept;

/// Tells whether somebody else made the code to be paid, or taken as a gift.
bool asks_for_money(Kind kind) noexcept;

/// Tells whether a code of this kind is a link.
bool is_address(Kind kind) noexcept;

/// Returns the flags that no honest code carries, whatever it is.
Flags deceiving_anywhere() noexcept;

/// Returns the flags that deceive in a link and are ordinary elsewhere.
Flags deceiving_in_address() noexcept;

}  // namespace moongate
