#include "reader/backend/common_characters.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace moongate::reader;

TEST_CASE("common characters: words of shops and payments in each script") {
  for (const char32_t c : std::u32string_view(U"收款码停车费支付宝扫一扫")) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_common_simplified(c));
  }
  for (const char32_t c : std::u32string_view(U"收款碼停車費")) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_common_traditional(c));
  }
  for (const char32_t c : std::u32string_view(U"결제주차요금영수증")) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_common_korean(c));
  }
}

TEST_CASE("common characters: what two scripts write differently is common in one alone") {
  for (const char32_t c : std::u32string_view(U"车费码")) {
    CHECK(is_common_simplified(c));
    CHECK_FALSE(is_common_traditional(c));
  }
  for (const char32_t c : std::u32string_view(U"車費碼")) {
    CHECK(is_common_traditional(c));
    CHECK_FALSE(is_common_simplified(c));
  }
}

TEST_CASE("common characters: rare ones, other scripts and nothing") {
  for (const char32_t c : std::u32string_view(U"龘鬱aあア\u0000")) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_common_simplified(c));
    CHECK_FALSE(is_common_traditional(c));
    CHECK_FALSE(is_common_korean(c));
  }
}
