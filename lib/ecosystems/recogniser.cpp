#include "ecosystems/recogniser.hpp"

#include <string>

namespace moongate {

void reject(PaymentCode& code, Errc why, std::size_t offset, std::string_view field,
            std::string_view message) {
  code.errors.push_back({why, offset, std::string(field), std::string(message)});
}

}  // namespace moongate
