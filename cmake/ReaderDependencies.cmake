# What moongate::reader is made with, for the build and for those who link the installed archive.
# Imported targets are known to the including folder only. The build stops where something is missing;
# the installed package sets moongate_dependency to QUIET and looks for itself.
if(NOT DEFINED moongate_dependency)
  set(moongate_dependency REQUIRED)
endif()
find_package(Threads ${moongate_dependency})
find_package(ZXing 3.1 CONFIG ${moongate_dependency})
find_package(OpenCV 4.5 MODULE ${moongate_dependency} COMPONENTS core imgproc)
find_package(PNG ${moongate_dependency})
find_package(ZLIB MODULE ${moongate_dependency})
find_package(Iconv ${moongate_dependency})
find_package(PkgConfig ${moongate_dependency})
if(PkgConfig_FOUND)
  pkg_check_modules(TURBOJPEG ${moongate_dependency} IMPORTED_TARGET libturbojpeg)
  pkg_check_modules(WEBP ${moongate_dependency} IMPORTED_TARGET libwebp)
  pkg_check_modules(GIF ${moongate_dependency} IMPORTED_TARGET libgif)
endif()
if(NOT DEFINED MOONGATE_FREETYPE OR MOONGATE_FREETYPE)
  find_package(Freetype QUIET)  # optional: Chinese labels on annotated pictures
endif()

set(MOONGATE_READER_LIBRARIES Threads::Threads Iconv::Iconv ZXing::ZXing opencv_core opencv_imgproc
  PkgConfig::TURBOJPEG PkgConfig::WEBP PNG::PNG ZLIB::ZLIB PkgConfig::GIF)
