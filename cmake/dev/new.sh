# ./dev new ecosystem ID [FOLDER] [--grammar]: a file of the catalogue that says what is still missing.

# With a grammar the id becomes a name in C++, so that no keyword will do.
readonly reserved=" alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl concept \
const consteval constexpr constinit const_cast continue co_await co_return co_yield decltype default delete do double \
dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable namespace new \
noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast requires return \
short signed sizeof static static_assert static_cast struct switch template this thread_local throw true try typedef \
typeid typename union unsigned using virtual void volatile wchar_t while xor xor_eq \
bid code evidence linux moongate none parse reject scanned std unix "

new() {
  local what=${1:-} id=${2:-} folder=world grammar=
  shift $(($# < 2 ? $# : 2))
  for word in "$@"; do
    case $word in
      --grammar) grammar=yes ;;
      *) folder=$word ;;
    esac
  done
  [ "$what" = ecosystem ] && [[ $id =~ ^[a-z][a-z0-9_]*$ && $folder =~ ^[a-z_]+$ ]] ||
    die "usage: ./dev new ecosystem ID [FOLDER] [--grammar] (lower case, digits, _; folders: $(folders))"
  [[ $reserved = *" $id "* ]] && die "$id means something in C++ or here: choose another id"
  [ -z "$(find lib/ecosystems -name "$id.toml")" ] || die "$(find lib/ecosystems -name "$id.toml") exists"
  mkdir -p "lib/ecosystems/$folder"
  new_file "$id" "$grammar" >"lib/ecosystems/$folder/$id.toml"
  say "Written: lib/ecosystems/$folder/$id.toml"
  [ -z "$grammar" ] || new_grammar "$id" "$folder"
  echo "Next: replace what stands in capitals, then ./dev readme and ./dev test. docs/catalogue.md says what each key means." >&2
}

folders() { find lib/ecosystems -mindepth 2 -name '*.toml' -printf '%h\n' | sort -u | xargs -n1 basename | xargs; }

new_file() {
  local id=$1 grammar=$2
  cat <<TEXT
[ecosystem]
id = "$id"
name = "NAME FOR PEOPLE"          # must read well in "Scan with an app for …"
region = "001"                    # ISO 3166-1 alpha-2; 001 is the world
specification = "DOCUMENT AND VERSION, OR WHAT WAS OBSERVED"
TEXT
  [ -z "$grammar" ] || printf 'grammar = ["bid", "parse"]\n\n[find]\nprefixes = ["%s:"]\n' "$id"
  [ -n "$grammar" ] || cat <<TEXT

[[link]]
host = "pay.${id//_/-}.example"        # THE HOST THAT IS PRINTED
path = "/"
token = { pattern = "4-64b" }     # WHAT FOLLOWS THE PATH
form = "order"
kind = "payment"
presented_by = "merchant"
TEXT
  new_samples "$id" "$grammar"
}

new_samples() {
  local payload="https://pay.${1//_/-}.example/AAAA0042"
  [ -z "$2" ] || payload="$1:AAAA0042"
  cat <<TEXT

[[sample]]
payload = "$payload"   # INVENTED, OF THE TRUE SHAPE
kind = "payment"

[[near_miss]]
payload = "${payload/AAAA0042/}"   # WHAT ALMOST IS ONE
error = "missing_field"
TEXT
}

new_grammar() {
  local id=$1 folder=$2
  mkdir -p "tests/ecosystems/$folder"
  cat >"lib/ecosystems/$folder/$id.cpp" <<TEXT
// $id: who issues it, how it differs from its relatives, where its grammar is written down.
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::$id {
namespace {

constexpr std::string_view kTag = "$id:";

}  // namespace

int bid(const ScannedPayload& scanned) noexcept {
  return scanned.text.starts_with(kTag) ? evidence(kTag.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
  if (scanned.text.size() <= kTag.size()) {
    reject(code, Errc::missing_field, scanned.text.size(), "order", "a code has an order");
  }
}

}  // namespace moongate::ecosystem::$id
TEXT
  cat >"tests/ecosystems/$folder/${id}_test.cpp" <<TEXT
#include <doctest/doctest.h>

#include "moongate/classifier.hpp"

using moongate::Classifier;
using moongate::Payload;

TEST_CASE("$id: the example of the specification") {
  const auto code = Classifier{}.classify(Payload::from_bytes("$id:AAAA0042"));
  CHECK(code.ecosystem == "$id");
  CHECK(code.valid);
  CHECK(code.payee.name == "what the specification says");  // fails until the grammar is written
}
TEXT
  say "Written: lib/ecosystems/$folder/$id.cpp, tests/ecosystems/$folder/${id}_test.cpp"
}
