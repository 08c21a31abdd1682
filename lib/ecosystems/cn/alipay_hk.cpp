// AlipayHK. Merchant codes in Hong Kong are mostly EMVCo codes; these are the rest.
#include <array>

#include "ecosystems/cn/alipay_app.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::alipay_hk {
namespace {

using link::Form;
using link::Parameter;

constexpr std::string_view kInner = "qrcode";
constexpr std::string_view kSharedHost = "render.alipay.com";
constexpr std::string_view kLanding = "/p/yuyan/";

// Pages of the mainland's host that hand a code over to the Hong Kong wallet.
bool is_landing(const ScannedPayload& scanned) noexcept {
  return scanned.has_host(kSharedHost) && scanned.uri->path.starts_with(kLanding) &&
         parameter(scanned.uri->query, kInner);
}

constexpr std::array kLandingParameters = {
    Parameter{.name = kInner, .value = {"1-512v"}, .required = true}};
constexpr std::array kLandingForms = {Form{.host = kSharedHost,
                                           .path = kLanding,
                                           .token = {"0-512v"},
                                           .parameters = kLandingParameters,
                                           .form = "landing",
                                           .kind = Kind::wrapped_code,
                                           .presented_by = PresentedBy::merchant}};
constexpr std::array kApp = {Parameter{.name = "appId"},     Parameter{.name = "saId"},
                             Parameter{.name = kInner},      Parameter{.name = "url"},
                             Parameter{.name = "page"},      Parameter{.name = "query"},
                             Parameter{.name = "actionType"}};

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (is_landing(scanned)) return evidence(kSharedHost.size() + kLanding.size());
  return scanned.has_host(kSharedHost) ? 0 : link::bid(scanned);
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.has_scheme("alipayhk")) return link::read(scanned, kLandingForms, code);
  code.scheme = "app";
  code.kind = Kind::app_link;
  link::read_parameters(scanned, kApp, {}, code);
  const auto app_id = code.fields.find("appId").value_or(std::string_view{});
  if (alipay_app::is_mini_program(app_id)) alipay_app::become_mini_program(code);
}

}  // namespace moongate::ecosystem::alipay_hk
