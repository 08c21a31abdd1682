#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"

using namespace moongate;

namespace {
// Every value from `first` to `last` has a name of its own, in snake case.
template <class Enum>
void check_names(std::int32_t first, std::int32_t last) {
  std::set<std::string_view> seen;
  for (std::int32_t i = first; i <= last; ++i) {
    CAPTURE(i);
    const auto name = to_string(static_cast<Enum>(i));
    REQUIRE_FALSE(name.empty());
    CHECK(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == name.npos);
    CHECK(seen.insert(name).second);
  }
}
}  // namespace

TEST_CASE("names: every enumerator has one of its own") {
  check_names<Kind>(0, static_cast<std::int32_t>(Kind::count_) - 1);
  check_names<Flag>(0, static_cast<std::int32_t>(Flag::count_) - 1);
  check_names<Errc>(1, static_cast<std::int32_t>(Errc::internal));
  check_names<PresentedBy>(0, 2);
  check_names<Initiation>(0, 2);
  check_names<SymbolFormat>(0, static_cast<std::int32_t>(SymbolFormat::dx_film_edge));
}

TEST_CASE("names: the first and the last of each are where they belong") {
  CHECK(to_string(Kind::text) == "text");
  CHECK(to_string(Kind::json) == "json");
  CHECK(to_string(Kind::consumer_code) == "consumer_code");
  CHECK(to_string(Flag::lookalike) == "lookalike");
  CHECK(to_string(Flag::signature_unverified) == "signature_unverified");
  CHECK(to_string(Errc{}) == "ok");
  CHECK(to_string(Errc::unrecognised) == "unrecognised");
  CHECK(to_string(Errc::internal) == "internal");
}

TEST_CASE("names: a value that is none has no name") {
  CHECK(to_string(Kind::count_).empty());
  CHECK(to_string(Flag::count_).empty());
  CHECK(to_string(static_cast<Kind>(-1)).empty());
  CHECK(to_string(static_cast<Errc>(1000)).empty());
  CHECK(to_string(static_cast<Errc>(-1)).empty());
}

TEST_CASE("names: symbol formats go both ways") {
  for (std::int32_t i = 1; i <= static_cast<std::int32_t>(SymbolFormat::dx_film_edge); ++i) {
    const auto format = static_cast<SymbolFormat>(i);
    CHECK(symbol_format(to_string(format)) == format);
  }
  CHECK(symbol_format("nonsense") == SymbolFormat::unknown);
}

// Stored and sent by hosts: a number that was given once stays.
TEST_CASE("names: the numbers are stable") {
  CHECK(static_cast<int>(Kind::consumer_code) == 2);
  CHECK(static_cast<int>(Kind::url) == 16);
  CHECK(static_cast<int>(Kind::wifi) == 26);
  CHECK(static_cast<int>(Kind::json) == 44);
  CHECK(static_cast<int>(Flag::open_redirect) == 17);
  CHECK(static_cast<int>(Flag::length_unit) == 45);
  CHECK(static_cast<int>(Errc::crc_mismatch) == 14);
  CHECK(static_cast<int>(Errc::internal) == 33);
  CHECK(static_cast<int>(SymbolFormat::databar) == 14);
  CHECK(static_cast<int>(SymbolFormat::codabar) == 15);
  CHECK(static_cast<int>(SymbolFormat::dx_film_edge) == 20);
}
