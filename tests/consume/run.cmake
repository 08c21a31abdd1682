# Installs BUILD, moves the installed files elsewhere, and builds and runs the project beside this file
# with them: by find_package and by pkg-config. Run as root, all but the installing is done as a user
# who may do nothing and read little. PREFIX_PATH is what BUILD was made with, and must not matter.
#   cmake -DBUILD=… -DPREFIX_PATH=… -DC_COMPILER=… -DCXX_COMPILER=… -DBUILD_TYPE=…
#         -DC_FLAGS=… -DCXX_FLAGS=… -DWITH_READER=… -DWITH_C=… -DPICTURE=… -P run.cmake
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(output_of variable)
  execute_process(COMMAND ${ARGN}
    OUTPUT_VARIABLE text OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# Not below BUILD: that may lie where only its owner may look.
output_of(work mktemp -d)
set(first ${work}/first)
set(prefix ${work}/moved)
set(home ${work}/home)
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${first})
file(RENAME ${first} ${prefix})
file(COPY ${CMAKE_CURRENT_LIST_DIR}/ ${PICTURE} DESTINATION ${home})
cmake_path(GET PICTURE FILENAME picture)
set(picture ${home}/${picture})

set(as_user)
output_of(user_id id -u)
if(user_id EQUAL 0)
  run(chmod 755 ${work})
  run(chown -R nobody ${home})
  set(as_user setpriv --reuid=nobody --regid=nogroup --clear-groups)
endif()
list(APPEND as_user env HOME=${home} TMPDIR=${home})

# What was moved says nowhere where it was made.
file(GLOB_RECURSE descriptions ${prefix}/*.cmake ${prefix}/*moongate*.pc)
foreach(description IN LISTS descriptions)
  file(READ ${description} text)
  foreach(place IN LISTS first BUILD PREFIX_PATH)
    string(FIND "${text}" "${place}" found)
    if(NOT found EQUAL -1)
      message(FATAL_ERROR "${description} names ${place}")
    endif()
  endforeach()
endforeach()

# configure(DIRECTORY COMPONENTS EXPECTED OPTION...): ends where EXPECTED is not what is found. Both
# are words in one text: a list would come apart on its way.
function(configure directory components expected)
  run(${as_user} ${CMAKE_COMMAND} -S ${home} -B ${home}/${directory} -G Ninja
    -DCMAKE_PREFIX_PATH=${prefix} -DWITH_READER=${WITH_READER}
    "-DCOMPONENTS=${components}" "-DEXPECTED=${expected}"
    -DCMAKE_C_COMPILER=${C_COMPILER} -DCMAKE_CXX_COMPILER=${CXX_COMPILER}
    -DCMAKE_BUILD_TYPE=${BUILD_TYPE} -DCMAKE_C_FLAGS=${C_FLAGS} -DCMAKE_CXX_FLAGS=${CXX_FLAGS} ${ARGN})
endfunction()

function(build directory)
  run(${as_user} ${CMAKE_COMMAND} --build ${home}/${directory})
endfunction()

set(rest core)
if(WITH_C)
  string(APPEND rest " c")
endif()
set(everything "${rest}")
if(WITH_READER)
  string(APPEND everything " reader")
endif()
set(nothing_else)
foreach(package IN ITEMS Iconv OpenCV PNG PkgConfig Threads ZXing)
  list(APPEND nothing_else -DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON)
endforeach()

configure(all "" "${everything}")
build(all)
run(${as_user} ${home}/all/core)
configure(core core core ${nothing_else})
build(core)
run(${as_user} ${home}/core/core)
if(WITH_C)
  run(${as_user} ${home}/all/charge)
  # The shared library has all that it needs inside.
  configure(c c c ${nothing_else} -DCMAKE_DISABLE_FIND_PACKAGE_CryptoPP=ON
    -DCMAKE_DISABLE_FIND_PACKAGE_LibLZMA=ON -DCMAKE_DISABLE_FIND_PACKAGE_Secp256k1=ON -DCMAKE_DISABLE_FIND_PACKAGE_ZLIB=ON)
  build(c)
endif()
if(WITH_READER)
  run(${as_user} ${home}/all/reader ${picture})
  if(EXISTS ${prefix}/bin/moongate)
    run(${as_user} ${prefix}/bin/moongate scan ${picture})
  endif()
  configure(reader reader "core reader")
  # Who asks for nothing by name gets what can be had.
  configure(rest "" "${rest}" ${nothing_else})
endif()

file(GLOB_RECURSE description ${prefix}/*/moongate-core.pc)
cmake_path(GET description PARENT_PATH pkg_config_dir)
cmake_path(GET pkg_config_dir PARENT_PATH lib_dir)

# Builds SOURCE by the flags that pkg-config gives for PACKAGE alone, and runs it: with --static, too,
# for what an archive needs must be told either way.
function(run_by_pkg_config package compiler flags source)
  separate_arguments(flags UNIX_COMMAND "${flags}")
  foreach(static IN ITEMS "" --static)
    output_of(found ${as_user} PKG_CONFIG_PATH=${pkg_config_dir}
      pkg-config ${static} --cflags --libs ${package})
    separate_arguments(found UNIX_COMMAND "${found}")
    run(${as_user} ${compiler} ${flags} ${home}/${source} -o ${home}/program ${found}
      -Wl,-rpath,${lib_dir})
    run(${as_user} ${home}/program ${ARGN})
  endforeach()
endfunction()

run_by_pkg_config(moongate-core ${CXX_COMPILER} "-std=c++20 ${CXX_FLAGS}" core.cpp)
if(WITH_C)
  run_by_pkg_config(moongate ${C_COMPILER} "-std=c99 ${C_FLAGS}" charge.c)
  run_by_pkg_config(moongate ${CXX_COMPILER} "-x c++ ${CXX_FLAGS}" charge.c)
endif()
if(WITH_READER)
  run_by_pkg_config(moongate-reader ${CXX_COMPILER} "-std=c++20 ${CXX_FLAGS}" reader.cpp ${picture})
endif()
if(WITH_READER AND WITH_C)
  run_by_pkg_config(moongate ${C_COMPILER} "-std=c99 ${C_FLAGS}" program.c ${picture})
endif()
file(REMOVE_RECURSE ${work})
