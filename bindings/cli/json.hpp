#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "moongate/classifier.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/resolver.hpp"
#include "moongate/result.hpp"

namespace moongate::cli {

/// Says whether secrets are shown: only where `--reveal` was typed.
enum class Secrets { masked, revealed };

/// Writes the answer of `classify` as one line of JSON: ASCII only, so that no terminal and no
/// reader of lines takes part of a payload for an instruction.
std::string code_line(const PaymentCode& code, Secrets secrets);

/// Writes what is wrong with one line of the input.
std::string line_error(std::uint64_t number, const Error& error);

/// Writes the answer of `route` about codes that were seen at once.
std::string resolution_line(const Resolution& resolution, std::span<const PaymentCode> codes,
                            Secrets secrets);

/// Writes one row of the table of ecosystems.
std::string ecosystem_line(const Ecosystem& ecosystem);

/// Reads {"payload":"…"} or {"payload_base64":"…"}; other members are ignored.
///
/// @return the payload's bytes, or
///         - Errc::malformed    no such object; `offset` counts from the start of the line
///         - Errc::bad_charset  the line is not UTF-8
///         - Errc::bad_base64   `offset` counts from the start of the Base64 text
///         - Errc::duplicate_field  the payload stands twice
Result<std::string> payload_of_line(std::string_view line);

}  // namespace moongate::cli
