#include "ecosystems/cn/alipay_health.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "formats/ascii.hpp"

namespace moongate::alipay_health {
namespace {

// Public table of the links that opened health codes (JdaieLin/health-code-url-scheme). General
// service apps of provinces, where the health code is one page among many, are not listed.
constexpr std::array<std::string_view, 14> kPrograms = {
    "2019011763060066",  // national
    "2019072665939857",  // Shanghai
    "2021001130674650",  // Chongqing
    "2021001132656455",  // Hubei
    "2021001135637273",  // Guizhou
    "2021001135679870",  // Beijing
    "2021001136608745",  // Shandong
    "2021001140645628",  // Xi'an
    "2021001155692504",  // Hainan
    "2021002100611022",  // Hebei
    "2021002116662889",  // Sichuan
    "2021002125635929",  // Fujian
    "2021002133603718",  // Hunan
    "2021002139686716",  // Yunnan
};

// Pages of general apps whose address does not say what they show.
struct ProgramPage {
  std::string_view app_id;
  std::string_view page;
};
constexpr std::array<ProgramPage, 1> kProgramPages = {
    {{"2019082066328992", "pages/qrcode/qrcode"}}};  // Jilin

// How pages, queries and addresses name it.
constexpr std::array<std::string_view, 8> kNames = {"health-code", "healthcode", "healthqrcode",
                                                    "-jkm",        "_jkm",       "jkmIndex",
                                                    "gantongma",   "akm-sj-user"};

struct WebPage {
  std::string_view host;
  std::string_view path;
};
constexpr std::array<WebPage, 3> kPages = {{{"h5.dingtalk.com", "/healthAct/"},
                                            {"jsstm.jszwfw.gov.cn", "/jkmIndex.html"},
                                            {"wx.jkgs.gov.cn", "/wap/healthPass/"}}};

constexpr std::string_view kHost = "render.alipay.com";

// "/p/c/…/report.html?orgCode=" and "/p/w/…/report-health.html?orgCode=".
std::optional<std::string_view> organisation(std::string_view path,
                                             std::string_view query) noexcept {
  const bool report =
      (path.starts_with("/p/c/") || path.starts_with("/p/w/")) && path.find("/report") != path.npos;
  return report ? parameter(query, "orgCode") : std::nullopt;
}

bool read_report(std::optional<std::string_view> organised, PaymentCode& code) {
  if (!organised) return false;
  become_health_code(code);
  code.fields.add("orgCode", *organised);
  return true;
}

bool is_program(std::string_view app_id) noexcept {
  return std::ranges::find(kPrograms, app_id) != kPrograms.end();
}

bool names_health_code(std::string_view place) noexcept {
  return std::ranges::any_of(kNames,
                             [&](std::string_view name) { return place.find(name) != place.npos; });
}

bool is_listed(const Uri& uri) noexcept {
  if (!uri.is_clear()) return false;
  if (!uri.web) {
    return ascii::equal_ignoring_case(uri.scheme, "alipays") &&
           is_program(parameter(uri.query, "appId").value_or(""));
  }
  return std::ranges::any_of(kPages, [&](const WebPage& page) {
    return ascii::equal_ignoring_case(uri.host, page.host) && uri.path.starts_with(page.path);
  });
}

}  // namespace

bool is_health_code(const Place& place) noexcept {
  if (is_program(place.app_id) || names_health_code(place.page) || names_health_code(place.query))
    return true;
  return std::ranges::any_of(kProgramPages, [&](const ProgramPage& known) {
    return known.app_id == place.app_id && known.page == place.page;
  });
}

void become_health_code(PaymentCode& code) {
  code.scheme = "health";
  code.kind = Kind::health_code;
  code.flags.set(Flag::retired);
}

bool read_own_page(const Uri& uri, PaymentCode& code) {
  const bool ours = uri.web && uri.is_clear() && ascii::equal_ignoring_case(uri.host, kHost);
  return ours && read_report(organisation(uri.path, uri.query), code);
}

bool read_page(std::string_view url, PaymentCode& code) {
  if (const auto uri = split_uri(url)) {
    if (read_own_page(*uri, code)) return true;
    if (!is_listed(*uri)) return false;
    become_health_code(code);
    return true;
  }
  // The app completes an address that is only a path with its own host.
  const auto mark = std::min(url.find('?'), url.size());
  const auto query = url.substr(std::min(mark + 1, url.size()));
  return read_report(organisation(url.substr(0, mark), query), code);
}

}  // namespace moongate::alipay_health
