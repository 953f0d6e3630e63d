find_program(PDFTOTEXT pdftotext REQUIRED)
find_program(PDFINFO pdfinfo REQUIRED)

motebok_test(exporting_pdf_test
  USES exporting
  SOURCES pdf_test.cpp pdf_reading_test.cpp pdf_rules_test.cpp pdfcolumns_test.cpp pdfcontent_test.cpp pdfflow_test.cpp
          pdffonts_test.cpp pdflayout_test.cpp pdfletters_test.cpp pdfreader.cpp pdfrules.cpp pdfstructure_test.cpp
          pdftext_test.cpp sample.cpp gui_main.cpp
  QT Core Gui
  LINKS PkgConfig::QPDF)
target_compile_definitions(exporting_pdf_test PRIVATE POINTERHOLDER_TRANSITION=4 PDFTOTEXT="${PDFTOTEXT}"
                           PDFINFO="${PDFINFO}")
