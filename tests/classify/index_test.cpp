#include "classify/index.hpp"

#include <doctest/doctest.h>

#include "formats/emv_lengths.hpp"

#include <array>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include "classify/fold.hpp"
#include "classify/tiny_table.hpp"

using namespace moongate;

namespace {
std::string found_in(std::string_view text) {
  const Index index = tiny_table::make_index();
  const auto payload = Payload::from_bytes(text);
  const Found found = index.find(ScannedPayload(payload));
  std::string ids;
  for (const RowIndex row : found) ids.append(index.row(row).ecosystem.id).append(" ");
  return ids;
}

std::ptrdiff_t count_of(const Found& found) { return std::distance(found.begin(), found.end()); }
}  // namespace

TEST_CASE("index: a row is found by each kind of key") {
  CHECK(found_in("https://qr.alipay.com/a") == "shop ");
  CHECK(found_in("HTTP://LINE.ME/A") == "shop ");
  CHECK(found_in("shop:order") == "shop ");
  CHECK(found_in("SHOP://order") == "shop ");
  CHECK(found_in("6200") == "digits ");
  CHECK(found_in("UPNQR\n") == "digits ");
  CHECK(found_in("0002011502AB") == "emv ");
  CHECK(found_in("00020126180014BR.GOV.BCB.PIX") == "emv ");
}

TEST_CASE("index: accounts of a merchant-presented code find whose they are") {
  const Index index = tiny_table::make_index();
  const auto accounts_in = [&](std::string_view text) {
    emv::Objects objects;
    emv::read_code(text, objects);
    return count_of(index.find_accounts(objects));
  };
  CHECK(accounts_in("15101234567890") == 1);
  CHECK(accounts_in("1510**34567890") == 1);
  CHECK(accounts_in("26180014BR.GOV.BCB.PIX") == 1);
  CHECK(accounts_in("512001020A0014br.gov.bcb.pix") == 0);  // does not decode
  CHECK(accounts_in("5123010 10014br.gov.bcb.pix") == 0);
  CHECK(accounts_in("51240102AB0014br.gov.bcb.pix") == 1);  // the GUI does not lead
  CHECK(accounts_in("15101234567890"
                    "26180014br.gov.bcb.pix") == 1);  // one row, once
  CHECK(accounts_in("1509123456789") == 0);           // too short for an account
  CHECK(accounts_in("1510ABCDEFGHIJ") == 0);
  CHECK(accounts_in("80180014br.gov.bcb.pix") == 0);  // no account
  CHECK(accounts_in("16101234567890") == 0);
}

TEST_CASE("index: near misses find nothing") {
  for (const std::string_view text : {
           "",
           "h",
           "https://qr.alipay.com.evil.example/a",
           "https://store.line.me/a",
           "https://qr.alipay.com:443/a",
           "https://a@qr.alipay.com/a",
           "https:qr.alipay.com/a",
           "ftp://qr.alipay.com/a",
           "shops:order",
           "62a0",
           "6",
           "UPNQ",
           "upnqr",
           "0002011602AB",
           "00020152180014BR.GOV.BCB.PIX",
       }) {
    CAPTURE(text);
    CHECK(found_in(text).empty());
  }
}

TEST_CASE("index: a row is found once, however many of its keys fit") {
  CHECK(found_in("0002011502AB26180014br.gov.bcb.pix") == "emv ");
}

TEST_CASE("index: found rows are each listed once") {
  Found found;
  for (RowIndex i = 0; i < 100; ++i) found.add(i % 40);
  CHECK(count_of(found) == 40);
}

TEST_CASE("index: the first and the last ID that may hold a template") {
  for (const std::string_view id : {"26", "51", "80", "99"}) {
    CAPTURE(id);
    CHECK(found_in("000201" + std::string(id) + "180014br.gov.bcb.pix") == "emv ");
  }
  for (const std::string_view id : {"17", "25", "52", "79"}) {
    CAPTURE(id);
    CHECK(found_in("000201" + std::string(id) + "180014br.gov.bcb.pix").empty());
  }
}

