# Commands of ./dev. A second run of any of them does no needless work: the build tools decide.

usage() {
  cat <<'TEXT'
usage: ./dev COMMAND

  demo                install what is missing, build, scan a photograph and show the result
  test                install, build and run every test, also with sanitizers
  libcxx              the libraries and their tests with clang 19 and libc++ (OpenCV is built for it once)
  setup               install what is missing, nothing else
  build               Release: build/release/bin/moongate and build/release/lib/libmoongate.so
  bench               speed and memory, against ZXing-C++ in the same run
  experiment ...      a change to the cascade, measured: ./dev experiment NAME=VALUE... [PICTURES]; --list names them
  copies              changed copies of labelled pictures: ./dev copies PICTURES OUT [KIND...]
  peers [VECTORS]     other libraries for the same formats beside ours: where they agree, and who is right where not
  fuzz [SECONDS]      run each fuzz target so long (60)
  coverage            branch coverage of lib/ by the tests
  fmt                 format the sources
  lint                clang-tidy over lib/ and bindings/
  install [PREFIX]    install the Release build (/usr/local)
  new ecosystem ID    write the file of a new ecosystem: ./dev new ecosystem ID [FOLDER] [--grammar]
  readme              make the catalogue's constants, and what README.md shows: its table, its code, its output
TEXT
}

prefix_for() { if [ "$1" = libcxx ]; then libcxx_prefix; else zxing_prefix; fi; }

# Configures where CMake has not yet, builds what changed.
build_preset() {
  local preset=$1 launcher=()
  shift
  # A clone finds what another one compiled, wherever the two stand.
  export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
  command -v ccache >/dev/null && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
  if [ ! -f "build/$preset/build.ninja" ]; then
    say "Configuring ($preset)"
    cmake --preset "$preset" -DCMAKE_PREFIX_PATH="$(prefix_for "$preset")" "${launcher[@]}" >/dev/null ||
      die "CMake did not configure $preset"
  fi
  say "Building ($preset)"
  cmake --build "build/$preset" -j "$(cores)" "$@"
}

run_tests() {
  local preset=$1
  shift
  ctest --test-dir "build/$preset" --output-on-failure -j "$(cores)" "$@"
}

build() { build_preset release; }

demo() {
  build_preset release --target moongate_cli
  local picture=samples/parking-entrance.jpg
  mkdir -p build/demo
  say "Scanning $picture"
  build/release/bin/moongate scan "$picture" --annotate build/demo/parking-entrance.png
  say "Annotated picture: build/demo/parking-entrance.png"
}

# The Release tests run last, so that their summary ends the output.
tests() {
  build_preset asan
  build_preset release
  say "Tests under AddressSanitizer and UndefinedBehaviorSanitizer"
  run_tests asan
  say "Tests of the Release build"
  run_tests release
}

libcxx() {
  setup_libcxx
  build_preset libcxx
  run_tests libcxx
}

bench() {
  build_preset release
  python3 tests/bench/run.py build/release "$@"
}

fuzz() {
  local seconds=${1:-60} target
  build_preset fuzz
  python3 tests/fuzz/seeds.py lib/ecosystems build/fuzz/seeds
  for target in build/fuzz/bin/*_fuzz; do
    local name corpus seeds
    name=$(basename "$target")
    corpus=build/fuzz/corpus/$name
    seeds=build/fuzz/seeds/$name
    [ -d "$seeds" ] || seeds=build/fuzz/seeds/payloads
    mkdir -p "$corpus"
    say "$name: $seconds s"
    "$target" "$corpus" "$seeds" -max_total_time="$seconds" -rss_limit_mb=4096 -timeout=25 -print_final_stats=1 \
      -artifact_prefix="build/fuzz/$name-" 2>&1 | grep -E '^(stat::number_of_executed_units|Done|==|SUMMARY|artifact)' ||
      die "$name found something: see build/fuzz/$name-*"
  done
}

# CONTRIBUTING.md says what is counted.
count_branches() {
  gcovr -j "$(cores)" --root . --exclude-throw-branches --exclude-unreachable-branches --branches --print-summary \
    "$@" build/coverage
}

# The tests that run the library in their own process; what they left behind the last time does not count.
coverage() {
  local floor=90 report=build/coverage/branches.txt status=0
  build_preset coverage
  find build/coverage -name '*.gcda' -delete
  run_tests coverage -R '^(core|route|stream|reader|grey|samples|c_.*)_test$' >/dev/null || die "tests fail under coverage"
  count_branches --filter 'lib/' --txt "$report" --fail-under-branch "$floor" || status=$?
  say "What is not covered, by file and line ($report):"
  grep -v ' 100% *$' "$report"
  # What judges payloads has a floor of its own.
  count_branches --filter 'lib/(formats|ecosystems|classify)/' --fail-under-branch 95 | grep '^branches' ||
    die "branch coverage of formats, ecosystems and classify is below 95 %"
  [ "$status" = 0 ] || die "branch coverage of lib/ is below $floor %"
}

sources() { git ls-files --cached --others --exclude-standard '*.cpp' '*.hpp' '*.c' '*.h'; }

# Also where nothing was set up yet: it needs the packages, and no build.
fmt() {
  command -v clang-format-14 >/dev/null || install_packages "${packages[@]}"
  sources | xargs clang-format-14 -i
}

# The constants of the catalogue first: everything else is built with them.
readme() {
  build_preset release --target make_catalogue
  build/release/bin/make_catalogue . || die "a file of the catalogue has a fault"
  build_preset release
  python3 tests/docs/readme.py . build/release --write
}

# Only what changed since it was last found clean.
lint() {
  build_preset asan
  python3 cmake/dev/lint_pending.py build/asan |
    xargs -r -P "$(cores)" -n 2 sh -c 'clang-tidy-14 --quiet -p build/asan "$0" && touch "$1"' ||
    die "clang-tidy has objections"
  say "Nothing to object"
}

install_release() {
  build_preset release
  local prefix=${1:-/usr/local}
  umask 022  # for everybody to use, whoever installs
  if [ -w "$prefix" ] || mkdir -p "$prefix" 2>/dev/null; then
    cmake --install build/release --prefix "$prefix"
  else
    as_root cmake --install build/release --prefix "$prefix"
  fi
}

main() {
  local command=${1:-}
  shift || true
  case $command in
    setup) setup; say "Everything is installed." ;;
    demo | build | bench | experiment | copies | fuzz | coverage | lint | readme) setup; "$command" "$@" ;;
    fmt) fmt ;;
    peers) peers "$@" ;;
    test) setup; tests ;;
    libcxx) setup; libcxx ;;
    install) setup; install_release "$@" ;;
    new) new "$@" ;;
    '' | help | -h | --help) usage ;;
    *) usage >&2; exit 2 ;;
  esac
}
