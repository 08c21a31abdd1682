# What every library of the project has in common.
include(MoongatePlatform)

# moongate_library(NAME SOURCES...) makes the static library moongate_NAME with the alias moongate::NAME.
function(moongate_library name)
  add_library(moongate_${name} STATIC ${ARGN})
  add_library(moongate::${name} ALIAS moongate_${name})
  set_target_properties(moongate_${name} PROPERTIES EXPORT_NAME ${name})
  target_compile_features(moongate_${name} PUBLIC cxx_std_20)
  moongate_platform_options(moongate_${name})
  target_include_directories(moongate_${name}
    PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>
    PRIVATE ${PROJECT_SOURCE_DIR}/lib)
endfunction()

