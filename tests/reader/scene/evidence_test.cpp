#include "reader/scene/evidence.hpp"

#include <doctest/doctest.h>

#include "reader/scene/picture.hpp"

using namespace moongate;
using namespace moongate::reader;
using testing::Picture;

namespace {

FailedCandidate candidate() {
  FailedCandidate out;
  out.format = SymbolFormat::qr_code;
  out.error.code = Errc::crc_mismatch;
  return out;
}

}  // namespace

TEST_CASE_FIXTURE(Picture,
                  "evidence: evidence is a candidate, and for cheap stages a reduced picture") {
  give(100, 100);
  CHECK(is_open(scene));
  CHECK_FALSE(has_evidence(scene));
  CHECK_FALSE(may_have_missed(scene));
  give(1000, 1000);
  CHECK(may_have_missed(scene));
  options.formats = {SymbolFormat::aztec};
  CHECK_FALSE(may_have_missed(scene));
  scene.failed.push_back(candidate());
  CHECK_FALSE(has_evidence(scene));
  options.formats.clear();
  CHECK(has_evidence(scene));
  scene.symbols.emplace_back();
  CHECK(is_open(scene));
  scene.failed[0].error.code = Errc::malformed;  // its codewords are right: no look will mend it
  CHECK_FALSE(has_evidence(scene));
  scene.failed[0] = candidate();
  scene.failed[0].format = SymbolFormat::data_matrix;
  CHECK_FALSE(has_evidence(scene));
  CHECK_FALSE(is_open(scene));
  scene.failed.clear();
  CHECK_FALSE(is_open(scene));
  CHECK_FALSE(may_have_missed(scene));
}

TEST_CASE_FIXTURE(Picture,
                  "evidence: other formats pay while nothing is read, or with more effort") {
  options.effort = Effort::fast;
  CHECK(other_formats_pay(scene));
  scene.symbols.emplace_back();
  CHECK_FALSE(other_formats_pay(scene));
  options.effort = Effort::balanced;
  CHECK(other_formats_pay(scene));
}
