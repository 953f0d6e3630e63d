# motebok_layer(NAME USES below… SOURCES files… [QT modules…] [LINKS targets…]): a folder of src/ as a static library.
# A layer includes only what stands below it; tests/layers_test.py holds the includes to that order.
function(motebok_layer name)
  cmake_parse_arguments(arg "" "" "USES;SOURCES;QT;LINKS" ${ARGN})
  add_library(motebok_${name} STATIC ${arg_SOURCES})
  target_include_directories(motebok_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
  list(TRANSFORM arg_USES PREPEND motebok_)
  list(TRANSFORM arg_QT PREPEND Qt6::)
  target_link_libraries(motebok_${name} PUBLIC ${arg_USES} ${arg_QT} PRIVATE ${arg_LINKS})
  motebok_precompile(motebok_${name} ${arg_QT})
endfunction()

# Precompiled headers: Qt and std only, so that a header of ours never hides a missing include.
function(motebok_precompile target)
  if(NOT MOTEBOK_PCH)
    return()
  endif()
  set(headers <QtCore> <algorithm> <functional> <memory> <optional> <utility> <variant> <vector>)
  if("Qt6::Widgets" IN_LIST ARGN)
    list(PREPEND headers <QtWidgets>)
  elseif("Qt6::Gui" IN_LIST ARGN)
    list(PREPEND headers <QtGui>)
  endif()
  if("Qt6::Sql" IN_LIST ARGN)
    list(PREPEND headers <QtSql>)
  endif()
  target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

# motebok_test(NAME USES layers… SOURCES files… [QT modules…] [LINKS targets…]): one test program; each of its tests is a
# test of ctest's. Tests run without a display.
function(motebok_test name)
  cmake_parse_arguments(arg "" "" "USES;SOURCES;QT;LINKS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  list(TRANSFORM arg_USES PREPEND motebok_)
  list(TRANSFORM arg_QT PREPEND Qt6::)
  target_link_libraries(${name} PRIVATE ${arg_USES} ${arg_QT} ${arg_LINKS} GTest::gtest GTest::gmock)
  motebok_precompile(${name} ${arg_QT})
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 120 DISCOVERY_MODE PRE_TEST
                       PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()
