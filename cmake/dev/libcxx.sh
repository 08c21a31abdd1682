# What the build with libc++ needs. A library in C++ carries the standard library it was made with in
# its symbols, so that Debian's OpenCV and Crypto++ and our ZXing-C++ are of no use to it: they are made
# again, the first two from Debian's source packages, in the versions that everybody else has.

readonly libcxx_packages=(clang-19 dpkg-dev libc++-19-dev libc++abi-19-dev)
readonly libcxx_compiler=(-DCMAKE_CXX_COMPILER=clang++-19 -DCMAKE_C_COMPILER=clang-19 -DCMAKE_CXX_FLAGS=-stdlib=libc++)

debian_version() { dpkg-query -W -f='${source:Upstream-Version}' "$1" 2>/dev/null || echo none; }

# The folder that holds all of them.
libcxx_prefix() {
  echo "$(cache)/libc++-19-zxing-cpp-$zxing_version-${zxing_sha256:0:12}-opencv-$(debian_version libopencv-core-dev)" \
    "crypto++-$(debian_version libcrypto++-dev)-$(uname -m)" | tr ' ' -
}

# debian_source NAME INTO: unpacks a source package into INTO/source. The machine's own sources of
# packages are asked, for source packages; its lists stay as they are.
debian_source() {
  local name=$1 into=$2 options
  mkdir -p "$into/parts" "$into/lists/partial" "$into/cache/archives/partial" "$into/source"
  options=(-qq -o APT::Sandbox::User=root -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$into/parts"
    -o "Dir::State::Lists=$into/lists" -o "Dir::Cache=$into/cache")
  sed -n 's/^deb /deb-src /p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list >"$into/parts/all.list" 2>/dev/null || true
  cat /etc/apt/sources.list.d/*.sources 2>/dev/null | sed 's/^Types:.*/Types: deb-src/' >"$into/parts/all.sources"
  say "Fetching Debian's source of $name"
  apt-get "${options[@]}" update >&2
  (cd "$into" && apt-get "${options[@]}" source --download-only --tar-only "$name") >&2
  tar -xf "$into/${name}"_*.orig.tar.* -C "$into/source" --strip-components=1
}

# Two of its modules, and none of what its programs for pictures and films would look for.
build_opencv() {
  local prefix=$1 work=$2 absent
  debian_source opencv "$work"
  say "Building OpenCV core and imgproc with libc++ (once, about three minutes)"
  mapfile -t absent < <(printf -- '-DWITH_%s=OFF\n' 1394 ADE EIGEN FFMPEG GSTREAMER GTK IPP ITT JASPER JPEG LAPACK OPENCL \
    OPENEXR OPENJPEG PNG PROTOBUF QUIRC TIFF V4L VA WEBP)
  build_library OpenCV "$work/source" "$prefix" "${absent[@]}" \
    -DBUILD_LIST=core,imgproc -DBUILD_SHARED_LIBS=ON -DCPU_DISPATCH= -DCV_TRACE=OFF -DBUILD_TESTS=OFF \
    -DBUILD_PERF_TESTS=OFF -DBUILD_opencv_apps=OFF -DBUILD_JAVA=OFF -DOPENCV_GENERATE_PKGCONFIG=OFF \
    '-DCMAKE_INSTALL_RPATH=$ORIGIN' "${libcxx_compiler[@]}"
}

build_cryptopp() {
  local prefix=$1 work=$2
  debian_source libcrypto++ "$work"
  say "Building Crypto++ with libc++ (once, about two minutes)"
  make -C "$work/source" -j "$(cores)" static CXX=clang++-19 CXXFLAGS='-stdlib=libc++ -O1 -fPIC -DNDEBUG' >"$work/log" 2>&1 ||
    { tail -30 "$work/log" >&2; die "Crypto++ did not build"; }
  make -C "$work/source" install-lib PREFIX="$prefix" >/dev/null
}

build_libcxx_libraries() {
  local prefix=$1 work
  work=$(mktemp -d)
  build_opencv "$prefix" "$work/opencv"
  build_cryptopp "$prefix" "$work/cryptopp"
  build_zxing "$prefix" "${libcxx_compiler[@]}"
  rm -rf "$work"
}

setup_libcxx() {
  install_packages "${libcxx_packages[@]}"
  once "$(libcxx_prefix)" build_libcxx_libraries
}
