# Whatever in the build depends on compiler, linker, processor or system. In the sources that is the
# beginning of bindings/c/moongate_resolver.h (what is exported) and bindings/cli/platform.*.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)

# moongate_platform_options(TARGET): what every library of ours is compiled with.
function(moongate_platform_options target)
  check_cxx_compiler_flag(-fno-plt MOONGATE_HAS_NO_PLT)
  if(MOONGATE_HAS_NO_PLT)
    # The C library is called for every few bytes of a payload: without a jump in between.
    target_compile_options(${target} PRIVATE -fno-plt)
  endif()
  if(MSVC)
    target_compile_options(${target} PRIVATE /utf-8)  # the sources are
  endif()
endfunction()

# moongate_platform_exports(TARGET MAP): the shared library exports the names of MAP, and nothing of
# the libraries inside, so that they never meet another copy of them in the same process. Where the
# linker has no version scripts, MOONGATE_API alone decides.
function(moongate_platform_exports target map)
  set(script "LINKER:--version-script=${map}")
  check_linker_flag(CXX "${script}" MOONGATE_LINKER_HAS_VERSION_SCRIPT)
  if(MOONGATE_LINKER_HAS_VERSION_SCRIPT)
    target_link_options(${target} PRIVATE "LINKER:--exclude-libs,ALL" "${script}")
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS ${map})
  elseif(APPLE)
    target_link_options(${target} PRIVATE "LINKER:-exported_symbol,_moongate_*")
  endif()
endfunction()

# moongate_platform_pages(TARGET): loadable where a page has 16 KiB, as on newer telephones. Android's
# tool chains align to 4 KiB; the linkers of other systems for aarch64 to 64 KiB, which fits as well
# and must not be lowered, because some have pages of that size.
function(moongate_platform_pages target)
  if(ANDROID AND CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|x86_64)$")
    target_link_options(${target} PRIVATE "LINKER:-z,max-page-size=16384")
  endif()
endfunction()

# Compiles TARGET as it stands, in half the time: for programs that wait for what they link.
function(moongate_platform_not_optimised target)
  target_compile_options(${target} PRIVATE $<IF:$<CXX_COMPILER_ID:MSVC>,/Od,-O0>)
endfunction()
