#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the includes under src/ to the order of the layers (docs/architecture.md).

    python3 tests/layers_test.py [--source DIR]

A folder of src/ includes only itself and what stands below it, always with the folder in the name. Widgets are known to
widgets and app alone; SQL to storage alone.
"""
import os
import re
import sys
import tempfile
import unittest
from pathlib import Path

# What each layer may include besides itself, bottom up. storage, importing and exporting do not know each other.
BELOW = {
    "base": set(),
    "domain": {"base"},
    "language": {"base", "domain"},
    "storage": {"base", "domain", "language"},
    "importing": {"base", "domain", "language"},
    "exporting": {"base", "domain", "language"},
    "editing": {"base", "domain", "language", "storage", "importing", "exporting"},
    "widgets": {"base", "domain", "language", "storage", "importing", "exporting", "editing"},
    "app": {"base", "domain", "language", "storage", "importing", "exporting", "editing", "widgets"},
}
SOURCES = {".h", ".hpp", ".cpp", ".cc", ".mm", ".inc"}
SQL_LAYERS = {"storage"}
WIDGET_LAYERS = {"widgets", "app"}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]', re.MULTILINE)
# What the build makes: moc's and uic's files have no folder.
GENERATED = re.compile(r"(ui_\w+\.h|moc_\w+\.cpp|\w+\.moc|qrc_\w+\.cpp)")
# <QSqlQuery>, <QtSql/QSqlQuery>, <QtSql>, <sqlite3.h>
SQL_HEADER = re.compile(r"QtSql(/.*)?|QSql\w*|sqlite3\w*\.h")
WIDGETS_MODULE = re.compile(r"Qt(Widgets|PrintSupport|UiTools|PdfWidgets|OpenGLWidgets|SvgWidgets)(/.*)?")


def widget_headers():
    """The headers of Qt's widget modules, as installed; what QtGui has too is no widget."""
    include = Path("/usr/include")
    folders = [root for root in [include / "qt6", *include.glob("*/qt6")] if (root / "QtWidgets").is_dir()]
    names = set()
    for root in folders:
        for module in ("QtWidgets", "QtPrintSupport"):
            names.update(os.listdir(root / module))
        names.difference_update(os.listdir(root / "QtGui"))
    return names


WIDGET_HEADERS = widget_headers()


