# Builds the core and the C library with nothing of what the reader needs, and tests what differs then: the tests of
# the core link it alone in every build, and are not compiled again.
#   cmake -DSOURCE=… -DWORK=… -DCXX_COMPILER=… -DC_COMPILER=… -DLAUNCHER=… -DCXX_FLAGS=… -P core_alone.cmake
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(disabled)
foreach(package IN ITEMS ZXing OpenCV PNG PkgConfig)
  list(APPEND disabled -DCMAKE_DISABLE_FIND_PACKAGE_${package}=ON)
endforeach()
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK} -G Ninja -DMOONGATE_READER=OFF -DMOONGATE_C=ON ${disabled}
  -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER=${C_COMPILER} -DCMAKE_CXX_COMPILER=${CXX_COMPILER}
  -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER} -DCMAKE_CXX_FLAGS=${CXX_FLAGS})
run(${CMAKE_COMMAND} --build ${WORK} --target c_tests)
run(${CMAKE_CTEST_COMMAND} --test-dir ${WORK} --output-on-failure --no-tests=error -R "^c_")
