#pragma once

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "json.hpp"

namespace moongate::cli {

/// JSON whose members stand in the order in which they were put.
using Json = nlohmann::ordered_json;

inline constexpr int kSchema = 1;  ///< of every line that the program writes

/// Puts a text unless it is empty: absent and empty are the same to a reader.
void put_text(Json& object, const char* name, std::string_view text);

/// Puts an array or object unless it is empty.
void put_members(Json& object, const char* name, Json value);

/// Writes one line. Bytes that are no UTF-8 become U+FFFD.
std::string line_of(const Json& value);

Json error_json(const Error& error);
Json errors_json(const std::vector<Error>& errors);

/// Makes the members of a code, without "schema".
Json code_json(const PaymentCode& code, Secrets secrets);

/// Makes the members of an answer about `codes`.
Json resolution_json(const Resolution& resolution, std::span<const PaymentCode> codes,
                     Secrets secrets);

}  // namespace moongate::cli
