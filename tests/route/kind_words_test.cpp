#include <doctest/doctest.h>

#include "moongate/payment_code.hpp"
#include "route/messages.hpp"

using namespace moongate;

TEST_CASE("kind_words: every kind has Chinese words") {
  for (std::int32_t i = 0; i < static_cast<std::int32_t>(Kind::count_); ++i) {
    const auto name = to_string(static_cast<Kind>(i));
    CAPTURE(name);
    CHECK_FALSE(chinese_kind(name).empty());
  }
  CHECK(chinese_kind("no_such_kind").empty());
  CHECK(kind_words(Kind::consumer_code, Language::en) == "consumer code");
  CHECK(kind_words(Kind::consumer_code, Language::zh) == "付款码");
}

// Those that a reader hints at (Hint::kind and Hint::why)
TEST_CASE("kind_words: hints have Chinese words") {
  for (const std::string_view hint :
       {"wechat_mini_program_code", "round_code", "unread_qr_code", "unread_bar_code",
        "unread_data_matrix", "unread_aztec", "unread_pdf417", "cut_off", "too_small", "blurred",
        "damaged"}) {
    CAPTURE(hint);
    CHECK_FALSE(chinese_kind(hint).empty());
  }
  CHECK(chinese_kind("payment") == "收款码");
  CHECK(chinese_kind("wifi") == "Wi-Fi");
  CHECK(chinese_kind("").empty());
  CHECK(chinese_kind("Payment").empty());
}
