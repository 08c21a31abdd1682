# What a build needs: Debian packages, and ZXing-C++ from its pinned source where Debian's is too old.

readonly packages=(
  build-essential ca-certificates ccache clang-14 clang-format-14 clang-tidy-14 cmake gcovr git gnuplot-nox libbenchmark-dev
  libclang-rt-14-dev libcli11-dev libfmt-dev libgif-dev libopencv-core-dev libopencv-imgproc-dev libpng-dev
  librapidcheck-dev libturbojpeg0-dev libwebp-dev llvm-14 doctest-dev ninja-build nlohmann-json3-dev
  pkg-config python3 python3-pip)

readonly zxing_version=3.1.1
readonly zxing_sha256=1051a521b21a9fe206702ad4186aeb195154e3e1badcd99576d030723f36382b

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf 'dev: %s\n' "$*" >&2; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
cores() { nproc 2>/dev/null || echo 2; }

missing_packages() {
  local name
  for name in "${packages[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || echo "$name"
  done
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages)
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || die "needs Debian 12 or a relative of it; install by hand: ${missing[*]}"
  say "Installing ${#missing[@]} Debian packages (once): ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# The folder that holds the installed ZXing-C++: outside the tree, so that a clean clone does not pay again.
zxing_prefix() {
  local cache=${MOONGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/moongate}
  local compiler
  compiler=$(g++ -dumpfullversion 2>/dev/null || echo none)-$(uname -m)
  echo "$cache/zxing-cpp-$zxing_version-${zxing_sha256:0:12}-g++-$compiler"
}

# pip checks the hash; an older pip of Debian refuses to run outside a virtual environment only for installs.
fetch_zxing() {
  echo "zxing-cpp==$zxing_version --hash=sha256:$zxing_sha256" >"$1/requirements.txt"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary zxing-cpp --require-hashes \
    -r "$1/requirements.txt" -d "$1" >&2
  tar -xzf "$1/zxing_cpp-$zxing_version.tar.gz" -C "$1"
}

build_zxing() {
  local prefix=$1 work
  work=$(mktemp -d)
  say "Fetching ZXing-C++ $zxing_version (source, hash-pinned)"
  fetch_zxing "$work"
  say "Building ZXing-C++ $zxing_version (once, about two minutes): $prefix"
  cmake -S "$work/zxing_cpp-$zxing_version/core" -B "$work/build" -G Ninja -Wno-dev \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=g++ -DCMAKE_C_COMPILER=gcc -DBUILD_SHARED_LIBS=OFF \
    -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DCMAKE_CXX_VISIBILITY_PRESET=hidden \
    -DZXING_READERS=ON -DZXING_WRITERS=BOTH -DZXING_USE_BUNDLED_ZINT=ON \
    -DCMAKE_INSTALL_PREFIX="$prefix.part" >"$work/log" 2>&1 || { tail -30 "$work/log" >&2; die "ZXing-C++ did not configure"; }
  cmake --build "$work/build" -j "$(cores)" >"$work/log" 2>&1 || { tail -30 "$work/log" >&2; die "ZXing-C++ did not build"; }
  cmake --install "$work/build" >/dev/null
  mv "$prefix.part" "$prefix"
  rm -rf "$work"
}

setup() {
  install_packages
  local prefix
  prefix=$(zxing_prefix)
  [ -d "$prefix" ] && return
  mkdir -p "$(dirname "$prefix")"
  rm -rf "$prefix.part"
  build_zxing "$prefix"
}
