#pragma once

#include <string_view>

#include "ecosystems/eu/transfer.hpp"

/// Billing information of Swiss bills (Swico, "S1" syntax definition v1.2).
namespace moongate::swico {

/// Reads "//S1/10/…/11/…": each tag becomes a field "S1/10", one for each element of a list. The
/// biller writes it for the payer's books: what breaks its rules is flagged, no payment fails.
void read(std::string_view information, transfer::Notes& notes);

}  // namespace moongate::swico
