#include "formats/crc16.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

using moongate::crc16;

TEST_CASE("crc16: published check values of CRC-16/CCITT-FALSE") {
  CHECK(crc16("123456789") == 0x29B1);
  CHECK(crc16("A") == 0xB915);
  CHECK(crc16("") == 0xFFFF);
}

TEST_CASE("crc16: the merchant-presented example of EMVCo QRCPS-MPM annex B") {
  CHECK(crc16("00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678"
              "520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京"
              "540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988"
              "770708123456786304") == 0xA13A);
}

TEST_CASE("crc16: the register shifts bit by bit, whatever is done at once") {
  CHECK(rc::check([] {
    const auto bytes = *rc::gen::arbitrary<std::string>();
    unsigned crc = 0xFFFF;
    for (const char c : bytes) {
      crc ^= static_cast<unsigned>(static_cast<unsigned char>(c)) << 8U;
      for (int bit = 0; bit < 8; ++bit)
        crc = (crc & 0x8000U) != 0 ? crc << 1U ^ 0x1021U : crc << 1U;
      crc &= 0xFFFFU;
    }
    RC_ASSERT(crc16(bytes) == crc);
  }));
}

TEST_CASE("crc16: a text followed by its checksum leaves nothing") {
  CHECK(rc::check([] {
    auto bytes = *rc::gen::arbitrary<std::string>();
    const auto crc = crc16(bytes);
    bytes += static_cast<char>(crc >> 8U);
    bytes += static_cast<char>(crc & 0xFFU);
    RC_ASSERT(crc16(bytes) == 0);
  }));
}

TEST_CASE("crc16: published check value of CRC-16/XMODEM") {
  CHECK(moongate::crc16_xmodem("123456789") == 0x31C3);
  CHECK(moongate::crc16_xmodem("") == 0);
}
