// Keytop parking: any page of the operator is a parking page; a short link is told from the others.
#include "ecosystems/link.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::keytop {

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.has_host("s.keytop.cn")) return;
  const auto path = scanned.uri->path;
  if (path.empty() || !pattern::fits("4-12w", path.substr(1))) return;
  code.scheme = "short_link";
  code.fields.add("short", path.substr(1));
}

}  // namespace moongate::ecosystem::keytop
