# Tests that build the project or its installation anew. Run in the Release build only: they are
# about files, not about code.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND MOONGATE_INSTALL AND CMAKE_HOST_UNIX)
  add_test(NAME consume_test COMMAND ${CMAKE_COMMAND}
    -DBUILD=${PROJECT_BINARY_DIR} "-DPREFIX_PATH=${CMAKE_PREFIX_PATH}"
    -DC_COMPILER=${CMAKE_C_COMPILER} -DCXX_COMPILER=${CMAKE_CXX_COMPILER}
    -DBUILD_TYPE=${CMAKE_BUILD_TYPE} -DC_FLAGS=${CMAKE_C_FLAGS} -DCXX_FLAGS=${CMAKE_CXX_FLAGS}
    -DWITH_READER=${MOONGATE_READER} -DWITH_C=${MOONGATE_C}
    -DPICTURE=${PROJECT_SOURCE_DIR}/samples/alipay/collect.png
    -P ${CMAKE_CURRENT_SOURCE_DIR}/consume/run.cmake)
  set_tests_properties(consume_test PROPERTIES TIMEOUT 300)
endif()

# Beside the build, not in it: from the same depth ccache finds again what was compiled there.
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND MOONGATE_INSTALL AND MOONGATE_READER)
  add_test(NAME core_alone_test COMMAND ${CMAKE_COMMAND}
    -DSOURCE=${PROJECT_SOURCE_DIR} -DWORK=${PROJECT_BINARY_DIR}_core_alone
    -DC_COMPILER=${CMAKE_C_COMPILER} -DCXX_COMPILER=${CMAKE_CXX_COMPILER}
    -DLAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER} -DCXX_FLAGS=${CMAKE_CXX_FLAGS}
    -P ${CMAKE_CURRENT_SOURCE_DIR}/consume/core_alone.cmake)
  set_tests_properties(core_alone_test PROPERTIES TIMEOUT 900)
endif()

add_test(NAME layering_test COMMAND ${CMAKE_COMMAND}
  -DSOURCE=${PROJECT_SOURCE_DIR} -P ${CMAKE_CURRENT_SOURCE_DIR}/layering_test.cmake)
