# What moongate::core is made with, for the build and for those who link the installed archive; see
# ReaderDependencies.cmake.
if(NOT DEFINED moongate_dependency)
  set(moongate_dependency REQUIRED)
endif()
# Known to the projects around this one, too: who links the static library links these.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)
find_package(CryptoPP MODULE ${moongate_dependency})
find_package(LibLZMA MODULE ${moongate_dependency})
find_package(Secp256k1 MODULE ${moongate_dependency})
find_package(ZLIB MODULE ${moongate_dependency})
if(NOT DEFINED MOONGATE_SIGNATURES OR MOONGATE_SIGNATURES)
  find_package(LibCrypto MODULE QUIET)  # optional: checks signatures of codes
endif()
unset(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL)

set(MOONGATE_CORE_LIBRARIES CryptoPP::CryptoPP LibLZMA::LibLZMA Secp256k1::Secp256k1 ZLIB::ZLIB)
