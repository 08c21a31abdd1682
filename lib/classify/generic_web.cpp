// Web addresses that no ecosystem owns: where they lead, and what is odd about them.
#include <algorithm>
#include <array>

#include "classify/generic_parts.hpp"
#include "classify/generic_scheme.hpp"
#include "formats/ascii.hpp"

namespace moongate::generic {
namespace {

// Hosts that only redirect: the code does not say where it leads.
constexpr std::array<std::string_view, 64> kShorteners = {
    "0rz.tw",    "2.gp",      "6du.in",      "985.so",  "adf.ly",     "amzn.to",  "bit.do",
    "bit.ly",    "bitly.com", "bl.ink",      "buff.ly", "c1n.cn",     "clck.ru",  "cutt.ly",
    "dlvr.it",   "dwz.cn",    "dwz.date",    "dwz.mk",  "fb.me",      "goo.gl",   "goo.su",
    "han.gl",    "hubs.ly",   "is.gd",       "kutt.it", "l.ead.me",   "lihi.cc",  "lnkd.in",
    "me-qr.com", "me2.do",    "mrw.so",      "ow.ly",   "ppt.cc",     "pse.is",   "q-r.to",
    "qr.ae",     "qr.net",    "qrco.de",     "rb.gy",   "rebrand.ly", "reurl.cc", "s.id",
    "scan.page", "shorte.st", "shorturl.at", "soo.gd",  "sourl.cn",   "suo.im",   "suo.nz",
    "surl.li",   "t.cn",      "t.co",        "t.ly",    "t1p.de",     "tiny.cc",  "tinyurl.com",
    "trib.al",   "u.to",      "url.cn",      "urlc.cn", "v.gd",       "vk.cc",    "vo.la",
    "x.co"};

// Pages of well-known hosts that forward to whatever a parameter says.
struct Redirector {
  std::string_view host;
  std::string_view path;
  std::string_view parameter;
};
constexpr std::array<Redirector, 24> kRedirectors = {{
    {"duckduckgo.com", "/l/", "uddg"},
    {"gitee.com", "/link", "target"},
    {"google.com", "/url", "q"},
    {"google.com", "/url", "url"},
    {"l.facebook.com", "/l.php", "u"},
    {"l.instagram.com", "/", "u"},
    {"link.csdn.net", "/", "target"},
    {"link.juejin.cn", "/", "target"},
    {"link.zhihu.com", "/", "target"},
    {"lm.facebook.com", "/l.php", "u"},
    {"out.reddit.com", "/", "url"},
    {"slack-redir.net", "/link", "url"},
    {"steamcommunity.com", "/linkfilter/", "url"},
    {"t.umblr.com", "/redirect", "z"},
    {"vk.com", "/away.php", "to"},
    {"www.baidu.com", "/link", "url"},
    {"www.facebook.com", "/l.php", "u"},
    {"www.google.com", "/url", "q"},
    {"www.google.com", "/url", "url"},
    {"www.google.com.hk", "/url", "q"},
    {"www.linkedin.com", "/redir/redirect", "url"},
    {"www.linkedin.com", "/safety/go", "url"},
    {"www.sogou.com", "/link", "url"},
    {"www.youtube.com", "/redirect", "q"},
}};

constexpr std::size_t kLongestShortener = 11;  // most hosts are longer, and are not looked up

static_assert(std::ranges::all_of(kShorteners, [](std::string_view s) {
  return s.size() <= kLongestShortener;
}));

bool is_shortener(std::string_view host) noexcept {
  if (host.size() > kLongestShortener) return false;
  return std::ranges::any_of(kShorteners, [&](std::string_view listed) {
    return ascii::equal_ignoring_case(listed, host);
  });
}

bool redirects(const Uri& uri) noexcept {
  if (!uri.has_query) return false;
  return std::ranges::any_of(kRedirectors, [&](const Redirector& known) {
    return ascii::equal_ignoring_case(known.host, uri.host) && known.path == uri.path &&
           parameter(uri.query, known.parameter).has_value();
  });
}

constexpr std::size_t kMaxHost = 253;  // RFC 1035 section 2.3.4, without the final dot
constexpr std::size_t kMaxLabel = 63;

bool is_sound_label(std::size_t size) noexcept { return size > 0 && size <= kMaxLabel; }

bool has_sound_labels(std::string_view host) noexcept {
  if (host.ends_with('.')) host.remove_suffix(1);
  std::size_t label = 0;
  for (const char c : host) {
    if (c == '.' && !is_sound_label(label)) return false;
    label = c == '.' ? 0 : label + 1;
  }
  return host.size() <= kMaxHost && is_sound_label(label);
}

bool has_sound_port(const Uri& uri) noexcept {
  if (!uri.flags.has(Flag::explicit_port)) return true;
  const auto port = uri.authority.substr(uri.authority.rfind(':') + 1);
  if (!ascii::all_digits(port) || port.size() > 5) return false;
  unsigned value = 0;
  for (const char c : port) value = value * 10 + static_cast<unsigned>(c - '0');
  return value <= 65535;
}

// Two parsers find two hosts here, or none.
bool is_ambiguous(const Uri& uri) noexcept {
  for (const Flag flag : {Flag::backslash, Flag::control_character, Flag::percent_in_host,
                          Flag::missing_slashes, Flag::whitespace}) {
    if (uri.flags.has(flag)) return true;
  }
  const bool named = !uri.flags.has(Flag::ip_literal);
  return (named && !has_sound_labels(uri.host)) || !has_sound_port(uri);
}

// Where the parsers part: the first character that they read in two ways, or else the host.
std::size_t place_of_doubt(std::string_view text, const Uri& uri) noexcept {
  const bool spaced = uri.flags.has(Flag::whitespace);
  const auto* const odd = std::ranges::find_if(text, [&](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F || c == '\\' || (spaced && c == ' ');
  });
  if (odd != text.end()) return static_cast<std::size_t>(odd - text.begin());
  if (uri.flags.has(Flag::missing_slashes)) return uri.scheme.size() + 1;
  const auto host = text.find(uri.host);
  const auto percent = uri.host.find('%');
  return host + (percent == uri.host.npos ? 0 : percent);
}

constexpr bool is_label_character(char c) noexcept { return ascii::is_alnum(c) || c == '-'; }

constexpr int kMaxLabels = 7;  // more dots than that are prose

// The host at the start of text without a scheme: two or more labels, the last one letters. Empty
// when there is none.
std::string_view bare_host(std::string_view text) noexcept {
  std::size_t at = 0;
  for (int labels = 1; labels <= kMaxLabels; ++labels) {
    const auto begin = at;
    while (at < text.size() && is_label_character(text[at])) ++at;
    if (at == begin) return {};
    if (at < text.size() && text[at] == '.') {
      ++at;
      continue;
    }
    const auto last = text.substr(begin, at - begin);
    const bool is_host = labels > 1 && last.size() > 1 && ascii::all(last, ascii::is_alpha);
    return is_host ? text.substr(0, at) : std::string_view{};
  }
  return {};
}

// What may follow a bare host: a port, then a path or a query.
bool ends_host(std::string_view rest) noexcept {
  if (rest.starts_with(':')) {
    const auto port = rest.substr(1, rest.find_first_of("/?") - 1);
    if (!ascii::all_digits(port) || port.size() > 5) return false;
    rest.remove_prefix(port.size() + 1);
  }
  if (!rest.empty() && rest[0] != '/' && rest[0] != '?') return false;
  return std::ranges::all_of(rest, [](char c) { return c > 0x20 && c != 0x7F; });
}

bool is_local_part(char c) noexcept {
  return ascii::is_alnum(c) ||
         std::string_view(".!#$%&'*+/=?^_`{|}~-").find(c) != std::string_view::npos;
}

bool is_mail_address(std::string_view text) noexcept {
  const auto at = text.find('@');
  if (at == text.npos || !ascii::all(text.substr(0, at), is_local_part)) return false;
  const auto domain = text.substr(at + 1);
  return !domain.empty() && bare_host(domain).size() == domain.size();
}

// Pages of Apple and Google that set up an eSIM with an activation code.
bool read_esim_page(const Uri& uri, PaymentCode& code) {
  constexpr std::array<std::string_view, 2> kHosts = {"esimsetup.apple.com",
                                                      "esimsetup.android.com"};
  constexpr std::string_view kTag = "LPA:";
  const bool known = std::ranges::any_of(kHosts, [&](std::string_view host) {
    return uri.is_clear() && ascii::equal_ignoring_case(host, uri.host);
  });
  const std::string card = percent_decode(parameter(uri.query, "carddata").value_or(""));
  if (!known || !ascii::starts_with_ignoring_case(card, kTag)) return false;
  read_activation_code(std::string_view(card).substr(kTag.size()), code);
  return true;
}

// A SMART Health Link in the address of its viewer (section "Construct a SHLink").
bool read_health_page(const Uri& uri, PaymentCode& code) {
  constexpr std::string_view kTag = "shlink:/";
  if (!ascii::starts_with_ignoring_case(uri.fragment, kTag)) return false;
  read_health_link_payload(uri.fragment.substr(kTag.size()), code);
  return true;
}

}  // namespace

void read_web(std::string_view text, const Uri& uri, PaymentCode& code) {
  code.kind = Kind::url;
  code.flags.set(uri.flags);
  if (is_ambiguous(uri)) {
    reject(code, Errc::bad_uri, place_of_doubt(text, uri), {},
           "two parsers could find two hosts here");
    return;
  }
  if (is_shortener(uri.host)) code.flags.set(Flag::shortener);
  if (redirects(uri)) code.flags.set(Flag::open_redirect);
  if (read_health_page(uri, code) || read_esim_page(uri, code)) return;
  if (read_gs1_link(uri, code)) return;
  code.fields.reserve(2);
  code.fields.add("url", text);
  code.fields.add("host", uri.host);
}

bool read_bare_address(std::string_view text, PaymentCode& code) {
  if (is_mail_address(text)) {
    code.kind = Kind::email;
    code.fields.add("to", text);
    return true;
  }
  if (text.find('.') == text.npos) return false;
  const auto host = bare_host(text);
  if (host.empty() || !ends_host(text.substr(host.size()))) return false;
  constexpr std::string_view kHttp = "http://";
  std::string url(kHttp);
  url += text;
  if (const auto uri = split_uri(url)) read_web(url, *uri, code);
  for (Error& error : code.errors) error.offset -= std::min(error.offset, kHttp.size());
  return true;
}

void read_address(std::string_view text, PaymentCode& code) {
  const auto uri = split_uri(text);
  if (uri && uri->web && !uri->host.empty()) {
    read_web(text, *uri, code);
  } else if (!read_bare_address(text, code)) {
    code.kind = uri ? Kind::uri : Kind::text;
    flag_hidden_scheme(text, code);
    code.fields.add("url", text);
  }
}

}  // namespace moongate::generic
