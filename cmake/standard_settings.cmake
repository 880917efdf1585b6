# Settings and warnings are targets, linked privately; nothing here reaches a project that uses the library.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)

add_library(tdkt_warnings INTERFACE)
target_compile_options(tdkt_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op -Wuseless-cast>)

add_library(tdkt_sanitizers INTERFACE)
option(TDKT_SANITIZE "Build with address and undefined-behaviour sanitizers" OFF)
if(TDKT_SANITIZE)
  target_compile_options(tdkt_sanitizers INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(tdkt_sanitizers INTERFACE -fsanitize=address,undefined)
endif()

# tdkt_precompile(target [header...]) compiles the common headers, and those named, once for the target.
option(TDKT_PRECOMPILE "Compile the headers from outside once a target: a third less to wait" OFF)
function(tdkt_precompile target)
  if(TDKT_PRECOMPILE)
    target_precompile_headers(${target} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/precompiled.hpp ${ARGN})
  endif()
endfunction()

find_program(TDKT_MOLD mold)
if(TDKT_MOLD)
  add_link_options(-fuse-ld=mold)
endif()
