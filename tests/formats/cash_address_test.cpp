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

// CashAddr specification, "Version byte": three bits of size, four of type, one reserved; encoded
// in Python.
TEST_CASE("cash address: every size of a hash, and what the version byte denies") {
  struct Row {
    std::string_view text;
    std::size_t size;
  };
  for (const Row& row : {
           Row{"bitcoincash:qqqqzqsrqszsvpcgpy9qkrqdpc83qygjzvcnueldtz", 20},
           Row{"bitcoincash:qyqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29sh876lkyrl", 24},
           Row{"bitcoincash:qgqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xc2zz9v6rk", 28},
           Row{"bitcoincash:qvqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p77hk2ql29", 32},
           Row{"bitcoincash:"
               "qsqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu6zers7ue",
               40},
           Row{"bitcoincash:"
               "q5qqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu5zj23t9skjutckfmv"
               "ptnv",
               48},
           Row{"bitcoincash:"
               "qcqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu5zj23t9skjutesxye"
               "rxdp4xcmsshhzq2xd",
               56},
           Row{"bitcoincash:"
               "quqqzqsrqszsvpcgpy9qkrqdpc83qygjzv2p29shrqv35xcur50p7gppyg3jgffxyu5zj23t9skjutesxye"
               "rxdp4xcmnswf68v7r603lr3frdfp5",
               64},
       }) {
    CAPTURE(row.size);
    const auto address = read_cash_address(row.text, "bitcoincash");
    REQUIRE(address);
    CHECK(address->hash.size() == row.size);
    CHECK(address->type == 0);
  }
  const auto code = [](std::string_view text) {
    return read_cash_address(text, "bitcoincash").error().code;
  };
  CHECK(code("bitcoincash:sqqsyqcyq5rqwzqfpg9scrgwpugpzysnzs63vn7kcm") == Errc::bad_value);
  CHECK(code("bitcoincash:qyqsyqcyq5rqwzqfpg9scrgwpugpzysnzsy2usjetw") == Errc::bad_length);
  CHECK(code("bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnrvlmc7uv") == Errc::bad_length);
  CHECK(code("bitcoincash:a5a8yrhz") == Errc::truncated);
  CHECK(code("bitcoincash:qqqsyqcyq5rqwzqfpg9scrgwpugpzysnz3csq7vv90") ==
        Errc::malformed);  // bits behind the last byte
}
