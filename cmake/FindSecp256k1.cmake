# Finds libsecp256k1, 0.2 or newer, as Secp256k1::Secp256k1. CMake's pkg-config module would find it too; the core does
# without.
find_path(Secp256k1_INCLUDE_DIR secp256k1.h)
find_library(Secp256k1_LIBRARY NAMES secp256k1 libsecp256k1)
include(${CMAKE_CURRENT_LIST_DIR}/ImportLibrary.cmake)
moongate_import_library(Secp256k1)
