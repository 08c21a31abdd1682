// A wrapper is its content: bare and wrapped decide alike, alone and beside any other code; and an
// address of somebody else's in any place of it is never opened.
#include <doctest/doctest.h>

#include <array>

#include "formats/uri.hpp"
#include "moongate/router.hpp"
#include "vectors/vectors.hpp"

using namespace moongate;

namespace {

constexpr std::array<Context, 4> kContexts = {Context::android, Context::ios, Context::web,
                                              Context::terminal};

Router router_for(Context context) {
  Policy policy;
  policy.context = context;
  return Router(policy);
}

const std::array<Router, 4>& routers() {
  static const std::array<Router, 4> all = {router_for(kContexts[0]), router_for(kContexts[1]),
                                            router_for(kContexts[2]), router_for(kContexts[3])};
  return all;
}

struct Wrapper {
  std::string_view before;
  int escapes;  // how often the content is percent-encoded
};

// Every wrapper of the table that hands on whatever it carries.
constexpr Wrapper kWrappers[] = {
    {"alipays://platformapi/startapp?saId=10000007&qrcode=", 1},
    {"alipayqr://platformapi/startapp?saId=10000007&qrcode=", 1},
    {"https://ds.alipay.com/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D10000007"
     "%26qrcode%3D",
     2},
    {"https://render.alipay.com/p/s/i?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D"
     "10000007%26qrcode%3D",
     2},
    {"alipayhk://platformapi/startapp?saId=10000007&qrcode=", 1},
    {"imeituan://www.meituan.com/web?url=", 1},
    {"dingtalk://dingtalkclient/page/link?url=", 1},
    {"https://qr.95516.com/qrcGtwWeb-web/api/open?qrCode=", 1},
    {"https://ap.scrcu.com/payweb/mobile/mer/pay.html?qrCode=", 1},
    {"upwallet://applet?toLink=", 1},
};

std::string wrapped_in(const Wrapper& wrapper, std::string payload) {
  for (int i = 0; i < wrapper.escapes; ++i) payload = percent_encode(payload);
  return std::string(wrapper.before) + payload;
}

// Framing, and characters that nobody sees, are no part of a link that somebody made.
bool is_clean(const PaymentCode& code) {
  Flags odd;
  for (const Flag flag : {Flag::trimmed, Flag::framed, Flag::bom, Flag::control_character,
                          Flag::bidi, Flag::invisible}) {
    odd.set(flag);
  }
  return !code.flags.intersects(odd);
}

bool can_be_carried(const PaymentCode& code) {
  const bool text =
      code.kind == Kind::payment || code.kind == Kind::login || code.kind == Kind::pay_for_me;
  return text && is_clean(code) && code.ecosystem != "none" && code.unwrapped.empty();
}

const std::vector<PaymentCode>& others() {
  static const std::vector<PaymentCode> all = [] {
    std::vector<PaymentCode> codes;
    for (const std::string_view payload :
         {"https://qr.alipay.com/fkx09999example00000099", "wxp://f2f0MoonGateSampleOther999ABC01",
          "https://qr.95516.com/00010000/62999999999999999999999999999999", "287654321098765499",
          "alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2F"
          "fkx09999example00000088",
          "https://login.weixin.qq.com/l/4aMoonGateR==", "https://u.wechat.com/MoonGateContact42",
          "https://shop.example/", "plain text", "WIFI:S:Cafe;T:WPA;P:not-a-secret;;",
          "https://qr.alipay.com.evil.example/fkx1", "6901234567892"}) {
      codes.push_back(vectors::classify(payload));
    }
    return codes;
  }();
  return all;
}

Decision together(const Router& router, const PaymentCode& a, const PaymentCode& b) {
  const std::vector<PaymentCode> forward = {a, b};
  const std::vector<PaymentCode> backward = {b, a};
  const auto decision = router.route(forward).decision;
  CHECK(decision == router.route(backward).decision);
  return decision;
}

}  // namespace

TEST_CASE("wrapper: bare and wrapped decide alike, alone and beside any other code") {
  const auto payloads = vectors::of(can_be_carried);
  CHECK(payloads.size() >= 5);
  for (const std::string& payload : payloads) {
    if (!is_valid_utf8(payload)) continue;
    const auto bare = vectors::classify(payload);
    for (const Wrapper& wrapper : kWrappers) {
      CAPTURE(payload);
      CAPTURE(wrapper.before);
      const auto wrapped = vectors::classify(wrapped_in(wrapper, payload));
      for (const Router& router : routers()) {
        CHECK(router.route(bare).decision == router.route(wrapped).decision);
        for (const PaymentCode& other : others()) {
          CHECK(together(router, bare, other) == together(router, wrapped, other));
        }
        // The same payee twice is one.
        CHECK(together(router, bare, wrapped) == router.route(std::vector{bare, bare}).decision);
      }
    }
  }
}

TEST_CASE("wrapper: somebody else's address is never opened, wherever it stands") {
  constexpr std::string_view kInner = "https://qr.alipay.com/fkx09999example00000001";
  for (const std::string_view evil :
       {"https://evil.example/x", "HTTPS://EVIL.EXAMPLE/x", "//evil.example", "/\\evil.example",
        "https:evil.example", "javascript:alert(1)", "data:text/html,x", "evil://x",
        "https://qr.alipay.com@evil.example/", "{\"u\":\"https://evil.example\"}",
        "aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA==", "\thttps://evil.example", "ht\ntps://evil.example"}) {
    for (const Wrapper& wrapper : kWrappers) {
      const std::string genuine = wrapped_in(wrapper, std::string(kInner));
      const auto query = genuine.find('?') + 1;
      for (const std::string_view name : {"url", "URL", "u%72l", "next", "qrcode", "scheme", "x"}) {
        for (const int escapes : {1, 2}) {
          std::string value(evil);
          for (int i = 0; i < escapes; ++i) value = percent_encode(value);
          const std::string added = std::string(name) + "=" + value;
          for (const std::string& payload :
               {genuine + "&" + added, genuine + "#" + added,
                genuine.substr(0, query) + added + "&" + genuine.substr(query),
                wrapped_in(wrapper, std::string(kInner) + "?" + added)}) {
            CAPTURE(payload);
            const auto code = vectors::classify(payload);
            for (const Router& router : routers()) {
              const auto resolution = router.route(code);
              CHECK(resolution.decision == Decision::refuse);
              CHECK(resolution.actions.empty());
            }
          }
        }
      }
    }
  }
}