def without_comments(text):
    """The text with its comments blanked, line breaks kept; strings stay, since includes are strings."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)

    def blank(match):
        found = match.group(0)
        return found if found.startswith('"') else "\n" * found.count("\n")

    return pattern.sub(blank, text)


def is_sql(name):
    return SQL_HEADER.fullmatch(name) is not None


def is_widget(name):
    return WIDGETS_MODULE.fullmatch(name) is not None or name in WIDGET_HEADERS


def fault_of(layer, quote, name, source):
    """What is wrong with one include in `layer`, or None."""
    if quote == "<":
        if is_sql(name) and layer not in SQL_LAYERS:
            return f"SQL is storage's alone, not {layer}'s: <{name}>"
        if is_widget(name) and layer not in WIDGET_LAYERS:
            return f"{layer} is below widgets and knows none: <{name}>"
        if (source / name).is_file():
            return f'a header of our own goes in quotes: <{name}>'
        return None
    if GENERATED.fullmatch(name):
        return None if layer in WIDGET_LAYERS or not name.startswith("ui_") else f'{layer} has no forms: "{name}"'
    folder = name.split("/", 1)[0]
    if "/" not in name or folder in (".", ".."):
        return f'an include tells its folder: "{name}"'
    if folder not in BELOW:
        return f'no such layer: "{name}"'
    if not (source / name).is_file():
        return f'no such file: "{name}"'
    if folder != layer and folder not in BELOW[layer]:
        return f'{layer} may not know {folder}: "{name}"'
    return None


def faults(source):
    """Every include under `source` that runs against the order: "domain/json.h:5: …"."""
    found = []
    for path in sorted(p for p in source.rglob("*") if p.suffix in SOURCES and p.is_file()):
        relative = path.relative_to(source)
        layer = relative.parts[0]
        if layer not in BELOW:
            found.append(f"{relative}: not in a layer")
            continue
        text = without_comments(path.read_text(encoding="utf-8"))
        for match in INCLUDE.finditer(text):
            fault = fault_of(layer, match.group(1), match.group(2).strip(), source)
            if fault:
                line = text.count("\n", 0, match.start()) + 1
                found.append(f"{relative}:{line}: {fault}")
    return found


def linked_faults(source):
    """CMake's side of the order: a layer's USES names only layers it may include."""
    found = []
    for layer, below in BELOW.items():
        lists = source / layer / "CMakeLists.txt"
        if not lists.is_file():
            continue
        text = re.sub(r"#[^\n]*", "", lists.read_text(encoding="utf-8"))
        for call in re.finditer(r"motebok_layer\s*\(([^)]*)\)", text):
            words = call.group(1).split()
            uses = []
            if "USES" in words:
                for word in words[words.index("USES") + 1:]:
                    if word in ("SOURCES", "QT", "LINKS"):
                        break
                    uses.append(word)
            found += [f"{layer}/CMakeLists.txt: {layer} may not use {name}" for name in uses if name not in below]
    return found


class TheSourceTree(unittest.TestCase):
    source = Path(__file__).resolve().parent.parent / "src"

    def test_has_sources_in_it(self):
        seen = [p for p in self.source.rglob("*") if p.suffix in SOURCES]
        self.assertGreater(len(seen), 10, f"nothing to look at in {self.source}")

    def test_includes_keep_the_order(self):
        found = faults(self.source)
        self.assertFalse(found, "\n" + "\n".join(found))

    def test_libraries_keep_the_order(self):
        found = linked_faults(self.source)
        self.assertFalse(found, "\n" + "\n".join(found))


class TheTestItself(unittest.TestCase):
    """On a tree made up for the purpose: what is wrong is found, what is right is left in peace."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.source = Path(folder.name, "src")
        for layer in BELOW:
            self.write(f"{layer}/thing.h", "#pragma once\n")

    def write(self, name, text):
        path = self.source / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def fault_in(self, name, text):
        """The only fault of the tree once `name` holds `text`."""
        self.write(name, text)
        found = faults(self.source)
        self.assertEqual(len(found), 1, found)
        return found[0]

    def test_a_tree_in_order_has_no_fault(self):
        for layer, below in BELOW.items():
            includes = [f'#include "{folder}/thing.h"\n' for folder in sorted(below | {layer})]
            self.write(f"{layer}/all.cpp", "".join(includes) + "#include <QString>\n#include <vector>\n")
        self.write("storage/db.cpp", "#include <QSqlQuery>\n#include <QtSql/QSqlError>\n")
        self.write("widgets/window.cpp", '#include <QMainWindow>\n#include <QtWidgets>\n#include "ui_window.h"\n')
        self.write("app/main.cpp", "#include <QApplication>\n")
        self.write("exporting/pdf.cpp", "#include <QGuiApplication>\n#include <QTextLayout>\n#include <QUndoStack>\n")
        self.assertEqual(faults(self.source), [])

    def test_every_include_upwards_is_found(self):
        layers = list(BELOW)
        for layer in layers:
            for above in layers:
                if above != layer and above not in BELOW[layer]:
                    with self.subTest(layer=layer, above=above):
                        fault = self.fault_in(f"{layer}/bad.cpp", f'// first\n#include "{above}/thing.h"\n')
                        self.assertEqual(fault, f'{layer}/bad.cpp:2: {layer} may not know {above}: "{above}/thing.h"')
                        (self.source / layer / "bad.cpp").unlink()

    def test_the_three_in_the_middle_do_not_know_each_other(self):
        for one in ("storage", "importing", "exporting"):
            self.assertFalse(BELOW[one] & {"storage", "importing", "exporting"})

    def test_an_include_without_its_folder_is_found(self):
        self.assertIn("tells its folder", self.fault_in("domain/bad.h", '#include "thing.h"\n'))

    def test_a_way_around_through_dots_is_found(self):
        self.assertIn("tells its folder", self.fault_in("domain/bad.h", '#  include "../widgets/thing.h"\n'))

    def test_angle_brackets_hide_nothing(self):
        self.assertIn("in quotes", self.fault_in("domain/bad.h", "#include <widgets/thing.h>\n"))

    def test_a_missing_file_and_an_unknown_layer_are_found(self):
        self.assertIn("no such file", self.fault_in("domain/bad.h", '#include "base/gone.h"\n'))
        self.assertIn("no such layer", self.fault_in("domain/bad.h", '#include "helpers/thing.h"\n'))

    def test_a_file_outside_the_layers_is_found(self):
        self.assertIn("not in a layer", self.fault_in("helpers/thing.h", "\n"))

    def test_widgets_below_widgets_are_found(self):
        headers = ("QWidget", "QtWidgets", "QtWidgets/QLabel", "QMessageBox", "QApplication", "QPlainTextEdit",
                   "QTreeView", "QStyledItemDelegate", "QPrinter", "QtPrintSupport/QPrinter", "QFileDialog", "QAbstractItemView")
        for layer in BELOW:
            for header in headers:
                if layer not in WIDGET_LAYERS:
                    with self.subTest(layer=layer, header=header):
                        self.assertIn("knows none", self.fault_in(f"{layer}/bad.cpp", f"#include <{header}>\n"))
                        (self.source / layer / "bad.cpp").unlink()

    def test_qts_own_headers_are_known(self):
        for header in ("QWidget", "QMessageBox", "qmessagebox.h", "QApplication", "QPrinter", "QVBoxLayout"):
            self.assertTrue(is_widget(header), f"{header}: are Qt's headers installed under /usr/include?")
        for header in ("QGuiApplication", "QTextLayout", "QTextDocument", "QPdfWriter", "QAbstractItemModel", "QUndoStack",
                       "QAction", "QPainter", "QClipboard"):
            self.assertFalse(is_widget(header), header)

    def test_sql_outside_storage_is_found(self):
        for layer in BELOW:
            for header in ("QSqlQuery", "QtSql", "QtSql/QSqlError", "sqlite3.h"):
                if layer not in SQL_LAYERS:
                    with self.subTest(layer=layer, header=header):
                        self.assertIn("storage's alone", self.fault_in(f"{layer}/bad.cpp", f"#include <{header}>\n"))
                        (self.source / layer / "bad.cpp").unlink()

    def test_comments_are_no_includes(self):
        self.write("base/good.h", '// #include "app/thing.h"\n/*\n#include "app/thing.h"\n*/\n')
        self.assertEqual(faults(self.source), [])
        fault = self.fault_in("base/bad.h", '/* a comment\nof two lines */\n#include "app/thing.h"\n')
        self.assertTrue(fault.startswith("base/bad.h:3:"), fault)

    def test_a_library_that_uses_one_above_is_found(self):
        self.write("domain/CMakeLists.txt", "motebok_layer(domain\n  USES base storage  # oops\n  SOURCES a.cpp\n  QT Core)\n")
        self.write("editing/CMakeLists.txt", "motebok_layer(editing USES storage exporting SOURCES a.cpp)\n")
        self.assertEqual(linked_faults(self.source), ["domain/CMakeLists.txt: domain may not use storage"])


if __name__ == "__main__":
    if "--source" in sys.argv:
        at = sys.argv.index("--source")
        TheSourceTree.source = Path(sys.argv[at + 1])
        del sys.argv[at:at + 2]
    unittest.main()
