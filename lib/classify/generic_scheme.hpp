#pragma once

#include "ecosystems/scanned_payload.hpp"
#include "moongate/payment_code.hpp"

/// What the readers of single schemes share. Each of them has a payload whose URI has its scheme.
namespace moongate::generic {

/// Notes a value that its standard does not allow.
void fail_value(PaymentCode& code, std::string_view field, std::string_view message);

/// Adds a percent-encoded value, decoded.
void add_decoded(PaymentCode& code, std::string_view name, std::string_view raw);

/// Adds the parameters of a query under their own names, decoded.
void add_parameters(PaymentCode& code, std::string_view query);

/// Returns the text after the scheme and ":", whole: some formats are no URIs but look like one.
std::string_view after_scheme(const ScannedPayload& scanned) noexcept;

void read_tel(const ScannedPayload& scanned, PaymentCode& code);
void read_sms(const ScannedPayload& scanned, PaymentCode& code);
void read_smsto(const ScannedPayload& scanned, PaymentCode& code);
void read_mailto(const ScannedPayload& scanned, PaymentCode& code);
void read_smtp(const ScannedPayload& scanned, PaymentCode& code);
void read_geo(const ScannedPayload& scanned, PaymentCode& code);

// Health certificates (generic_health.cpp).
void read_health_certificate(const ScannedPayload& scanned, PaymentCode& code);
void read_health_card(const ScannedPayload& scanned, PaymentCode& code);
void read_health_link(const ScannedPayload& scanned, PaymentCode& code);

/// As read_health_link(), of a link that stands in a viewer's address, without "shlink:/".
void read_health_link_payload(std::string_view base64, PaymentCode& code);

/// Reads an eSIM activation code without "LPA:".
void read_activation_code(std::string_view rest, PaymentCode& code);

// What sets up a device or a login (generic_device.cpp).
void read_matter(const ScannedPayload& scanned, PaymentCode& code);
void read_homekit(const ScannedPayload& scanned, PaymentCode& code);
void read_fido(const ScannedPayload& scanned, PaymentCode& code);

}  // namespace moongate::generic
