#pragma once

#include <string_view>

#include "ecosystems/scanned_payload.hpp"
#include "moongate/payment_code.hpp"

/// Health codes of the years 2020 to 2022 as pages of Alipay: mini programs of provinces and
/// cities, and web pages that the app opens. The services have ended.
namespace moongate::alipay_health {

/// What a link opens: a mini program, a page of it and what the page is asked.
struct Place {
  std::string_view app_id;
  std::string_view page;
  std::string_view query;
};

/// Tells whether that is a health code: the program shows nothing else, or the page is named so.
bool is_health_code(const Place& place) noexcept;

/// Makes a code a health code.
void become_health_code(PaymentCode& code);

/// Reads a page on the app's own host; false when it is no health code.
bool read_own_page(const Uri& uri, PaymentCode& code);

/// Reads the address of a page that the app opens, decoded; false when it is no health code.
bool read_page(std::string_view url, PaymentCode& code);

}  // namespace moongate::alipay_health
