#pragma once

#include "ecosystems/row.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/secret.hpp"

/// The families of everyday payloads, one file each. Every reader returns false and leaves `code`
/// as it is when the payload is none of its family.
namespace moongate::generic {

/// Adds a field whose value was decoded for it and may be a password: what was decoded is
/// overwritten.
inline void add_and_wipe(PaymentCode& code, std::string_view name, std::string value) {
  code.fields.add(name, value);
  wipe(value);
}

/// Numbers: goods (GTIN), payment cards, identity numbers, vehicles.
bool read_number(const ScannedPayload& scanned, PaymentCode& code);

/// Tells whether a symbol that can hold nothing but goods numbers holds one.
bool is_retail_number(const ScannedPayload& scanned) noexcept;

/// GS1 element strings, with or without brackets around their application identifiers.
bool read_gs1_elements(const ScannedPayload& scanned, PaymentCode& code);

/// GS1 Digital Link: keys and their qualifiers as path segments of a web address.
bool read_gs1_link(const Uri& uri, PaymentCode& code);

/// Web addresses; `text` is the whole URI.
void read_web(std::string_view text, const Uri& uri, PaymentCode& code);

/// An address as people write it, with or without "http://", inside another format.
void read_address(std::string_view text, PaymentCode& code);

/// Host names without a scheme, and mail addresses.
bool read_bare_address(std::string_view text, PaymentCode& code);

/// URIs other than web addresses, by their scheme.
bool read_scheme(const ScannedPayload& scanned, PaymentCode& code);

/// Flags text that becomes a dangerous URI once the characters that WHATWG URL section 4.4 strips
/// are gone ("java\nscript:").
void flag_hidden_scheme(std::string_view text, PaymentCode& code) noexcept;

/// Formats of "NAME:value;" fields: WIFI, MECARD, BIZCARD, MATMSG, MEBKM, DPP; and MEMORY.
bool read_tagged(const ScannedPayload& scanned, PaymentCode& code);

/// vCard and iCalendar.
bool read_content_lines(std::string_view text, PaymentCode& code);

/// Formats known by their first characters and nothing else: boarding passes, JSON, licences.
bool read_document(std::string_view text, PaymentCode& code);

}  // namespace moongate::generic
