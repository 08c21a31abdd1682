#include "formats/cash_address.hpp"

#include <doctest/doctest.h>

#include "formats/hexadecimal.hpp"

using namespace moongate;

TEST_CASE("cash address: the vectors of the specification") {
  struct Row {
    std::string_view text, prefix;
    int type;
    std::string_view hash;
  };
  constexpr Row kRows[] = {
      {"bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2", "bitcoincash", 0,
       "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
      {"bchtest:pr6m7j9njldwwzlg9v7v53unlr4jkmx6eyvwc0uz5t", "bchtest", 1,
       "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
      {"bitcoincash:q9adhakpwzztepkpwp5z0dq62m6u5v5xtyj7j3h2ws4mr9g0", "bitcoincash", 0,
       "7adbf6c17084bc86c1706827b41a56f5ca32865925e946ea"},
      {"BITCOINCASH:QR6M7J9NJLDWWZLG9V7V53UNLR4JKMX6EYLEP8EKG2", "bitcoincash", 0,
       "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
      {"qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2", "bitcoincash", 0,
       "f5bf48b397dae70be82b3cca4793f8eb2b6cdac9"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const auto address = read_cash_address(row.text, "bitcoincash");
    REQUIRE(address);
    CHECK(address->prefix == row.prefix);
    CHECK(address->type == row.type);
    CHECK(to_hexadecimal(address->hash) == row.hash);
  }
}

TEST_CASE("cash address: near misses") {
  const auto code = [](std::string_view text) {
    return read_cash_address(text, "bitcoincash").error().code;
  };
  CHECK(code("bitcoincash:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg3") == Errc::crc_mismatch);
  CHECK(code("bchtest:qr6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2") == Errc::crc_mismatch);
  CHECK(code("bitcoincash:QR6M7J9NJLDWWZLG9V7V53UNLR4JKMX6EYLEP8EKG2") == Errc::malformed);
  CHECK(code("bitcoincash:qr6m7j9Njldwwzlg9v7v53unlr4jkmx6eylep8ekg2") == Errc::malformed);
  CHECK(code("bitcoincash:") == Errc::truncated);
  CHECK(code("") == Errc::truncated);
  CHECK(code("bitcoincash:br6m7j9njldwwzlg9v7v53unlr4jkmx6eylep8ekg2") == Errc::malformed);
}
