# moongate_import_library(NAME): the end of a Find module that looked for NAME_INCLUDE_DIR and NAME_LIBRARY. They become
# NAME::NAME, or are told as missing. A macro, as what it finds is the caller's to tell.
include(FindPackageHandleStandardArgs)

macro(moongate_import_library name)
  find_package_handle_standard_args(${name} REQUIRED_VARS ${name}_LIBRARY ${name}_INCLUDE_DIR)
  if(${name}_FOUND AND NOT TARGET ${name}::${name})
    add_library(${name}::${name} UNKNOWN IMPORTED)
    set_target_properties(${name}::${name} PROPERTIES
      IMPORTED_LOCATION "${${name}_LIBRARY}"
      INTERFACE_INCLUDE_DIRECTORIES "${${name}_INCLUDE_DIR}")
  endif()
  mark_as_advanced(${name}_INCLUDE_DIR ${name}_LIBRARY)
endmacro()
