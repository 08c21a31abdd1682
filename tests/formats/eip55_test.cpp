#include "formats/eip55.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("eip55: the examples of EIP-55") {
  CHECK(check_eip55("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed") == Eip55::fits);
  CHECK(check_eip55("0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359") == Eip55::fits);
  CHECK(check_eip55("0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB") == Eip55::fits);
  CHECK(check_eip55("0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb") == Eip55::fits);
  CHECK(check_eip55("0x52908400098527886E0F7030069857D2E4169EE7") == Eip55::no_checksum);
  CHECK(check_eip55("0xde709f2102306220921060314715629080e2fb77") == Eip55::no_checksum);
}

TEST_CASE("eip55: near misses") {
  CHECK(check_eip55("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed") == Eip55::differs);
  CHECK(check_eip55("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe") == Eip55::no_address);
  CHECK(check_eip55("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed") == Eip55::no_address);
  CHECK(check_eip55("0X5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed") == Eip55::no_address);
  CHECK(check_eip55("") == Eip55::no_address);
}

TEST_CASE("eip55: the chain is part of the checksum of EIP-1191") {
  CHECK(check_eip55("0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD", "30") == Eip55::fits);
  CHECK(check_eip55("0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD", "31") == Eip55::differs);
  CHECK(check_eip55("0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD") == Eip55::differs);
}
