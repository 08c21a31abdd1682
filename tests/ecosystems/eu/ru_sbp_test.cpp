#include "../near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// From public documents of banks; the checksum is CRC-16/CCITT-FALSE of what stands before it.
constexpr std::string_view kStatic =
    "https://qr.nspk.ru/AS100001ORTF4GAF80KPJ53K186D9A3G?type=01&bank=100000000007&crc=0C8A";
constexpr std::string_view kDynamic =
    "https://qr.nspk.ru/AD10006MNS72CPM49QGO1NIUBH13VD8H?type=02&bank=100000000111&sum=50000&"
    "cur=RUB&crc=FAE6";

}  // namespace

TEST_CASE("ru_sbp: static and dynamic codes") {
  const auto fixed = classify(kStatic);
  CHECK(fixed.ecosystem == "ru_sbp");
  CHECK(fixed.valid);
  CHECK(fixed.initiation == Initiation::static_code);
  CHECK_FALSE(fixed.amount);
  const auto once = classify(kDynamic);
  CHECK(once.valid);
  CHECK(once.initiation == Initiation::dynamic_code);
  REQUIRE(once.amount);
  CHECK(*once.amount == Money{"500.00", "RUB"});
  CHECK(field(once, "bank") == "100000000111");
}

TEST_CASE("ru_sbp: an address without parameters of the system is whole") {
  const auto bare = classify(kStatic.substr(0, kStatic.find('?')));
  CHECK(bare.valid);
  CHECK_FALSE(bare.flags.has(Flag::nonstandard));
  CHECK(classify(std::string(kStatic.substr(0, kStatic.find('?'))) + "?from=poster").valid);
  const auto lower = classify(with(kStatic, "0C8A", "0c8a"));
  CHECK(lower.valid);
  CHECK(lower.flags.has(Flag::crc_lowercase));
}

TEST_CASE("ru_sbp: near misses") {
  const NearMiss rows[] = {
      {"checksum", with(kDynamic, "FAE6", "FAE7"), Errc::crc_mismatch, "crc"},
      {"amount", with(kDynamic, "50000", "5000"), Errc::crc_mismatch, "crc"},
      {"short checksum", with(kDynamic, "FAE6", "FAE"), Errc::crc_mismatch, "crc"},
      {"no checksum", std::string(kStatic.substr(0, kStatic.find("&crc"))), Errc::crc_missing,
       "crc"},
      {"cut off in its amount", std::string(kDynamic.substr(0, kDynamic.find("00&cur"))),
       Errc::crc_missing, "crc"},
      {"cut off", std::string(kStatic.substr(0, 24)), Errc::bad_length, "token"},
      {"short identifier", with(kStatic, "9A3G", "9A3"), Errc::bad_length, "token"},
      {"lower case", with(kStatic, "ORTF", "ortf"), Errc::bad_value, "token"},
      {"twice", std::string(kDynamic) + "&sum=1", Errc::duplicate_field, "sum"},
  };
  check_near_misses("ru_sbp", rows);
}

// The checksums fit: whoever made these put something else where SBP has a value of one shape.
TEST_CASE("ru_sbp: parameters of another shape under a checksum that fits") {
  const std::string id = "https://qr.nspk.ru/AS100001ORTF4GAF80KPJ53K186D9A3G?";
  const NearMiss rows[] = {
      {"type", id + "type=04&bank=100000000007&crc=9A8A", Errc::bad_value, "type"},
      {"bank", id + "type=01&bank=10000000007&crc=8152", Errc::bad_value, "bank"},
      {"roubles", id + "type=01&bank=100000000007&sum=10.00&cur=RUB&crc=6F37", Errc::bad_amount,
       "sum"},
      {"currency", id + "type=01&bank=100000000007&sum=1000&cur=RU&crc=A787", Errc::bad_value,
       "cur"},
  };
  check_near_misses("ru_sbp", rows);
}

TEST_CASE("ru_sbp: other pages of the host ask for nothing") {
  const auto code = classify("https://qr.nspk.ru/help");
  CHECK(code.kind == Kind::url);
  CHECK(code.valid);
  CHECK(classify("https://sub.nspk.ru/AS100001ORTF4GAF80KPJ53K186D9A3G").kind == Kind::mandate);
}
