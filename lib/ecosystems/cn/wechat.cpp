// WeChat (Tencent): what its file cannot say of the addresses that are its own.
#include <algorithm>
#include <string_view>

#include "ecosystems/link.hpp"
#include "formats/ascii.hpp"

namespace moongate::ecosystem::wechat {
namespace {

constexpr std::string_view kScheme = "weixin";
constexpr std::string_view kHost = "weixin.qq.com";
// The single letters under which its host keeps codes.
constexpr std::string_view kPlaces[] = {"/g/", "/r/", "/q/", "/x/", "/f/", "/sph/"};

// The app's own links name a place in the app. One with dots is somebody's host, and "wxpay" is the
// wallet's.
bool names_a_place(std::string_view host) noexcept {
  return host.empty() ||
         (ascii::all(host, ascii::is_base64url) && !ascii::equal_ignoring_case(host, "wxpay"));
}

// "/good" is no "/g/": who compares the first letters only takes it for an invitation, others do
// not. What two readers see differently is claimed for nobody.
bool begins_like_a_place(std::string_view path) noexcept {
  return std::ranges::any_of(kPlaces, [&](std::string_view place) {
    const auto stem = place.substr(0, place.size() - 1);
    return path.size() > stem.size() && path.starts_with(stem) && path[stem.size()] != '/';
  });
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.has_host(kHost) && begins_like_a_place(scanned.uri->path)) return 0;
  if (scanned.has_scheme(kScheme) && !names_a_place(scanned.uri->host)) return 0;
  return link::bid(scanned);
}

// Whatever else the app's own links say, they open it.
void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.has_scheme(kScheme) || !code.scheme.empty()) return;
  code.scheme = "app";
  code.kind = Kind::app_link;
}

}  // namespace moongate::ecosystem::wechat
