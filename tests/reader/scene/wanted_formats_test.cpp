#include "reader/scene/wanted_formats.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

TEST_CASE_FIXTURE(Picture, "wanted formats: formats that are asked for, by their families") {
  using enum SymbolFormat;
  CHECK(wants(scene, aztec));
  CHECK(other_matrix_formats(scene).size() == 5);
  CHECK(linear_formats(scene).size() == 6);
  options.formats = {qr_code, ean_8, aztec};
  CHECK(wants(scene, aztec));
  CHECK_FALSE(wants(scene, pdf417));
  CHECK(other_matrix_formats(scene) == std::vector{aztec});
  CHECK(linear_formats(scene) == std::vector{ean_8});
}
