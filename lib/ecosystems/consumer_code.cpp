#include "ecosystems/consumer_code.hpp"

#include <string>

#include "formats/ascii.hpp"

namespace moongate::consumer_code {

std::string_view prefix_of(const Subject& subject, const Rule& rule) noexcept {
  if (!subject.digits) return {};
  const auto size = subject.text.size();
  if (size < rule.shortest || size > rule.longest) return {};
  for (const std::string_view prefix : rule.prefixes) {
    if (ascii::begins_with(subject.text, prefix)) return prefix;
  }
  return {};
}

int bid(const Subject& subject, const Rule& rule) noexcept {
  return evidence(prefix_of(subject, rule).size());
}

void parse(const Subject& subject, const Rule& rule, PaymentCode& code) {
  code.scheme = "consumer_code";
  code.kind = Kind::consumer_code;
  code.presented_by = PresentedBy::consumer;
  code.initiation = Initiation::dynamic_code;
  code.sensitive = true;
  const auto prefix = prefix_of(subject, rule);
  if (prefix.empty()) {
    reject(code, Errc::malformed, 0, {}, "not the digits of this wallet's payment codes");
    return;
  }
  code.fields.reserve(2, 24);
  code.fields.add("prefix", prefix);
  code.fields.add("length", std::to_string(subject.text.size()));
}

}  // namespace moongate::consumer_code
