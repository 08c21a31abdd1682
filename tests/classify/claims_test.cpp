#include "classify/claims.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using namespace moongate;

namespace {

constexpr std::array<std::string_view, 1> kLedByFrame = {"payee"};
constexpr emv::Scheme kLeader{.leads = kLedByFrame};

constexpr Row row(std::string_view id, const emv::Scheme* scheme = nullptr,
                  bool overrides = false) {
  return {.ecosystem = {.id = id}, .scheme = scheme, .overrides = overrides};
}

constexpr Row kA = row("a");
constexpr Row kB = row("b");
constexpr Row kPayee = row("payee");
constexpr Row kFrame = row("frame", &kLeader);
constexpr Row kHost = row("host", nullptr, true);

std::string order(const Claims& claims) {
  std::string ids;
  for (const Claim& claim : claims.items()) ids.append(claim.row->ecosystem.id).append(" ");
  return ids;
}

}  // namespace

TEST_CASE("claims: most evidence first, by id where it is the same") {
  CHECK(Claims({}).empty());
  CHECK(order(Claims({{&kA, 8}, {&kB, 16}})) == "b a ");
  CHECK(order(Claims({{&kB, 8}, {&kA, 8}})) == "a b ");
  CHECK(Claims({{&kB, 16}, {&kA, 8}}).first().ecosystem.id == "b");
}

TEST_CASE("claims: the same evidence is a tie") {
  CHECK(Claims({{&kA, 8}, {&kB, 8}}).tied());
  CHECK_FALSE(Claims({{&kA, 8}, {&kB, 16}}).tied());
  CHECK_FALSE(Claims({{&kA, 8}}).tied());
  CHECK_FALSE(Claims({}).tied());
}

TEST_CASE("claims: a scheme that leads another comes first, and they are no tie") {
  CHECK(order(Claims({{&kPayee, 80}, {&kFrame, 8}, {&kA, 40}})) == "frame payee a ");
  CHECK_FALSE(Claims({{&kPayee, 8}, {&kFrame, 8}}).tied());
  // It leads what stands first, and nothing else.
  CHECK(order(Claims({{&kA, 80}, {&kPayee, 40}, {&kFrame, 8}})) == "a payee frame ");
}

TEST_CASE("claims: a host's own row that overrides comes first of all") {
  CHECK(order(Claims({{&kA, 80}, {&kHost, 8}})) == "host a ");
  CHECK_FALSE(Claims({{&kA, 8}, {&kHost, 8}}).tied());
}

TEST_CASE("claims: the list for a host has each claim with its evidence") {
  Candidates list;
  add_candidates(Claims({{&kA, 8}, {&kB, 16}}), list);
  REQUIRE(list.size() == 2);
  CHECK(list[0].ecosystem == "b");
  CHECK(list[0].evidence_bits == 16);
  CHECK(list[1].ecosystem == "a");
}
