# cmake --install: headers, libraries, the program, and what find_package and pkg-config read. What is
# installed may be moved as a whole, and be used by others than who installed it.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

option(MOONGATE_INSTALL_ZXING
  "Install ZXing-C++ along, where it is a static library. Packagers who have it as a package: OFF" ON)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/moongate)
set(MOONGATE_ZXING_DESTINATION ${CMAKE_INSTALL_LIBDIR}/moongate/zxing)

# moongate_install(COMPONENT): installs moongate_COMPONENT as moongate::COMPONENT.
function(moongate_install component)
  install(TARGETS moongate_${component} EXPORT moongate-${component}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(EXPORT moongate-${component} NAMESPACE moongate:: DESTINATION ${package_dir})
endfunction()

# moongate_pkg_config(NAME LIBRARY name DESCRIPTION text [REQUIRES text] [LIBS text]): writes NAME.pc.
# REQUIRES and LIBS are what a static library needs: it has no shared form, so they are told without
# --static too.
function(moongate_pkg_config pc_name)
  cmake_parse_arguments(PARSE_ARGV 1 pc "" "LIBRARY;DESCRIPTION;REQUIRES;LIBS" "")
  set(folder ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
  cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX}/${folder}
    OUTPUT_VARIABLE pc_prefix)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/moongate.pc.in ${PROJECT_BINARY_DIR}/${pc_name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${pc_name}.pc DESTINATION ${folder})
endfunction()

# Installs the ZXing-C++ that was found: in a folder of its own, where it meets no other one, and laid
# out as it was, because its package file finds the library by its own place.
function(moongate_install_zxing)
  get_target_property(includes ZXing::ZXing INTERFACE_INCLUDE_DIRECTORIES)
  get_target_property(library ZXing::ZXing LOCATION)
  cmake_path(GET includes PARENT_PATH prefix)
  foreach(folder IN ITEMS ${includes}/ZXing ${ZXing_DIR})
    cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${prefix} OUTPUT_VARIABLE place)
    install(DIRECTORY ${folder}/ DESTINATION ${MOONGATE_ZXING_DESTINATION}/${place})
  endforeach()
  cmake_path(GET library PARENT_PATH folder)
  cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${prefix} OUTPUT_VARIABLE place)
  install(FILES ${library} DESTINATION ${MOONGATE_ZXING_DESTINATION}/${place})
  set(zxing_libs "-L\${libdir}/moongate/zxing/${place} -lZXing" PARENT_SCOPE)
endfunction()

install(DIRECTORY include/moongate DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

moongate_install(core)
set(core_requires libsecp256k1)
if(LibCrypto_FOUND)
  string(APPEND core_requires " libcrypto")
endif()
moongate_pkg_config(moongate-core LIBRARY moongate_core
  DESCRIPTION "Classifies and routes payment codes (C++20, static)"
  REQUIRES "${core_requires}" LIBS "-lcryptopp -llzma -lz")
install(FILES cmake/CoreDependencies.cmake cmake/FindCryptoPP.cmake cmake/FindLibCrypto.cmake cmake/FindSecp256k1.cmake
  cmake/ImportLibrary.cmake DESTINATION ${package_dir})
if(MOONGATE_READER)
  include(ReaderDependencies)
  moongate_install(reader)
  install(FILES cmake/FindOpenCV.cmake cmake/ReaderDependencies.cmake DESTINATION ${package_dir})
  set(reader_requires moongate-core libturbojpeg libwebp libpng libgif)
  get_target_property(zxing_kind ZXing::ZXing TYPE)
  if(MOONGATE_INSTALL_ZXING AND zxing_kind STREQUAL "STATIC_LIBRARY")
    moongate_install_zxing()
  else()
    list(APPEND reader_requires zxing)
  endif()
  list(JOIN reader_requires " " reader_requires)
  moongate_pkg_config(moongate-reader LIBRARY moongate_reader
    DESCRIPTION "Reads payment codes from pictures (C++20, static)"
    REQUIRES "${reader_requires}"
    LIBS "${zxing_libs} -lopencv_imgproc -lopencv_core ${CMAKE_THREAD_LIBS_INIT}")
endif()
if(MOONGATE_C)
  moongate_install(c)
  install(FILES bindings/c/moongate.h bindings/c/moongate_names.h bindings/c/moongate_resolver.h
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  moongate_pkg_config(moongate LIBRARY moongate DESCRIPTION "${PROJECT_DESCRIPTION} (C, shared)")
endif()
if(MOONGATE_CLI)
  install(TARGETS moongate_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

configure_package_config_file(cmake/moongate-config.cmake.in
  ${PROJECT_BINARY_DIR}/moongate-config.cmake INSTALL_DESTINATION ${package_dir})
# Before 1.0 a new minor version may break the C++ API.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/moongate-config-version.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/moongate-config.cmake
  ${PROJECT_BINARY_DIR}/moongate-config-version.cmake DESTINATION ${package_dir})
