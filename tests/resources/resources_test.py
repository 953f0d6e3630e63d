#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What under resources/ no compiler looks at: translations of Qt's texts, icons, lists of resources, desktop files."""
import configparser
import re
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SVG = "{http://www.w3.org/2000/svg}"


def listed(qrc):
    return sorted(file.text for file in ElementTree.parse(qrc).iter("file"))


class QtsOwnTexts(unittest.TestCase):
    def messages(self, name):
        for context in ElementTree.parse(RESOURCES / "translations" / name).iter("context"):
            for message in context.iter("message"):
                yield context.findtext("name"), message.findtext("source"), message.find("translation")

    def test_all_are_finished_and_keep_what_is_filled_in(self):
        for name in ("qtbase_nb.ts", "qtbase_nn.ts"):
            seen = 0
            for context, source, translation in self.messages(name):
                with self.subTest(file=name, context=context, source=source):
                    self.assertIsNone(translation.get("type"))
                    self.assertTrue(translation.text)
                    self.assertEqual(sorted(re.findall(r"%\d", source)), sorted(re.findall(r"%\d", translation.text)))
                    # A mnemonic, where Qt has one.
                    mnemonic = r"&(?!nbsp;)\w"
                    self.assertEqual(len(re.findall(mnemonic, source)), len(re.findall(mnemonic, translation.text)))
                seen += 1
            self.assertGreater(seen, 10, name)

    def test_no_mnemonic_is_used_twice_in_a_context_menu(self):
        for context in ("QWidgetTextControl", "QLineEdit", "QGnomeTheme"):
            used = [re.search(r"&(\w)", translation.text).group(1).lower()
                    for where, _, translation in self.messages("qtbase_nb.ts")
                    if where == context and "&" in translation.text]
            self.assertEqual(len(used), len(set(used)), f"{context}: {used}")

    def test_no_nynorsk_in_the_bokmaal(self):
        nynorsk = re.compile(r"\b(ikkje|frå|eit|ein|ei|kva|vel|opna|lagra|namn|høgre|fleire|utan|berre|skrivar|val)\b", re.I)
        for context, source, translation in self.messages("qtbase_nb.ts"):
            self.assertIsNone(nynorsk.search(translation.text.replace("&", "")), f"{context}: {source} → {translation.text}")


class Icons(unittest.TestCase):
    folder = RESOURCES / "icons"

    def test_the_list_has_them_all(self):
        self.assertEqual(listed(self.folder / "icons.qrc"), sorted(path.name for path in self.folder.glob("*.svg")))

    def test_symbols_take_the_colour_of_the_text_on_one_grid(self):
        symbols = [path for path in self.folder.glob("*.svg") if path.stem != "motebok"]
        self.assertGreater(len(symbols), 10)
        for path in symbols:
            with self.subTest(icon=path.name):
                root = ElementTree.parse(path).getroot()
                self.assertEqual(root.tag, SVG + "svg")
                self.assertEqual(root.get("viewBox"), "0 0 24 24")
                self.assertEqual(root.get("stroke"), "currentColor")
                self.assertNotIn("#", path.read_text(encoding="utf-8"), "a colour of its own")


class TheExample(unittest.TestCase):
    def test_the_list_has_every_meeting(self):
        folder = RESOURCES / "example"
        self.assertEqual(listed(folder / "example.qrc"), sorted(path.name for path in folder.glob("*.json")))


class TheDesktop(unittest.TestCase):
    def test_desktop_file_and_metainfo_speak_of_the_same_program(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(RESOURCES / "no.motebok.Motebok.desktop", encoding="utf-8")
        entry = entry["Desktop Entry"]
        component = ElementTree.parse(RESOURCES / "no.motebok.Motebok.metainfo.xml").getroot()
        self.assertEqual(component.findtext("launchable"), "no.motebok.Motebok.desktop")
        self.assertEqual(component.findtext("provides/binary"), entry["Exec"].split()[0])
        self.assertEqual(component.findtext("id"), entry["Icon"])
        for language in ("nn", "nb"):
            self.assertTrue(entry[f"Comment[{language}]"])


if __name__ == "__main__":
    unittest.main()
