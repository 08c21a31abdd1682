# What a build needs: Debian packages, and ZXing-C++ from its pinned source where Debian's is too old.

readonly packages=(
  build-essential ca-certificates ccache clang-14 clang-format-14 clang-tidy-14 cmake fonts-wqy-microhei gcovr git
  gnuplot-nox libbenchmark-dev libclang-rt-14-dev libcli11-dev libcrypto++-dev libfmt-dev libfreetype-dev libgif-dev
  liblzma-dev libopencv-core-dev libopencv-imgproc-dev libpng-dev librapidcheck-dev libsecp256k1-dev libsimdjson-dev
  libssl-dev libtomlplusplus-dev libturbojpeg0-dev libwebp-dev llvm-14 doctest-dev ninja-build nlohmann-json3-dev
  pkg-config python3 python3-pip zlib1g-dev)

readonly zxing_version=3.1.1
readonly zxing_sha256=1051a521b21a9fe206702ad4186aeb195154e3e1badcd99576d030723f36382b

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }
die() { printf 'dev: %s\n' "$*" >&2; exit 1; }
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
cores() { nproc 2>/dev/null || echo 2; }

missing_packages() {
  local name
  for name in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || echo "$name"
  done
}

install_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || die "needs Debian 12 or a relative of it; install by hand: ${missing[*]}"
  say "Installing ${#missing[@]} Debian packages (once): ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Outside the tree, so that a clean clone does not pay again.
cache() { echo "${MOONGATE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/moongate}"; }

# The folder that holds the installed ZXing-C++.
zxing_prefix() {
  local compiler
  compiler=$(g++ -dumpfullversion 2>/dev/null || echo none)-$(uname -m)
  echo "$(cache)/zxing-cpp-$zxing_version-${zxing_sha256:0:12}-g++-$compiler"
}

# pip checks the hash; an older pip of Debian refuses to run outside a virtual environment only for installs.
fetch_zxing() {
  echo "zxing-cpp==$zxing_version --hash=sha256:$zxing_sha256" >"$1/requirements.txt"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary zxing-cpp --require-hashes \
    -r "$1/requirements.txt" -d "$1" >&2
  tar -xzf "$1/zxing_cpp-$zxing_version.tar.gz" -C "$1"
}

# build_library NAME SOURCE PREFIX OPTION...: configures, builds and installs by CMake, quietly.
build_library() {
  local name=$1 source=$2 prefix=$3 build
  shift 3
  build=$(mktemp -d)
  cmake -S "$source" -B "$build" -G Ninja -Wno-dev -DCMAKE_BUILD_TYPE=Release -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
    -DCMAKE_INSTALL_PREFIX="$prefix" "$@" >"$build/log" 2>&1 ||
    { tail -30 "$build/log" >&2; die "$name did not configure"; }
  cmake --build "$build" -j "$(cores)" >"$build/log" 2>&1 || { tail -30 "$build/log" >&2; die "$name did not build"; }
  cmake --install "$build" >/dev/null
  rm -rf "$build"
}

# build_zxing PREFIX OPTION...
build_zxing() {
  local prefix=$1 work
  shift
  work=$(mktemp -d)
  say "Fetching ZXing-C++ $zxing_version (source, hash-pinned)"
  fetch_zxing "$work"
  say "Building ZXing-C++ $zxing_version (once, about two minutes): $prefix"
  build_library ZXing-C++ "$work/zxing_cpp-$zxing_version/core" "$prefix" -DBUILD_SHARED_LIBS=OFF \
    -DCMAKE_CXX_VISIBILITY_PRESET=hidden -DZXING_READERS=ON -DZXING_WRITERS=BOTH -DZXING_USE_BUNDLED_ZINT=ON "$@"
  rm -rf "$work"
}

# once PREFIX COMMAND...: runs COMMAND with a folder that becomes PREFIX when all of it is there.
once() {
  local prefix=$1
  shift
  [ -d "$prefix" ] && return
  mkdir -p "$(dirname "$prefix")"
  rm -rf "$prefix.part"
  "$1" "$prefix.part" "${@:2}"
  mv "$prefix.part" "$prefix"
}

setup() {
  install_packages "${packages[@]}"
  once "$(zxing_prefix)" build_zxing -DCMAKE_CXX_COMPILER=g++ -DCMAKE_C_COMPILER=gcc
}
