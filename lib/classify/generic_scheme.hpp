#pragma once

#include "ecosystems/subject.hpp"
#include "moongate/payment_code.hpp"

/// What the readers of single schemes share. Each of them has a subject whose URI has its scheme.
namespace moongate::generic {

/// Notes a value that its standard does not allow.
void fail_value(PaymentCode& code, std::string_view field, std::string_view message);

/// Adds a percent-encoded value, decoded.
void add_decoded(PaymentCode& code, std::string_view name, std::string_view raw);

/// Adds the parameters of a query under their own names, decoded.
void add_parameters(PaymentCode& code, std::string_view query);

/// Returns the text after the scheme and ":", whole: some formats are no URIs but look like one.
std::string_view after_scheme(const Subject& subject) noexcept;

void read_tel(const Subject& subject, PaymentCode& code);
void read_sms(const Subject& subject, PaymentCode& code);
void read_smsto(const Subject& subject, PaymentCode& code);
void read_mailto(const Subject& subject, PaymentCode& code);
void read_smtp(const Subject& subject, PaymentCode& code);
void read_geo(const Subject& subject, PaymentCode& code);

}  // namespace moongate::generic
