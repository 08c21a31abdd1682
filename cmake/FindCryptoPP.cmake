# Finds Crypto++ as CryptoPP::CryptoPP: the archive where there is one, of which a program takes the few digests it
# needs. Loading the shared library costs every start five milliseconds.
include(FindPackageHandleStandardArgs)

find_path(CryptoPP_INCLUDE_DIR cryptopp/keccak.h)
find_library(CryptoPP_LIBRARY
  NAMES ${CMAKE_STATIC_LIBRARY_PREFIX}cryptopp${CMAKE_STATIC_LIBRARY_SUFFIX} cryptopp crypto++ cryptlib)

find_package_handle_standard_args(CryptoPP REQUIRED_VARS CryptoPP_LIBRARY CryptoPP_INCLUDE_DIR)
if(CryptoPP_FOUND AND NOT TARGET CryptoPP::CryptoPP)
  add_library(CryptoPP::CryptoPP UNKNOWN IMPORTED)
  set_target_properties(CryptoPP::CryptoPP PROPERTIES
    IMPORTED_LOCATION "${CryptoPP_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${CryptoPP_INCLUDE_DIR}")
endif()
mark_as_advanced(CryptoPP_INCLUDE_DIR CryptoPP_LIBRARY)
