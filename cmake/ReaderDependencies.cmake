# What moongate::reader is made with; imported targets are known to the including folder only.
find_package(Threads REQUIRED)
find_package(ZXing 3.1 REQUIRED CONFIG)
find_package(OpenCV 4.5 REQUIRED MODULE COMPONENTS core imgproc)
find_package(PkgConfig REQUIRED)
pkg_check_modules(TURBOJPEG REQUIRED IMPORTED_TARGET libturbojpeg)
pkg_check_modules(WEBP REQUIRED IMPORTED_TARGET libwebp)
pkg_check_modules(GIF REQUIRED IMPORTED_TARGET libgif)
find_package(PNG REQUIRED)
