// Taobao (Alibaba): the app's own scheme holds the address of a page.
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::taobao {

// "taobao://" stands in place of "https://", before whatever host.
std::string unwrap(const ScannedPayload& scanned) {
  if (!scanned.has_scheme("taobao")) return {};
  if (scanned.uri->host.find('.') == std::string_view::npos) return {};
  return "https" + std::string(scanned.text.substr(scanned.uri->scheme.size()));
}

}  // namespace moongate::ecosystem::taobao
