# Commands of ./dev. A second run of any of them does no needless work: the build tool decides.

usage() {
  cat <<'TEXT'
usage: ./dev COMMAND

  demo      install what is missing, build, scan a photograph and show the result
  test      install, build and run every test, a sanitizer build included
  setup     install what is missing, nothing else
  build     Release: build/release/bin/moongate and build/release/lib/libmoongate.so
  bench     speed and memory, against ZXing-C++ in the same run
  fuzz      run each fuzz target ([SECONDS] each, 60 by default)
  coverage  branch coverage of lib/ by the tests
  fmt       format the sources
  lint      clang-tidy over lib/ and bindings/
  install   install the Release build ([PREFIX], /usr/local by default)
  new       ecosystem ID: write the row, the file and the test of a new ecosystem
TEXT
}

# Configures when CMake has not yet, builds what changed.
build_preset() {
  local preset=$1; shift
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" -DCMAKE_PREFIX_PATH="$(zxing_prefix)" >/dev/null
  cmake --build "build/$preset" -j "$(cores)" "$@"
}

build() { setup; say "Building (Release)"; build_preset release; }

main() {
  case ${1:-} in
    setup | build) "$1" ;;
    '' | help | -h | --help) usage ;;
    *) usage >&2; exit 2 ;;
  esac
}
