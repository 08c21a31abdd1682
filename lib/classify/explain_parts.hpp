#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "ecosystems/row.hpp"
#include "moongate/explain.hpp"

/// How explain() takes payloads apart, kind by kind.
namespace moongate::explaining {

/// Says where a byte of the text that is taken apart stands in the payload.
using Place = std::function<std::size_t(std::size_t)>;

/// The data objects of a merchant-presented code, templates followed by their parts.
///
/// @param row  whose code it is, for the names of its objects; null = nobody's
/// Precondition: scanned.emv.
void add_objects(const ScannedPayload& scanned, const Row* row, const Place& place,
                 std::vector<Part>& parts);

/// Scheme, host, path, parameters and fragment of a link. Precondition: scanned.uri.
void add_link(const ScannedPayload& scanned, const Row* row, const PaymentCode& code,
              const Place& place, std::vector<Part>& parts);

/// Each line of a text that has several, and the field that it holds.
void add_lines(std::string_view text, const PaymentCode& code, const Place& place,
               std::vector<Part>& parts);

/// The fields that have no part yet, where they are found in the text; others without a place.
void add_fields(std::string_view text, const PaymentCode& code, const Place& place,
                std::vector<Part>& parts);

/// Says which common member a value is, in words; empty when it is none.
std::string_view meaning_of(std::string_view value, const PaymentCode& code) noexcept;
std::string_view meaning_of(Role role) noexcept;

}  // namespace moongate::explaining
