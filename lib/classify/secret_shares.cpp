#include "classify/secret_shares.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "formats/uri.hpp"

namespace moongate {
namespace {

constexpr std::size_t kLeast = 8;   // characters of a secret that are worth hiding
constexpr std::size_t kMost = 512;  // of a beginning that is compared

// The beginning of a value that is the end of a secret.
std::string_view shared_beginning(std::string_view value, std::string_view secret) noexcept {
  for (std::size_t size = std::min(value.size(), kMost); size >= kLeast; --size) {
    if (secret.ends_with(value.substr(0, size))) return value.substr(0, size);
  }
  return {};
}

// The end of a value that is the beginning of a secret.
std::string_view shared_end(std::string_view value, std::string_view secret) noexcept {
  const auto at = value.find(secret.substr(0, kLeast));
  return at != value.npos && secret.starts_with(value.substr(at)) ? value.substr(at)
                                                                  : std::string_view{};
}

// Adds what a value holds of a secret.
void add_share(std::string_view value, std::string_view secret, std::vector<Secret>& secrets) {
  if (value.size() < kLeast || secret.size() < kLeast) return;
  const bool within = secret.find(value) != secret.npos;
  for (const std::string_view share :
       {within ? value : std::string_view{}, shared_beginning(value, secret),
        shared_end(value, secret)}) {
    if (!share.empty()) secrets.emplace_back(share);
  }
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
        add_share(field.value, secret, secrets);
      }
      std::string decoded = percent_decode(secret);
      wipe(secret);
      secret = std::move(decoded);
    }
    wipe(secret);
  }
}

}  // namespace moongate
