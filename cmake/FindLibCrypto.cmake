# Finds OpenSSL's libcrypto, 3.0 or newer, as LibCrypto::LibCrypto. CMake's own module wants pkg-config, which the core does
# without.
find_path(LibCrypto_INCLUDE_DIR openssl/core.h)  # new in 3.0
find_library(LibCrypto_LIBRARY NAMES crypto libcrypto)
include(${CMAKE_CURRENT_LIST_DIR}/ImportLibrary.cmake)
moongate_import_library(LibCrypto)
