// What holds whatever stands around: a secret inside a text that nobody claims is not shown, and a
// link that also carries somebody else's address is never opened.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "formats/uri.hpp"
#include "moongate/moongate.hpp"

namespace {

using namespace moongate;

constexpr std::array<Context, 4> kContexts = {Context::android, Context::ios, Context::web,
                                              Context::terminal};

struct Secret {
  std::string_view text;
  std::string_view middle;
};
constexpr std::array kSecrets = {
    Secret{"134519283746501917", "4519283746501"},
    Secret{"2876 5192 8374 6501 91", "5192 8374 6501"},
    Secret{"https://login.weixin.qq.com/l/4aMoonGateQ==", "MoonGate"},
    Secret{"hQVDUFYwMWEaTwegAAAAAxAQUApWSVNBIERFQklUVxNHYQAAAAAAABYSEgEZQAAAAAA=", "YWEaTwegAAAA"},
};

// Everything about a code that may be shown.
std::string shown(const PaymentCode& code) {
  const PaymentCode safe = masked(code);
  std::string all = display(code) + '\n' + std::string(safe.payload.reveal()) + '\n' +
                    safe.reference + '\n' + safe.payee.name + '\n' + safe.payee.account;
  for (std::size_t i = 0; i < safe.fields.size(); ++i)
    all.append("\n").append(safe.fields[i].value);
  for (const Error& error : code.errors) all += '\n' + error.message;
  for (const Context context : kContexts) {
    Policy policy;
    policy.context = context;
    const auto resolution = Router(policy).route(code);
    all += '\n' + resolution.message;
    for (const Action& action : resolution.actions) all += '\n' + action.label;
  }
  return all;
}

void check_secret(const Secret& secret, std::string_view head, std::string_view tail) {
  std::string text(head);
  text.append(" ").append(secret.text).append(" ").append(tail);
  const auto code = Classifier().classify(Payload::from_bytes(text));
  if (code.ecosystem != "none") return;
  // Bytes that are no text show nothing; what stands around may hold the middle by itself.
  if (head.find(secret.middle) != head.npos || tail.find(secret.middle) != tail.npos) return;
  if (shown(code).find(secret.middle) != std::string::npos) std::abort();
}

constexpr std::string_view kEvil = "https://evil.example/x";
const std::array<std::string, 4> kEvilForms = {std::string(kEvil), percent_encode(kEvil),
                                               percent_encode(percent_encode(kEvil)),
                                               "aHR0cHM6Ly9ldmlsLmV4YW1wbGUveA=="};

constexpr std::array<std::string_view, 6> kLinks = {
    "alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2F"
    "fkx09999example00000001",
    "https://render.alipay.com/p/s/i?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D1",
    "imeituan://www.meituan.com/web?url=https%3A%2F%2Fwww.meituan.com%2F",
    "https://qr.95516.com/qrcGtwWeb-web/api/open?qrCode=wxp%3A%2F%2Ff2f0AbCdEfGhIjKlMnOpQr",
    "https://qr.chinaums.com/bills/?id=42",
    "dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fh5.dingtalk.com%2F",
};

void check_redirect(std::string_view link, const std::string& evil, std::string_view more) {
  std::string text(link);
  text.append("&").append(more).append("&next=").append(evil);
  const auto code = Classifier().classify(Payload::from_bytes(text));
  for (const Context context : kContexts) {
    Policy policy;
    policy.context = context;
    const auto resolution = Router(policy).route(code);
    const bool acts = resolution.decision == Decision::open ||
                      resolution.decision == Decision::charge ||
                      resolution.decision == Decision::ask_to_scan;
    if (acts || !resolution.actions.empty()) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::size_t middle = data[1] % (text.size() + 1);
  (void)shown(Classifier().classify(Payload::from_bytes(text)));
  check_secret(kSecrets[data[0] % kSecrets.size()], text.substr(0, middle), text.substr(middle));
  check_redirect(kLinks[data[0] % kLinks.size()], kEvilForms[data[1] % kEvilForms.size()], text);
  return 0;
}
