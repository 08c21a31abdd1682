// e-CNY, the digital renminbi of the People's Bank of China. The payer shows 19 digits from 01;
// printed codes lie on the host of the Digital Currency Institute. Nothing in them is readable.
#include <algorithm>
#include <array>

#include "ecosystems/consumer_code.hpp"
#include "ecosystems/link.hpp"
#include "formats/gs1.hpp"

namespace moongate::ecosystem::ecny {
namespace {

using link::Form;
using link::Token;

constexpr std::array<std::string_view, 1> kPrefixes = {"01"};
constexpr consumer_code::Rule kConsumerCode{.prefixes = kPrefixes, .shortest = 19, .longest = 19};

constexpr std::size_t kGtin = 14;  // digits of a trade item number

constexpr std::string_view kHost = "qr.pbcdci.cn";
constexpr std::string_view kAppScheme = "dcep";
// 19 digits on the codes that were seen; no document promises it.
constexpr Token kPrinted{ascii::is_base64url, 8, 64};

constexpr std::array kForms = {Form{kHost, "/", kPrinted, "printed_code", Kind::payment,
                                    PresentedBy::merchant, Initiation::unknown}};

// The app's own links are known by their scheme alone, with "//" behind it or without.
int bid(const Subject& subject) noexcept {
  if (subject.has_scheme(kAppScheme)) return evidence(kAppScheme.size() + 1);
  return subject.digits ? consumer_code::bid(subject, kConsumerCode) : link::bid(subject);
}

void parse_app(const Subject& subject, PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
  const auto path = subject.uri->path;
  if (path.starts_with('/') && path.size() > 1) code.fields.add("action", path.substr(1));
  link::read_parameters(subject, {}, code);
}

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.has_scheme(kAppScheme)) return parse_app(subject, code);
  if (!subject.digits) return link::read(subject, kForms, code);
  consumer_code::parse(subject, kConsumerCode, code);
  // The same digits may be a trade item, "01", and the beginning of another element.
  const auto item = subject.text.substr(std::min(kPrefixes[0].size(), subject.text.size()), kGtin);
  if (gs1::fits(kPrefixes[0], item)) code.flags.set(Flag::gs1_like);
}

constexpr std::array kKeys = {Key{Key::By::digits, "01"}, Key{Key::By::host, kHost},
                              Key{Key::By::scheme, kAppScheme}};

}  // namespace

extern const Recogniser ecny;
const Recogniser ecny{.keys = kKeys, .bid = bid, .parse = parse};

}  // namespace moongate::ecosystem::ecny
