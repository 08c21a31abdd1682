// Structured append as it is printed: several symbols in one picture.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <span>
#include <string>
#include <string_view>

#include "moongate/reader.hpp"
#include "reader/print.hpp"
#include "reader/tiny_qr.hpp"

using namespace moongate;
using namespace moongate::test;

namespace {

using Rows = std::span<const std::string_view>;  // 120 modules each, four a digit, 1 = dark

// Macro PDF417 (ISO/IEC 15438 annex H), three columns of data, level 1; no writer at hand makes it.
// The data are followed by 928, the segment index in numeric compaction (111 100 is 00000), the
// file id 017 053, and in the last segment by 922. The segment count, which is optional, is absent.
constexpr std::string_view kFirst[]{
    "FF547ABC2A04186A0B8747D5F3FA29", "FF547EA738B119EBEE23B7EAE3FA29",
    "FF5454F038FD5A17CA31F753F3FA29", "FF54579E3D67DA670E4B86BCFBFA29",
    "FF5475C63172117C6F24175CC3FA29"};
constexpr std::string_view kLast[]{
    "FF547ABC3D6F98258AE707D5F3FA29", "FF547A882397D05E4F8D47EAE3FA29",
    "FF5454F02EC713678E3F554783FA29", "FF54579E28411D0B8F59F6BCFBFA29",
    "FF547AE3B5E0D9FAEBE4775CC3FA29", "FF547D7B3AFA1477EEFD27AF13FA29"};

// Parity bytes: all bytes of the message, exclusive-or'ed.
constexpr unsigned kPay = 0x7F;  // "https://pay.example"
constexpr unsigned kUpi = 0x3E;  // "upi://pay"

constexpr int kModule = 3;   // pixels
constexpr int kRow = 9;      // pixels: three times a module's width
constexpr int kMargin = 12;  // pixels

bool is_dark(std::string_view row, std::size_t module) {
  const char digit = row[module / 4];
  const int value = digit <= '9' ? digit - '0' : digit - 'A' + 10;
  return (value >> (3 - module % 4) & 1) != 0;
}

Image print_pdf417(Rows rows) {
  Image image =
      paper(120 * kModule + 2 * kMargin, static_cast<int>(rows.size()) * kRow + 2 * kMargin);
  for (int y = kMargin; y < image.height - kMargin; ++y) {
    const auto row = rows[static_cast<std::size_t>((y - kMargin) / kRow)];
    for (int x = kMargin; x < image.width - kMargin; ++x)
      if (is_dark(row, static_cast<std::size_t>((x - kMargin) / kModule)))
        image.pixels[static_cast<std::size_t>(y * image.width + x)] = 0;
  }
  return image;
}

Image print_part(unsigned index, unsigned count, unsigned parity, std::string_view text) {
  return print_qr(BitStream().structured_append(index, count, parity).bytes(text));
}

/// Side by side: of two PDF417 symbols one below the other ZXing-C++ finds none.
Image abreast(const Image& left, const Image& right) {
  Image both = paper(left.width + right.width, std::max(left.height, right.height));
  paste(both, left, 0, 0);
  paste(both, right, left.width, 0);
  return both;
}

/// Pictures one below the other.
Image stacked(const std::vector<Image>& pictures) {
  Image all = paper(0, 0);
  for (const auto& picture : pictures) {
    all.width = std::max(all.width, picture.width);
    all.height += picture.height;
  }
  all = paper(all.width, all.height);
  int top = 0;
  for (const auto& picture : pictures) {
    paste(all, picture, 0, top);
    top += picture.height;
  }
  return all;
}

std::vector<Symbol> read(const Image& image) {
  auto result = Reader().read(image.view());
  REQUIRE(result);
  return std::move(result->symbols);
}

std::multiset<std::string> texts(const std::vector<Symbol>& symbols) {
  std::multiset<std::string> found;
  for (const auto& symbol : symbols) found.insert(symbol.payload.text);
  return found;
}

}  // namespace

TEST_CASE("sequence: a segment of Macro PDF417 without a count is no whole message") {
  const auto first = read(print_pdf417(kFirst));
  REQUIRE(first.size() == 1);
  CHECK(first[0].payload.text == "https://");
  CHECK(first[0].payload.partial);
  CHECK(first[0].sequence.index == 0);
  CHECK(first[0].sequence.count == 0);
  CHECK(first[0].sequence.parity == 0);
  CHECK(first[0].sequence.id == "017053");

  const auto last = read(print_pdf417(kLast));
  REQUIRE(last.size() == 1);
  CHECK(last[0].payload.text == "pay.example");
  CHECK(last[0].payload.partial);
  CHECK(last[0].sequence.index == 1);
  CHECK(last[0].sequence.count == 2);
}

TEST_CASE("sequence: the segments of Macro PDF417 become one message") {
  const auto whole = read(abreast(print_pdf417(kLast), print_pdf417(kFirst)));
  REQUIRE(whole.size() == 1);
  CHECK(whole[0].payload.text == "https://pay.example");
  CHECK_FALSE(whole[0].payload.partial);
}

TEST_CASE("sequence: QR codes out of order, each printed twice") {
  const auto b = print_part(1, 2, kPay, "pay.example");
  const auto a = print_part(0, 2, kPay, "https://");
  CHECK(texts(read(stacked({b, a, a, b}))) == std::multiset<std::string>{"https://pay.example"});
}

TEST_CASE("sequence: two of QR codes in one picture, and one with a part missing") {
  const auto b = print_part(1, 2, kPay, "pay.example");
  const auto c = print_part(0, 2, kUpi, "upi://");
  const auto a = print_part(0, 2, kPay, "https://");
  const auto d = print_part(1, 2, kUpi, "pay");
  CHECK(texts(read(stacked({b, c, a, d}))) ==
        std::multiset<std::string>{"https://pay.example", "upi://pay"});
  const auto lacking = read(stacked({b, c, a}));
  CHECK(texts(lacking) == std::multiset<std::string>{"https://pay.example", "upi://"});
  for (const auto& symbol : lacking)
    CHECK(symbol.payload.partial == (symbol.payload.text == "upi://"));
}

TEST_CASE("sequence: parts whose bytes do not have their parity stay parts") {
  const auto a = print_part(0, 2, kPay, "https://");
  const auto evil = print_part(1, 2, kPay, "pay.evil");
  const auto symbols = read(stacked({a, evil}));
  CHECK(texts(symbols) == std::multiset<std::string>{"https://", "pay.evil"});
  for (const auto& symbol : symbols) CHECK(symbol.payload.partial);
}

TEST_CASE("sequence: two sequences of one parity and count join into nothing") {
  constexpr unsigned kBoth = 0x4E;  // of "pay.me" and "yap.em", and of either's halves exchanged
  const auto a = print_part(0, 2, kBoth, "pay.");
  const auto b = print_part(1, 2, kBoth, "em");
  const auto symbols =
      read(stacked({a, print_part(1, 2, kBoth, "me"), print_part(0, 2, kBoth, "yap."), b}));
  CHECK(symbols.size() == 4);
  for (const auto& symbol : symbols) CHECK(symbol.payload.partial);
}
