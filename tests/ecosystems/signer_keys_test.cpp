#include "ecosystems/signer_keys.hpp"

#include <doctest/doctest.h>

#include <string>

#include "ecosystems/signed_codes.hpp"
#include "folder.hpp"

using namespace moongate;

namespace {

class Folder : public test::Folder {
 public:
  Folder() : test::Folder("moongate-signer-keys-test") {}
  [[nodiscard]] Result<Keys> read() const { return read_keys(path.string()); }
};

// RFC 8032 section 7.1, test 2.
const std::string kKey =
    "-----BEGIN PUBLIC KEY-----\n"
    "MCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=\n"
    "-----END PUBLIC KEY-----\n";

}  // namespace

TEST_CASE("signer keys: a signer is found by what codes call him") {
  const auto keys = read_keys(signed_codes::kFolder);
  REQUIRE(keys);
  CHECK(keys_of(*keys, "at_rksv", "4f2a").size() == 1);
  CHECK(keys_of(*keys, "at_rksv", "4F2A").size() == 1);
  CHECK(keys_of(*keys, "banglaqr", "020042").size() == 1);
  CHECK(keys_of(*keys, "in_upi", "000042").size() == 2);
  CHECK(keys_of(*keys, "in_upi", "020042").empty());
  CHECK(keys_of(*keys, "in_upi", "").empty());
}

TEST_CASE("signer keys: what a file name cannot hold is escaped") {
  const Folder folder;
  folder.write("at_rksv/U%3AATU00000000-1.pem", kKey);
  folder.write("at_rksv/readme.txt", "not a key, not read");
  folder.write("notes.txt", "neither is this");
  const auto keys = folder.read();
  REQUIRE(keys);
  CHECK(keys_of(*keys, "at_rksv", "U:ATU00000000-1").size() == 1);
}

TEST_CASE("signer keys: nothing half loads") {
  const Folder folder;
  CHECK(folder.read().error().code == Errc::unreadable);  // it is empty
  folder.write("in_upi/000042.pem", kKey);
  CHECK(folder.read());
  folder.write("in_upi/000043.pem", "damaged");
  const auto damaged = folder.read();
  REQUIRE_FALSE(damaged);
  CHECK(damaged.error().code == Errc::bad_value);
  CHECK(damaged.error().message.find("000043.pem") != std::string::npos);
  CHECK(damaged.error().message.find("damaged") == std::string::npos);
}

TEST_CASE("signer keys: a folder is called as an ecosystem whose signatures are checked") {
  for (const char* name : {"in_upl", "pix", "IN_UPI"}) {
    CAPTURE(name);
    const Folder folder;
    folder.write(std::string(name) + "/000042.pem", kKey);
    const auto keys = folder.read();
    REQUIRE_FALSE(keys);
    CHECK(keys.error().code == Errc::bad_value);
    CHECK(keys.error().message.find(name) != std::string::npos);
  }
}

TEST_CASE("signer keys: a folder that is not there") {
  CHECK(read_keys("/nowhere/keys").error().code == Errc::unreadable);
  CHECK(read_keys(signed_codes::kFolder + "/in_upi/000042.pem").error().code == Errc::unreadable);
}
