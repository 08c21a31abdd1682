# Finds Crypto++ as CryptoPP::CryptoPP: the archive where there is one, of which a program takes the few digests it
# needs. Loading the shared library costs every start five milliseconds.
find_path(CryptoPP_INCLUDE_DIR cryptopp/keccak.h)
find_library(CryptoPP_LIBRARY
  NAMES ${CMAKE_STATIC_LIBRARY_PREFIX}cryptopp${CMAKE_STATIC_LIBRARY_SUFFIX} cryptopp crypto++ cryptlib)
include(${CMAKE_CURRENT_LIST_DIR}/ImportLibrary.cmake)
moongate_import_library(CryptoPP)
