# ./dev new ecosystem ID: a row, a file and a test that builds and fails until the grammar is written.

new() {
  local what=${1:-} id=${2:-}
  [ "$what" = ecosystem ] && [[ $id =~ ^[a-z][a-z0-9_]*$ ]] || die "usage: ./dev new ecosystem ID (lower case, digits, _)"
  grep -qE "^MOONGATE_ECOSYSTEM\([a-z0-9_]+, *$id," lib/ecosystems/ecosystems.def && die "$id has a row already"
  [ -e "lib/ecosystems/$id.cpp" ] && die "lib/ecosystems/$id.cpp exists"
  new_row "$id" >>lib/ecosystems/ecosystems.def
  new_file "$id" >"lib/ecosystems/$id.cpp"
  new_test "$id" >"tests/ecosystems/${id}_test.cpp"
  say "Written: a row in lib/ecosystems/ecosystems.def, lib/ecosystems/$id.cpp, tests/ecosystems/${id}_test.cpp"
  echo "Next: fill in region, name and specification, the keys, bid and parse; then ./dev test." >&2
}

new_row() { echo "MOONGATE_ECOSYSTEM($1, $1, \"001\", \"$1\", \"document, version\")"; }

new_file() {
  cat <<TEXT
// $1: who issues it, how it differs from its relatives, where its grammar is written down.
#include "ecosystems/recogniser.hpp"

namespace moongate::ecosystem::$1 {
namespace {

using By = Key::By;

// By what the classifier finds this ecosystem; nobody else is asked.
constexpr Key kKeys[] = {{By::scheme, "$1"}};

// Bits of evidence: 8 for each byte of the payload that only this format has there.
int bid(const Subject& subject) noexcept {
  if (!subject.has_scheme("$1")) return 0;
  return evidence(subject.uri->scheme.size());
}

void parse(const Subject& subject, PaymentCode& code) {
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  if (!subject.uri || subject.uri->path.empty()) {
    reject(code, Errc::missing_field, subject.text.size(), "path", "a code has a path");
  }
}

}  // namespace

extern const Recogniser $1;
const Recogniser $1{.keys = kKeys, .bid = bid, .parse = parse};

}  // namespace moongate::ecosystem::$1
TEXT
}

new_test() {
  cat <<TEXT
#include <doctest/doctest.h>

#include "moongate/classifier.hpp"

using moongate::Classifier;
using moongate::Payload;

TEST_CASE("$1: the example of the specification") {
  const auto code = Classifier{}.classify(Payload::from_bytes("$1://replace/with/the/example"));
  CHECK(code.ecosystem == "$1");
  CHECK(code.valid);
  CHECK(code.payee.name == "what the specification says");  // fails until the grammar is written
}
TEXT
}
