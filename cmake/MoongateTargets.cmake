# What every library of the project has in common.

# moongate_library(NAME SOURCES...) makes the static library moongate_NAME with the alias moongate::NAME.
function(moongate_library name)
  add_library(moongate_${name} STATIC ${ARGN})
  add_library(moongate::${name} ALIAS moongate_${name})
  set_target_properties(moongate_${name} PROPERTIES EXPORT_NAME ${name})
  target_compile_features(moongate_${name} PUBLIC cxx_std_20)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    # The C library is called for every few bytes of a payload: without a jump in between.
    target_compile_options(moongate_${name} PRIVATE -fno-plt)
  endif()
  target_include_directories(moongate_${name}
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>
    PRIVATE ${PROJECT_SOURCE_DIR}/lib)
endfunction()

# moongate_ecosystem_files(OUT) lists the distinct files that the table of ecosystems names.
function(moongate_ecosystem_files out)
  set(table "${PROJECT_SOURCE_DIR}/lib/ecosystems/ecosystems.def")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${table}")
  file(STRINGS "${table}" rows REGEX "^MOONGATE_ECOSYSTEM\\(")
  list(TRANSFORM rows REPLACE "^MOONGATE_ECOSYSTEM\\( *([a-z0-9_]+).*" "\\1")
  list(REMOVE_DUPLICATES rows)
  set(${out} ${rows} PARENT_SCOPE)
endfunction()
