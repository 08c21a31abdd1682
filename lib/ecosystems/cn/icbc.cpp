// ICBC adds a form of its own to UnionPay's host.
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::icbc {
namespace {

constexpr std::string_view kUnionPayHost = "qr.95516.com";
constexpr std::string_view kPath = "/01020001/wcqr";

}  // namespace

// More than UnionPay has for its host: the path is ICBC's alone.
int bid(const ScannedPayload& scanned) {
  const int bits = link::bid(scanned);
  if (bits == 0 || !scanned.has_host(kUnionPayHost)) return bits;
  return scanned.uri->path == kPath ? bits + evidence(kPath.size()) : 0;
}

}  // namespace moongate::ecosystem::icbc
