# cmake --install: headers, libraries, the program, and what find_package and pkg-config read.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/moongate)

# moongate_install(COMPONENT): installs moongate_COMPONENT as moongate::COMPONENT.
function(moongate_install component)
  install(TARGETS moongate_${component} EXPORT moongate-${component}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  install(EXPORT moongate-${component} NAMESPACE moongate:: DESTINATION ${package_dir})
endfunction()

# moongate_pkg_config(NAME LIBRARY DESCRIPTION): writes NAME.pc for -lLIBRARY.
function(moongate_pkg_config name library description)
  set(pc_name ${name})
  set(pc_library ${library})
  set(pc_description ${description})
  configure_file(${PROJECT_SOURCE_DIR}/cmake/moongate.pc.in ${PROJECT_BINARY_DIR}/${name}.pc @ONLY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endfunction()

install(DIRECTORY include/moongate DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

moongate_install(core)
moongate_pkg_config(moongate-core moongate_core "Classifies and routes payment codes (C++20)")
if(MOONGATE_READER)
  moongate_install(reader)
  install(FILES cmake/FindOpenCV.cmake cmake/ReaderDependencies.cmake DESTINATION ${package_dir})
endif()
if(MOONGATE_C)
  moongate_install(c)
  install(FILES bindings/c/moongate.h bindings/c/moongate_resolver.h
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
  moongate_pkg_config(moongate moongate ${PROJECT_DESCRIPTION})
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
