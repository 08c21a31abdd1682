# ./dev experiment: other values of the cascade, one number. ./dev copies: changed copies of labelled pictures.

experiment() {
  build_preset release --target scan_bench
  python3 -B tests/bench/experiment.py build/release/bin/scan_bench "$@"
}

copies() {
  build_preset release --target make_copies
  [ $# -ge 2 ] || { build/release/bin/make_copies; return; }
  local pictures=$1 out=$2
  shift 2
  local kinds=${*:-all}
  find "$pictures" -mindepth 2 -maxdepth 2 \( -name '*.jpg' -o -name '*.png' \) -print0 | sort -z |
    xargs -0 build/release/bin/make_copies "$out" "${kinds// /,}"
}
