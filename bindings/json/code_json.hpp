#pragma once

#include <span>
#include <string>

#include "moongate/payment_code.hpp"
#include "moongate/resolver.hpp"
#include "moongate/result.hpp"
#include "writer.hpp"

namespace moongate::json {

/// The version of every object that the program and the C library write.
inline constexpr int kSchema = 1;

/// Says whether secrets are shown: only to those who asked.
enum class Secrets { masked, revealed };

/// Writes a code as one line without a line end: the answer of `moongate classify --json`.
std::string code_line(const PaymentCode& code, Secrets secrets);

/// Writes what to do with codes that were seen at once: the answer of `moongate route --json`.
std::string resolution_line(const Resolution& resolution, std::span<const PaymentCode> codes,
                            Secrets secrets);

/// Write the members of such an object, "schema" left out.
void put_code(Writer& out, const PaymentCode& code, Secrets secrets);
void put_resolution(Writer& out, const Resolution& resolution, std::span<const PaymentCode> codes,
                    Secrets secrets);

/// Writes one error as an object.
void put_error(Writer& out, const Error& error);

/// Writes the member "flags" unless there are none.
void put_flags(Writer& out, Flags flags);

/// Writes the member "errors" unless there are none.
void put_errors(Writer& out, const std::vector<Error>& errors);

}  // namespace moongate::json
