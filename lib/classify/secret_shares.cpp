#include "classify/secret_shares.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "formats/uri.hpp"

namespace moongate {
namespace {

constexpr std::size_t kLeast = 8;  // characters of a secret that are worth hiding

// What a value holds of a secret: all of it, or its end, where the secret begins.
std::string_view share_of(std::string_view value, std::string_view secret) noexcept {
  if (value.size() < kLeast || secret.size() < kLeast) return {};
  if (secret.find(value) != secret.npos) return value;
  const auto at = value.find(secret.substr(0, kLeast));
  if (at == value.npos || !secret.starts_with(value.substr(at))) return {};
  return value.substr(at);
}

constexpr int kMostEscapes = 3;  // how often a link may be escaped

}  // namespace

void add_shares(const Fields& fields, std::vector<Secret>& secrets) {
  const std::size_t whole = secrets.size();
  for (std::size_t i = 0; i < whole; ++i) {
    std::string secret(secrets[i].reveal());
    for (int escapes = 0; escapes < kMostEscapes; ++escapes) {
      for (const auto& field : fields) {
        if (field.name == "host") continue;  // no secret, and it tells where a link leads
        const auto share = share_of(field.value, secret);
        if (!share.empty()) secrets.emplace_back(share);
      }
      std::string decoded = percent_decode(secret);
      wipe(secret);
      secret = std::move(decoded);
    }
    wipe(secret);
  }
}

}  // namespace moongate
