# Installs BUILD into a prefix of its own and builds the project beside this file with it, once by
# find_package and once by pkg-config.
#   cmake -DBUILD=… -DWORK=… -DPREFIX_PATH=… -DC_COMPILER=… -DCXX_COMPILER=… -DBUILD_TYPE=…
#         -DC_FLAGS=… -DCXX_FLAGS=… -DWITH_READER=… -DPICTURE=… -P run.cmake
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${WORK})
set(prefix ${WORK}/prefix)
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})

run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR} -B ${WORK}/build -G Ninja
  "-DCMAKE_PREFIX_PATH=${prefix};${PREFIX_PATH}" -DWITH_READER=${WITH_READER}
  -DCMAKE_C_COMPILER=${C_COMPILER} -DCMAKE_CXX_COMPILER=${CXX_COMPILER}
  -DCMAKE_BUILD_TYPE=${BUILD_TYPE} -DCMAKE_C_FLAGS=${C_FLAGS} -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/consume_core)

file(GLOB_RECURSE descriptions ${prefix}/*/moongate-core.pc)
list(GET descriptions 0 description)
cmake_path(GET description PARENT_PATH pkg_config_dir)
# Builds SOURCE by the flags that pkg-config gives for PACKAGE alone.
function(build_by_pkg_config compiler flags package source program)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env PKG_CONFIG_PATH=${pkg_config_dir}
    pkg-config --define-variable=prefix=${prefix} --cflags --libs ${package}
    OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  separate_arguments(found UNIX_COMMAND "${found}")
  separate_arguments(flags UNIX_COMMAND "${flags}")
  cmake_path(GET pkg_config_dir PARENT_PATH lib_dir)
  run(${compiler} ${flags} ${CMAKE_CURRENT_LIST_DIR}/${source} -o ${WORK}/${program} ${found}
    -Wl,-rpath,${lib_dir})
endfunction()

build_by_pkg_config(${CXX_COMPILER} "-std=c++20 ${CXX_FLAGS}" moongate-core core.cpp core)
run(${WORK}/core)

if(WITH_READER)
  run(${WORK}/build/consume_reader ${PICTURE})
  run(${WORK}/build/consume_c ${PICTURE})
  build_by_pkg_config(${C_COMPILER} "-std=c99 ${C_FLAGS}" moongate program.c program)
  run(${WORK}/program ${PICTURE})
  build_by_pkg_config(${CXX_COMPILER} "-x c++ ${CXX_FLAGS}" moongate program.c program_cpp)
  run(${WORK}/program_cpp ${PICTURE})
endif()
