# Fails unless the library exports exactly the functions of its list.
#   cmake -DNM=… -DLIBRARY=… -DLIST=… -P symbols.cmake
execute_process(COMMAND ${NM} --dynamic --defined-only --format=posix ${LIBRARY}
  OUTPUT_VARIABLE table COMMAND_ERROR_IS_FATAL ANY)
string(REGEX MATCHALL "[^\n]+" rows "${table}")
set(exported)
foreach(row IN LISTS rows)
  string(REGEX REPLACE "[ @].*" "" name "${row}")
  list(APPEND exported "${name}")
endforeach()
list(REMOVE_ITEM exported MOONGATE_1)  # the name of the version itself
file(STRINGS "${LIST}" expected)
list(SORT exported)
list(SORT expected)
if(NOT exported STREQUAL expected)
  set(missing ${expected})
  list(REMOVE_ITEM missing ${exported})
  set(surplus ${exported})
  list(REMOVE_ITEM surplus ${expected})
  message(FATAL_ERROR "missing: ${missing}\nsurplus: ${surplus}\nThe list is ${LIST}")
endif()
