#include "moongate/secret.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

using moongate::Secret;
using moongate::wipe;

static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::is_convertible_v<Secret, std::string_view>);
static_assert(!std::is_constructible_v<std::string, Secret>);
static_assert(!std::is_convertible_v<std::string, Secret>);

TEST_CASE("secret: it gives its text when asked, with a NUL behind it") {
  const Secret secret("134567890123456789");
  CHECK(secret.reveal() == "134567890123456789");
  CHECK(secret.reveal().data()[18] == '\0');
  CHECK(secret.size() == 18);
  CHECK_FALSE(secret.empty());
  CHECK(Secret(std::string_view("a\0b", 3)).size() == 3);
}

TEST_CASE("secret: nothing is a secret too") {
  CHECK(Secret().empty());
  CHECK(Secret("").empty());
  CHECK(Secret().reveal().empty());
  CHECK(*Secret().reveal().data() == '\0');
  CHECK(Secret() == Secret(""));
}

TEST_CASE("secret: copies share one text") {
  const Secret first("134567890123456789");
  const Secret second = first;
  CHECK(second.reveal().data() == first.reveal().data());
  Secret third = first;
  const Secret fourth = std::move(third);
  CHECK(fourth.reveal().data() == first.reveal().data());
}

TEST_CASE("secret: it compares by its text") {
  CHECK(Secret("a") == Secret("a"));
  CHECK(Secret("a") == "a");
  CHECK("a" == Secret("a"));
  CHECK(Secret("a") != Secret("b"));
  CHECK(Secret("a") != "ab");
}

TEST_CASE("wipe: the text, what was there before it and what was moved away are overwritten") {
  std::string text(100, 'x');
  const char* const room = text.data();
  const std::size_t capacity = text.capacity();
  text.resize(3);
  wipe(text);
  CHECK(text.empty());
  CHECK(text.data() == room);
  CHECK(std::string_view(room, capacity) == std::string(capacity, '\0'));
  std::string small = "short one";
  const std::string other = std::move(small);
  wipe(small);  // NOLINT(bugprone-use-after-move): its room is still there
  CHECK(std::string_view(small.data(), 9) == std::string(9, '\0'));
}
