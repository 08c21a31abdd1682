#include "names.hpp"

namespace moongate::cli {

std::string whose(const PaymentCode& code, Language language) {
  if (code.ecosystem == "none") return text_of({MessageId::no_wallet, {}}, language);
  return std::string(ecosystem_name(code.ecosystem, language));
}

}  // namespace moongate::cli