TEST_CASE("index: a template that does not lead with a GUI names nobody") {
  for (const std::string_view value :
       {"0114br.gov.bcb.pix", "001xbr.gov.bcb.pix", "00x4br.gov.bcb.pix", "0000br.gov.bcb.pix",
        "0013br.gov.bcb.pi", "0014"}) {
    CAPTURE(value);
    const auto size = std::to_string(value.size());
    CHECK(
        found_in("00020126" + (size.size() < 2 ? "0" + size : size) + std::string(value)).empty());
  }
}

TEST_CASE("index: a code that breaks off is found by what it began") {
  CHECK(found_in("0002011510AB") == "emv ");
  CHECK(found_in("00020126360014br.gov.bcb.pix0114") == "emv ");
  CHECK(found_in("00020126180054br.gov.bcb.pix") == "emv ");  // a GUI of a wrong length
  CHECK(found_in("0002011610AB").empty());
}

TEST_CASE("index: a host is found by itself and by each that it lies below") {
  const Index index = tiny_table::make_index();
  for (const char* host : {"line.me", "LINE.me", "a.line.me", "b.a.Line.Me", ".line.me"}) {
    CAPTURE(host);
    CHECK_FALSE(index.listed_above(host).empty());
  }
  for (const char* host :
       {"", "me", "xline.me", "line.me.", "line.mee", "a.xline.me", "line.me.x"}) {
    CAPTURE(host);
    CHECK(index.listed_above(host).empty());
  }
}

TEST_CASE("index: listed hosts are compared by their folded text, with dots and without") {
  const Index index = tiny_table::make_index();
  for (const char* text : {"qr.allpay.com", "qr.alipay.com", "line.me", "qralipaycom"}) {
    CAPTURE(text);
    CHECK(index.resembles_host(fold_for_the_eye(text)));
  }
  for (const char* text :
       {"", ".", "alipay.com", "qr.alipay", "qr.alipay.co", "qr.alipay.comm", "shop", "62"}) {
    CAPTURE(text);
    CHECK_FALSE(index.resembles_host(fold_for_the_eye(text)));
  }
}

TEST_CASE("index: prefixes of one another are told apart") {
  const std::array keys = {Key{Key::By::prefix, "ab"}, Key{Key::By::prefix, "abc"},
                           Key{Key::By::prefix, "abd"}, Key{Key::By::prefix, "abcd"}};
  std::vector<Row> rows;
  for (const Key& key : keys) rows.push_back(tiny_table::row("any", {&key, 1}));
  const Index index{std::span<const Row>(rows)};
  const auto count = [&](std::string_view text) {
    const auto payload = Payload::from_bytes(text);
    return count_of(index.find(ScannedPayload(payload)));
  };
  CHECK(count("a") == 0);
  CHECK(count("ab") == 1);
  CHECK(count("abx") == 1);
  CHECK(count("abd") == 2);
  CHECK(count("abc") == 2);
  CHECK(count("abcde") == 3);
  CHECK(count("xabc") == 0);
}

TEST_CASE("index: keys of every length are found in any case, and by no near miss") {
  const std::string letters = "abcdefghijklmnopqrstuvwxyz";
  for (std::size_t size = 1; size <= letters.size(); ++size) {
    CAPTURE(size);
    const std::string host = letters.substr(0, size);
    const std::array keys = {Key{Key::By::host, host}};
    const std::array rows = {tiny_table::row("one", keys)};
    const Index index{std::span<const Row>(rows)};
    CHECK(index.has_host(host));
    for (std::size_t at = 0; at < size; ++at) {
      std::string other = host;
      other[at] = static_cast<char>(other[at] - 'a' + 'A');
      CHECK(index.has_host(other));
      other[at] = '0';
      CHECK_FALSE(index.has_host(other));
    }
    CHECK_FALSE(index.has_host(host + "a"));
    CHECK_FALSE(index.has_host(host.substr(1)));
  }
}
