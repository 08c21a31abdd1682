#pragma once

#include <span>
#include <string_view>
#include <utility>

#include "moongate/payment_code.hpp"
#include "moongate/router.hpp"

namespace moongate {

/// Makes a code as the classifier would; the route tests depend on no ecosystem's grammar.
inline PaymentCode code_of(std::string_view ecosystem, Kind kind, std::string_view payload,
                           std::span<const std::string_view> opens_in = {}) {
  PaymentCode code;
  code.ecosystem = ecosystem;
  code.kind = kind;
  code.payload = Secret(payload);
  code.opens_in.assign(opens_in.begin(), opens_in.end());
  code.sensitive = kind == Kind::consumer_code || kind == Kind::login;
  return code;
}

inline Router router_for(Context context, Policy policy = {}) {
  policy.context = context;
  return Router(std::move(policy));
}

inline PaymentCode alipay_sticker() {
  return code_of("alipay", Kind::payment, "https://qr.alipay.com/fkx00000abcdefghijk12");
}

inline PaymentCode wechat_sticker() {
  return code_of("wechat_pay", Kind::payment, "wxp://f2f0AAAABBBBCCCCDDDDEEEEFFFFGGGG");
}

inline PaymentCode consumer(std::string_view ecosystem, std::string_view token) {
  auto code = code_of(ecosystem, Kind::consumer_code, token);
  code.presented_by = PresentedBy::consumer;
  return code;
}

}  // namespace moongate
