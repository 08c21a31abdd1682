# Keeps the layers: who may include whom.
#   cmake -DSOURCE=… -P layering_test.cmake
cmake_minimum_required(VERSION 3.25)
function(fault text)
  set_property(GLOBAL APPEND PROPERTY faults "${text}")
endfunction()

# allow(FOLDER PATTERN...): every quoted include of FOLDER must match one of the patterns.
function(allow folder)
  list(JOIN ARGN "|" patterns)
  check_includes(${folder} "\"" "^(${patterns})")
endfunction()

# allow_libraries(FOLDER PATTERN...): every <> include of FOLDER that is not of the standard library
# must match one of the patterns.
function(allow_libraries folder)
  list(JOIN ARGN "|" patterns)
  if(NOT patterns)
    set(patterns "none")
  endif()
  set(standard "[a-z0-9_]+>|(std(def|int|io|lib)|string)\\.h>")
  check_includes(${folder} "<" "^(${standard}|${patterns})")
endfunction()

function(check_includes folder quote allowed)
  file(GLOB_RECURSE files RELATIVE ${SOURCE}
    ${SOURCE}/${folder}/*.h ${SOURCE}/${folder}/*.hpp ${SOURCE}/${folder}/*.c ${SOURCE}/${folder}/*.cpp)
  if(NOT files)
    fault("${folder}: no sources")
  endif()
  foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} lines REGEX "^ *# *include ${quote}")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "^ *# *include .(.*)$" "\\1" header "${line}")
      if(NOT header MATCHES "${allowed}")
        fault("${file} includes ${header}")
      endif()
    endforeach()
  endforeach()
endfunction()

set(plain_types "moongate/(flags|money|payload|result)\\.hpp")

allow(include/moongate "moongate/")
allow_libraries(include/moongate)

# model < formats < ecosystems < classify; route, reader and stream stand beside them.
allow(lib/model "model/" "moongate/")
allow_libraries(lib/model)
allow(lib/formats "formats/" "model/" ${plain_types})
allow_libraries(lib/formats "cryptopp/" "lzma\\.h" "openssl/" "secp256k1\\.h" "zlib\\.h")
allow(lib/ecosystems "ecosystems/" "formats/" "model/" "moongate/")
allow_libraries(lib/ecosystems "fmt/" "toml\\+\\+/")
allow(lib/classify "classify/" "ecosystems/" "formats/" "model/" "moongate/")
allow_libraries(lib/classify "fmt/")
allow(lib/route "route/" "formats/(ascii|uri)\\.hpp" "model/" "moongate/")
allow_libraries(lib/route "fmt/")
allow(lib/stream "model/" "moongate/")
allow_libraries(lib/stream)

# The reader knows pixels and symbols, never a currency.
allow(lib/reader "reader/" "model/" "moongate/(annotate|draw|image|image_file|payload|reader|result|stop|symbol)\\.hpp")
allow_libraries(lib/reader "ZXing/" "ft2build\\.h" "iconv\\.h" "gif_lib\\.h" "opencv2/" "png\\.h" "turbojpeg\\.h" "webp/"
  "zlib\\.h")

# Its folders stand on one another in this order: no include leads upwards, so that none leads in a
# circle. What lies in lib/reader itself stands on all of them.
set(layers base image_file qr bars backend grey scene stages)
foreach(layer IN LISTS layers)
  list(APPEND here_and_below "reader/${layer}/")
  allow(lib/reader/${layer} ${here_and_below} "moongate/")
endforeach()
file(GLOB folders LIST_DIRECTORIES true RELATIVE ${SOURCE}/lib/reader ${SOURCE}/lib/reader/*)
foreach(folder IN LISTS folders)
  if(IS_DIRECTORY ${SOURCE}/lib/reader/${folder} AND NOT folder IN_LIST layers)
    fault("lib/reader/${folder}: which layer is it?")
  endif()
endforeach()

# A file name stands once among its files.
file(GLOB_RECURSE sources ${SOURCE}/lib/reader/*.?pp)
foreach(file IN LISTS sources)
  cmake_path(GET file FILENAME name)
  if(name IN_LIST names)
    fault("lib/reader: two files are called ${name}")
  endif()
  list(APPEND names ${name})
endforeach()

# Bindings and examples stand where a user stands: their own files and the public headers.
allow(bindings "moongate/" "moongate(_names|_resolver)?\\.h" "[a-z0-9_]+\\.hpp\"")
allow(examples "moongate/" "moongate\\.h" "[a-z0-9_]+\\.hpp\"")

# Two files know ZXing-C++: one that reads and one that writes.
file(GLOB_RECURSE sources RELATIVE ${SOURCE} ${SOURCE}/lib/*.?pp ${SOURCE}/bindings/*.?pp
  ${SOURCE}/bindings/*.h ${SOURCE}/include/*.hpp)
foreach(file IN LISTS sources)
  file(STRINGS ${SOURCE}/${file} lines REGEX "^ *# *include [<\"](ZXing|opencv2)/")
  if(lines MATCHES "ZXing/" AND NOT file MATCHES "^lib/reader/backend/(symbol_writer|zxing_backend)\\.cpp$")
    fault("${file} includes ZXing-C++")
  endif()
  if(lines MATCHES "opencv2/" AND NOT file MATCHES "^lib/reader/")
    fault("${file} includes OpenCV")
  endif()
endforeach()

# One file knows the operating system, and one the compiler's own words.
foreach(file IN LISTS sources)
  file(STRINGS ${SOURCE}/${file} lines
    REGEX "include <(dlfcn|fcntl|io|process|pthread|sys/.*|unistd|windows)\\.h>|_WIN32|__GNUC__|__attribute__|__declspec|gnu::")
  if(lines AND NOT file MATCHES "^bindings/(cli/platform\\.cpp|c/moongate_resolver\\.h)$")
    fault("${file} knows what it runs on: ${lines}")
  endif()
endforeach()

get_property(faults GLOBAL PROPERTY faults)
if(faults)
  list(JOIN faults "\n" faults)
  message(FATAL_ERROR "${faults}")
endif()
