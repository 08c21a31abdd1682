#include "vectors/vectors.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "framings.hpp"

namespace moongate::vectors {
namespace {

using namespace std::string_literals;

// One of each kind that the rules speak of; every token is made up.
const std::vector<std::string> kOwn = {
    "134500000000000017",
    "287654321098765432",
    "6226000000000000017",
    "180000000000000042",
    "fp0123456789abcdefghijklmnopqrstuv0",
    "hQVDUFYwMWEaTwegAAAAAxAQUApWSVNBIERFQklUVxNHYQAAAAAAABYSEgEZQAAAAAA=",
    "wxp://f2f0MoonGateSampleTokenNumber42ABC01",
    "weixin://wxpay/bizpayurl?pr=abcd123",
    "https://qr.alipay.com/fkx09999example00000001",
    "HTTPS://QR.ALIPAY.COM/FKX09999EXAMPLE00000001",
    "https://qr.alipay.com/_d?_b=PAI_LOGIN_DY&securityId=web%7Cmoongate00000000000000000042",
    "https://qr.alipay.com/_d?_b=peerpay&biz_no=2099010122001100000042_abc&app_name=tb&sc=qr_code",
    "alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Fqr.alipay.com%2F"
    "fkx09999example00000001",
    "https://login.weixin.qq.com/l/4aMoonGateQ==",
    "https://qr.95516.com/00010000/62012345678901234567890123456789",
    "https://qr.95516.com/qrcGtwWeb-web/api/open?qrCode=wxp%3A%2F%2Ff2f0AbCdEfGhIjKlMnOpQr",
    "https://u.wechat.com/MoonGateContact42",
    "https://hsyls.leshuazf.com/pay/000000000042",
    "00020101021126300012D156000000010110MG123456785204541153031565802CN5909MOON SHOP6008SHENZHEN"
    "6304519F",
    "otpauth://totp/moongate?secret=JBSWY3DPEHPK3PXP",
    "WIFI:S:Cafe;T:WPA;P:not-a-secret-1;;",
    "https://shop.example/page?order=42",
    "https://qr.alipay.com.evil.example/fkx09999example00000001",
    "mailto:a@shop.example?subject=hello",
    "tel:+861000000000",
    "sms:+861000000000?body=Hello",
    "geo:39.9,116.4",
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Moon;Gate\r\nTEL:+861000000000\r\nEND:VCARD",
    "6901234567892",
    "(01)09520123456788(10)ABC123",
    "parking ticket 987654321098765432109876",
    "pay 134500000000000017 now",
    "Café au lait",
    "{\"a\":1}",
    "\x02\x01\x00\x01ride"s,
};

std::string payload_of(const nlohmann::json& row) {
  if (row.contains("payload_base64")) {
    const auto bytes = decode_base64(row["payload_base64"].get<std::string>(),
                                     Base64Alphabet::standard, Base64Padding::required);
    REQUIRE(bytes);
    return *bytes;
  }
  return row.value("payload", std::string());
}

void append_file(const std::filesystem::path& path, std::vector<std::string>& out) {
  std::ifstream file(path);
  REQUIRE_MESSAGE(file, path.string() << " is missing");
  const auto before = out.size();
  for (std::string line; std::getline(file, line);) {
    auto payload = payload_of(nlohmann::json::parse(line));
    if (!payload.empty() && payload.size() <= kMaxPayload / 2) out.push_back(std::move(payload));
  }
  REQUIRE_MESSAGE(out.size() > before, path.string() << " is empty");
}

std::vector<std::string> load() {
  auto payloads = kOwn;
  const std::filesystem::path folder = MOONGATE_SOURCE_DIR "/../shared/vectors";
  if (std::filesystem::is_directory(folder)) {
    for (const char* name : {"payloads.jsonl", "hostile.jsonl", "field.jsonl"}) {
      append_file(folder / name, payloads);
    }
  } else {
    std::cout << "skipped: the payloads of " << folder.string() << '\n';
  }
  std::sort(payloads.begin(), payloads.end());
  payloads.erase(std::unique(payloads.begin(), payloads.end()), payloads.end());
  return payloads;
}

bool is_word(char c) noexcept { return ascii::is_alnum(c) || c == '_' || c == '-'; }

}  // namespace

const std::vector<std::string>& all() {
  static const std::vector<std::string> loaded = load();
  return loaded;
}

std::vector<std::string> of(bool (*passes)(const PaymentCode& code)) {
  std::vector<std::string> out;
  std::copy_if(all().begin(), all().end(), std::back_inserter(out),
               [&](const std::string& payload) { return passes(classify(payload)); });
  return out;
}

std::string trace_of(std::string_view payload) {
  constexpr std::size_t kShortest = 10;  // less is masked whole, or is no secret
  const auto code = classify(payload);
  if (!code.secret_parts.empty() && code.secret_parts.front() != payload) {
    return trace_of(code.secret_parts.front().reveal());
  }
  std::string_view longest;
  for (std::size_t at = 0; at < payload.size();) {
    const auto* const begin = std::find_if(payload.begin() + at, payload.end(), is_word);
    const auto* const end = std::find_if_not(begin, payload.end(), is_word);
    const auto size = static_cast<std::size_t>(end - begin);
    if (size > longest.size()) longest = {begin, size};
    at = static_cast<std::size_t>(end - payload.begin());
    if (size == 0) break;
  }
  return std::string(longest.size() < kShortest ? std::string_view{} : longest);
}

void each_framed_secret(
    const std::function<void(const std::string& framed, const std::string& trace)>& use) {
  const auto payloads = of([](const PaymentCode& code) { return code.sensitive; });
  CHECK(payloads.size() >= 10);
  for (const std::string& payload : payloads) {
    const std::string trace = trace_of(payload);
    if (trace.empty()) continue;
    for (const auto& framing : framings::kAll) {
      CAPTURE(framing.front);
      CAPTURE(framing.back);
      use(framing.around(payload), trace);
    }
  }
}

}  // namespace moongate::vectors
