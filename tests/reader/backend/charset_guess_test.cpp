#include "reader/backend/charset_guess.hpp"

#include <doctest/doctest.h>
#include <iconv.h>

#include <array>
#include <string>
#include <vector>

#include "moongate/payload.hpp"

using namespace moongate;
using reader::guess_charset;

namespace {

// What a generator writes that knows one character set.
std::string encoded(std::string text, const char* charset) {
  const iconv_t to = iconv_open(charset, "UTF-8");
  REQUIRE(to != reinterpret_cast<iconv_t>(-1));
  std::array<char, 256> out{};
  char* from = text.data();
  std::size_t left = text.size();
  char* end = out.data();
  std::size_t room = out.size();
  REQUIRE(iconv(to, &from, &left, &end, &room) != static_cast<std::size_t>(-1));
  iconv_close(to);
  return {out.data(), end};
}

void check_all(const char* charset, std::string_view name, const std::vector<std::string>& texts) {
  for (const std::string& text : texts) {
    CAPTURE(text);
    const auto guess = guess_charset(encoded(text, charset));
    REQUIRE(guess);
    CHECK(guess->charset == name);
    CHECK(guess->text == text);
  }
}

}  // namespace

TEST_CASE("charset guess: simplified Chinese, as tills and car parks print it") {
  check_all("GBK", "GB18030",
            {"支付宝：停车缴费 8元",
             "微信支付收款码",
             "北京烤鸭店",
             "欢迎光临，请扫码付款",
             "车牌号：京A12345",
             "谢谢惠顾",
             "上海浦东发展银行",
             "今日特价：牛肉面 15元",
             "请勿在此停车",
             "第三人民医院门诊缴费",
             "张三的小店",
             "中国石油加油站",
             "会员卡余额：128.50元",
             "地下二层 B区 032号",
             "扫一扫，加好友",
             "沙县小吃",
             "蜜雪冰城",
             "杭州西湖",
             "订单号 20250101 已完成",
             "朱镕基题词"});
}

TEST_CASE("charset guess: traditional Chinese") {
  check_all("BIG5", "Big5",
            {"停車場繳費處", "悠遊卡加值", "歡迎光臨臺北", "請掃描付款", "統一發票 AB12345678",
             "八達通增值", "全家便利商店", "街口支付", "香港九龍旺角", "謝謝光臨"});
}

TEST_CASE("charset guess: Japanese") {
  check_all("CP932", "Shift_JIS",
            {"お支払いはこちら", "駐車券", "ありがとうございます", "PayPayで支払う", "東京都渋谷区",
             "コインパーキング", "領収書 1200円", "株式会社月門", "２時間無料", "セブン銀行",
             "ﾃﾞｻﾞｲﾝQR", "ﾊﾟｰｷﾝｸﾞ"});
}

TEST_CASE("charset guess: Korean") {
  check_all("EUC-KR", "EUC-KR",
            {"결제하기", "주차요금 3,000원", "서울특별시 강남구", "카카오페이로 결제",
             "영수증 번호", "감사합니다", "주문이 완료되었습니다", "부산 해운대", "떡볶이 세트"});
}

TEST_CASE("charset guess: European letters among others") {
  check_all("ISO-8859-1", "ISO-8859-1",
            {"Café de Flore", "Señor Peña", "Zürich", "Straße 5", "São Paulo", "Ålesund", "Köln",
             "Crème brûlée", "¡Hola, señora!", "Smørrebrød", "naïve"});
  check_all("WINDOWS-1252", "windows-1252", {"Café 5 €", "“Müller’s” Imbiß"});
}

TEST_CASE("charset guess: noise reads like no language") {
  for (const std::string_view bytes : {"\x81\xFF", "\xFF\xFE\xFD", "\xC0\xC1\xF5\xF6"}) {
    CHECK_FALSE(guess_charset(bytes));
  }
}

TEST_CASE("charset guess: what it makes is text, whatever the bytes") {
  for (unsigned first = 0x80; first < 0x100; ++first) {
    for (unsigned second = 0x20; second < 0x100; ++second) {
      const std::string bytes = {'a', static_cast<char>(first), static_cast<char>(second), 'b'};
      if (const auto guess = guess_charset(bytes)) CHECK(is_valid_utf8(guess->text));
    }
  }
}
