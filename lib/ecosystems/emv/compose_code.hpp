#pragma once

#include <string>

#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"

namespace moongate::emv {

/// Writes a merchant-presented code (EMVCo QRCPS-MPM v1.1) in the manner of a scheme. Data objects
/// are set by the common keys, by the names that the scheme gives to them, or by the path of their
/// IDs ("62.07").
///
/// @return the code with its checksum, or what the standard or the scheme does not allow
Result<std::string> compose_code(const Scheme& scheme, Settings& settings);

}  // namespace moongate::emv
