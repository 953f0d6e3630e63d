target_sources(motebok_exporting PRIVATE
  pdf.cpp
  pdfblocks.cpp
  pdfcanvas.cpp
  pdfcolumns.cpp
  pdfcontent.cpp
  pdfdirection.cpp
  pdfflow.cpp
  pdffonts.cpp
  pdflayout.cpp
  pdfletters.cpp
  pdfmetadata.cpp
  pdfoutline.cpp
  pdfstructure.cpp
  pdfsubset.cpp
  pdftable.cpp
  pdftags.cpp
  pdftext.cpp
  pdfwriter.cpp)
target_link_libraries(motebok_exporting PRIVATE PkgConfig::QPDF PkgConfig::HARFBUZZ)
# libqpdf 11: std::shared_ptr, and nothing of the pointers it used before.
target_compile_definitions(motebok_exporting PRIVATE POINTERHOLDER_TRANSITION=4)
