// JD (China): the shop's links, and JD Pay, whose payers show 18 digits from 18 or a UnionPay code.
#include <array>

#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"
#include "formats/flat_json.hpp"

namespace moongate::ecosystem::jd {
namespace {

using link::Form;
using link::kAnything;
using link::Keep;
using link::Need;
using link::Parameter;
using link::Token;

constexpr std::array<std::string_view, 1> kPrefixes = {"18"};
constexpr consumer_code::Rule kConsumerCode{.prefixes = kPrefixes, .shortest = 18, .longest = 18};

constexpr Token kShort{ascii::is_base64url, 4, 16};
// What the app copies along is for itself.
constexpr std::array kShare = {Parameter{"jkl", Need::optional, kAnything, Keep::nothing}};

constexpr Form short_link(std::string_view host) {
  return {
      host,  "/", kShort, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown,
      kShare};
}
constexpr std::array kForms = {short_link("u.jd.com"), short_link("3.cn")};

constexpr std::string_view kCarries[] = {"params"};
constexpr std::string_view kDomains[] = {"jd.com", "jdpay.com", "3.cn"};

// "params" is an object whose "url" is the page that the app opens; both may be absent.
Result<std::string> page_in(const Subject& subject) {
  const std::string params = link::value_of(subject, kCarries[0]);
  if (params.empty()) return std::string();
  const auto members = flat_json::read(params);
  if (!members) return fail(members.error());
  return std::string(flat_json::find(*members, "url").value_or(std::string_view{}));
}

void parse(const Subject& subject, PaymentCode& code) {
  if (!subject.uri || subject.uri->web) return link::read(subject, kForms, code);
  code.scheme = "app";
  code.kind = Kind::app_link;
  // Objects within are some other page's business.
  if (const auto page = page_in(subject); !page && page.error().code != Errc::too_deep) {
    reject(code, page.error().code, 0, kCarries[0], "the page that it opens cannot be read");
  }
}

std::string unwrap(const Subject& subject) {
  if (!subject.uri || subject.uri->web) return {};
  const auto page = page_in(subject);
  return page ? *page : std::string();
}

// The second spelling stands in shipped software.
constexpr std::array kKeys = {
    Key{Key::By::host, "u.jd.com"},          Key{Key::By::host, "qr.m.jd.com"},
    Key{Key::By::host, "h5pay.jd.com"},      Key{Key::By::host, "wepay.jd.com"},
    Key{Key::By::host, "m.jdpay.com"},       Key{Key::By::scheme, "openapp.jdmobile"},
    Key{Key::By::scheme, "openapp.jdmoble"}, Key{Key::By::host, "3.cn"},
};

int bid_pay(const Subject& subject) noexcept { return consumer_code::bid(subject, kConsumerCode); }

void parse_pay(const Subject& subject, PaymentCode& code) {
  consumer_code::parse(subject, kConsumerCode, code);
}

constexpr std::array kPayKeys = {Key{Key::By::digits, "18"}};

}  // namespace

extern const Recogniser jd;
const Recogniser jd{.keys = kKeys,
                    .bid = link::bid,
                    .parse = parse,
                    .carries = kCarries,
                    .unwrap = unwrap,
                    .domains = kDomains};

extern const Recogniser jd_pay;
const Recogniser jd_pay{.keys = kPayKeys, .bid = bid_pay, .parse = parse_pay};

}  // namespace moongate::ecosystem::jd
