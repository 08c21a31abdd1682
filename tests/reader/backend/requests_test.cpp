#include "reader/backend/requests.hpp"

#include <doctest/doctest.h>

using namespace moongate;
using namespace moongate::reader;

TEST_CASE("requests: a plain one asks for no more than its formats") {
  const BackendRequest request = plain({SymbolFormat::aztec});
  CHECK(request.formats == std::vector{SymbolFormat::aztec});
  CHECK_FALSE(request.try_rotate);
  CHECK_FALSE(request.try_invert);
  CHECK_FALSE(request.pure);
  CHECK(qr_only().formats == std::vector{SymbolFormat::qr_code});
}

TEST_CASE("requests: other matrix codes cost three times a QR code, inversion twice") {
  CHECK(cost_of(qr_only()) == 1);
  CHECK(cost_of(plain({SymbolFormat::code_128, SymbolFormat::ean_13})) == 1);
  CHECK(cost_of(plain({SymbolFormat::qr_code, SymbolFormat::pdf417})) == 3);
  BackendRequest inverted = qr_only();
  inverted.try_invert = true;
  CHECK(cost_of(inverted) == 2);
}

TEST_CASE("requests: symbologies of bars, and those of modules") {
  using enum SymbolFormat;
  for (const auto format :
       {code_128, ean_8, itf, code_39, databar, codabar, code_93, telepen, dx_film_edge})
    CHECK(is_linear(format));
  for (const auto format : {qr_code, micro_qr_code, pdf417, aztec, maxi_code, aztec_rune})
    CHECK_FALSE(is_linear(format));
}
