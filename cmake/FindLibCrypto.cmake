# Finds OpenSSL's libcrypto, 3.0 or newer, as LibCrypto::LibCrypto. CMake's own module wants pkg-config, which the core does
# without.
find_path(LibCrypto_INCLUDE_DIR openssl/core.h)  # new in 3.0
find_library(LibCrypto_LIBRARY NAMES crypto libcrypto)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibCrypto REQUIRED_VARS LibCrypto_LIBRARY LibCrypto_INCLUDE_DIR)
if(LibCrypto_FOUND AND NOT TARGET LibCrypto::LibCrypto)
  add_library(LibCrypto::LibCrypto UNKNOWN IMPORTED)
  set_target_properties(LibCrypto::LibCrypto PROPERTIES
    IMPORTED_LOCATION "${LibCrypto_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${LibCrypto_INCLUDE_DIR}")
endif()
mark_as_advanced(LibCrypto_INCLUDE_DIR LibCrypto_LIBRARY)
