# ./dev new ecosystem ID: a row, a file and a test that builds and fails until the grammar is written.

# The id becomes a name in C++, so that no keyword will do, nor what compilers and the file itself define.
readonly reserved=" alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept \
const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double \
dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new \
noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return \
short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef \
typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq \
bid code evidence linux moongate none parse reject std subject unix "

new() {
  local what=${1:-} id=${2:-}
  [ "$what" = ecosystem ] && [[ $id =~ ^[a-z][a-z0-9_]*$ ]] || die "usage: ./dev new ecosystem ID (lower case, digits, _)"
  [[ $reserved = *" $id "* ]] && die "$id means something in C++ or here: choose another id"
  grep -qE "^MOONGATE_ECOSYSTEM\([a-z0-9_]+, *$id," lib/ecosystems/ecosystems.def && die "$id has a row already"
  [ -e "lib/ecosystems/$id.cpp" ] && die "lib/ecosystems/$id.cpp exists"
  new_row "$id" >>lib/ecosystems/ecosystems.def
  new_file "$id" >"lib/ecosystems/$id.cpp"
  new_test "$id" >"tests/ecosystems/${id}_test.cpp"
  say "Written: a row in lib/ecosystems/ecosystems.def, lib/ecosystems/$id.cpp, tests/ecosystems/${id}_test.cpp"
  echo "Next: fill in region, name and specification, the keys, bid and parse; then ./dev build, ./dev readme, ./dev test." >&2
}

new_row() { echo "MOONGATE_ECOSYSTEM($1, $1, \"001\", \"$1\", \"document, version\")"; }

# A scheme may hold "-" and no "_" (RFC 3986 section 3.1).
scheme_of() { echo "${1//_/-}"; }

new_file() {
  local scheme
  scheme=$(scheme_of "$1")
  cat <<TEXT
// $1: who issues it, how it differs from its relatives, where its grammar is written down.
#include "ecosystems/recogniser.hpp"

namespace moongate::ecosystem::$1 {
namespace {

using By = Key::By;

// By what the classifier finds this ecosystem; nobody else is asked.
constexpr Key kKeys[] = {{By::scheme, "$scheme"}};

// Bits of evidence: 8 for each byte of the payload that only this format has there.
int bid(const Subject& subject) noexcept {
  if (!subject.has_scheme("$scheme")) return 0;
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
  const auto code = Classifier{}.classify(Payload::from_bytes("$(scheme_of "$1")://replace/with/the/example"));
  CHECK(code.ecosystem == "$1");
  CHECK(code.valid);
  CHECK(code.payee.name == "what the specification says");  // fails until the grammar is written
}
TEXT
}
