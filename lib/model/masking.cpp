// What stays hidden of a credential.
#include <algorithm>
#include <string>
#include <vector>

#include "moongate/payment_code.hpp"

namespace moongate {
namespace {

using Byte = unsigned char;

constexpr std::size_t kShortest = 10;  // shorter secrets would be given away by their ends
constexpr std::size_t kHead = 2;
constexpr std::size_t kTail = 4;

// Longer parts come first: a shorter one may be part of them.
void sort_by_size(std::vector<Secret>& parts) {
  std::sort(parts.begin(), parts.end(),
            [](const Secret& a, const Secret& b) { return a.size() > b.size(); });
}

// Replaces each part by its mask.
std::string mask_parts(std::string text, const std::vector<Secret>& parts) {
  for (const Secret& secret : parts) {
    const std::string_view part = secret.reveal();
    for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) {
      text.replace(at, part.size(), mask(part));
    }
  }
  return text;
}

}  // namespace

std::string mask(std::string_view text) {
  if (text.size() < kShortest) return std::string(text.size(), '*');
  std::string out(text.size(), '*');
  // Only ASCII ends stay: a cut letter would not be UTF-8.
  const auto keep = [&](std::size_t begin, std::size_t count) {
    for (std::size_t i = begin; i < begin + count; ++i) {
      if (static_cast<Byte>(text[i]) < 0x80) out[i] = text[i];
    }
  };
  keep(0, kHead);
  keep(text.size() - kTail, kTail);
  return out;
}

PaymentCode masked(PaymentCode code) {
  if (!code.sensitive) return code;
  sort_by_size(code.secret_parts);
  const auto hide = [parts = std::move(code.secret_parts)](std::string_view text) {
    return parts.empty() ? mask(text) : mask_parts(std::string(text), parts);
  };
  code.secret_parts.clear();
  const auto hide_in = [&hide](std::string& text) {
    std::string hidden = hide(text);
    wipe(text);
    text = std::move(hidden);
  };
  Fields fields;
  for (const auto& field : code.fields) fields.add(field.name, hide(field.value));
  code.fields = std::move(fields);
  hide_in(code.reference);
  hide_in(code.payee.name);
  hide_in(code.payee.account);
  code.payload = Secret(hide(code.payload.reveal()));
  for (PaymentCode& inner : code.unwrapped) {
    inner.sensitive = true;
    inner = masked(std::move(inner));
  }
  return code;
}

}  // namespace moongate
