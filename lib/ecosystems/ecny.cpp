// e-CNY, the digital renminbi of the People's Bank of China. The payer shows 19 digits from 01;
// printed codes lie on the host of the Digital Currency Institute. Nothing in them is readable.
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

constexpr std::string_view kHost = "qr.pbcdci.cn";
constexpr std::string_view kAppScheme = "dcep";
// 19 digits on the codes that were seen; no document promises it.
constexpr Token kPrinted{ascii::is_base64url, 8, 64};

constexpr std::array kForms = {Form{kHost, "/", kPrinted, "printed_code", Kind::payment,
                                    PresentedBy::merchant, Initiation::unknown}};

int bid(const Subject& subject) noexcept {
  return subject.digits ? consumer_code::bid(subject, kConsumerCode) : link::bid(subject);
}

void parse_app(const Subject& subject, PaymentCode& code) {
  code.scheme = "app";
  code.kind = Kind::app_link;
  const auto path = subject.uri->path;
  if (path.size() > 1) code.fields.add("action", path.substr(1));
  link::read_parameters(subject, {}, code);
}

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.has_scheme(kAppScheme)) return parse_app(subject, code);
  if (!subject.digits) return link::read(subject, kForms, code);
  consumer_code::parse(subject, kConsumerCode, code);
  // The same digits as a trade item, "01", and one character of another element.
  if (gs1::is_element_string(subject.text)) code.flags.set(Flag::gs1_like);
}

constexpr std::array kKeys = {Key{Key::By::digits, "01"}, Key{Key::By::host, kHost},
                              Key{Key::By::scheme, kAppScheme}};

}  // namespace

extern const Recogniser ecny;
const Recogniser ecny{.keys = kKeys, .bid = bid, .parse = parse};

}  // namespace moongate::ecosystem::ecny
