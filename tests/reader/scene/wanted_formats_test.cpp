#include "reader/scene/wanted_formats.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

TEST_CASE_FIXTURE(Picture, "wanted formats: formats that are asked for, by their families") {
  using enum SymbolFormat;
  CHECK(wants(scene, aztec));
  CHECK(other_matrix_formats(scene).size() == 6);
  CHECK(linear_formats(scene).size() == 6);
  CHECK(rare_linear_formats(scene).size() == 4);
  options.formats = {qr_code, ean_8, aztec};
  CHECK(wants(scene, aztec));
  CHECK_FALSE(wants(scene, pdf417));
  CHECK(other_matrix_formats(scene) == std::vector{aztec});
  CHECK(linear_formats(scene) == std::vector{ean_8});
}

TEST_CASE_FIXTURE(Picture, "wanted formats: what much else looks like is looked for on request") {
  using enum SymbolFormat;
  CHECK_FALSE(wants(scene, aztec_rune));
  CHECK_FALSE(wants(scene, dx_film_edge));
  CHECK_FALSE(wants(scene, telepen));
  options.effort = Effort::fast;
  CHECK(rare_linear_formats(scene).empty());
  options.formats = {aztec_rune, dx_film_edge, codabar};
  CHECK(other_matrix_formats(scene) == std::vector{aztec_rune});
  CHECK(rare_linear_formats(scene) == std::vector{codabar, dx_film_edge});
}

TEST_CASE_FIXTURE(Picture, "wanted formats: linear ones are asked for with what the options say") {
  using enum SymbolFormat;
  CHECK_FALSE(linear_request(scene, {ean_13}).ean_add_ons);
  options.ean_add_ons = true;
  CHECK(linear_request(scene, {ean_13}).ean_add_ons);
  CHECK(linear_request(scene, {ean_13}).formats == std::vector{ean_13});
}
