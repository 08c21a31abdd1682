#include "names.hpp"

#include <algorithm>

#include "moongate/classifier.hpp"

namespace moongate::cli {

std::string_view ecosystem_name(std::string_view id) noexcept {
  const auto all = ecosystems();
  const auto found =
      std::find_if(all.begin(), all.end(), [id](const Ecosystem& e) { return e.id == id; });
  return found == all.end() ? id : found->name;
}

std::string whose(const PaymentCode& code) {
  return code.ecosystem == "none" ? "no wallet" : std::string(ecosystem_name(code.ecosystem));
}

std::string kind_words(Kind kind) {
  std::string words(to_string(kind));
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace moongate::cli
