#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Møtebok's own texts in nynorsk and bokmål: all there, all finished, with what is filled in, and each in its own language.

The argument is the path of lupdate. After a change of texts in the program, run in resources/translations
    lupdate -no-obsolete -locations none ../../src ../../ui -ts motebok_nn.ts motebok_nb.ts
    lupdate -no-obsolete -locations none -pluralonly ../../src ../../ui -ts motebok_en.ts
and translate what is new."""
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter, namedtuple
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = sys.argv.pop(1) if len(sys.argv) > 1 else "lupdate"

Message = namedtuple("Message", "context source comment plural finished forms")

# Words that are bokmål and never nynorsk, and words that have no place in the bokmål chosen here (saken, not saka).
BOKMAAL = set("""
    ikke jeg hun hva hvem hvilken hvilke hvor hvordan hvorfor hver hvert hvis en et noe noen mer flere fra uten bare nå disse
    være gjøre gjør annet allerede igjen sammen videre tidligere følgende navn navnet sted stedet deltaker deltakere
    deltakerne møteleder møtene møter møteboken saken filen mappen gruppen raden linjen listen maskinen åpne åpner åpen lagre
    lagres lagret slette slettet angre lese leses skrives skrevet skriver velg velge endre endret endringer fjerne fjernet
    hente hentes hentet finnes fantes ble kolonner kolonnene lenke forhåndsvisning ennå også selve eksempelet størrelse
    bredde fet
""".split())
NYNORSK = set("""
    ikkje eg ho kva kven korleis kvifor kvar nokon nokre noko meir fleire frå ein ei eit éi utan berre desse vera vere gjera
    gjer anna att saman vidare tidlegare namn namnet stad staden deltakar deltakarar møteleiar møta møteboka møtelista saka
    fila mappa gruppa rada linja lista maskina opna lagra lagrast sletta angra lesa lesast skriva skrivast vel endra fjerna
    henta hentast finst fanst vart kolonnar lenkje førehandsvising enno òg sjølve dømet døme storleik breidd feit gje tek teken
""".split())


def messages(path):
    found = []
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            plural = message.get("numerus") == "yes"
            found.append(Message(context.findtext("name"), message.findtext("source"), message.findtext("comment"), plural,
                                 translation.get("type") is None, forms if plural else [translation.text or ""]))
    return found


def key(message):
    return message.context, message.source, message.comment, message.plural


def ours(language):
    return messages(ROOT / "resources" / "translations" / f"motebok_{language}.ts")


def inTheProgram():
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        subprocess.run([LUPDATE, "-silent", "-locations", "none", str(ROOT / "src"), str(ROOT / "ui"), "-ts", str(found)], check=True)
        return {key(message) for message in messages(found)}


def filledIn(text):
    return Counter(re.findall(r"%L?\d|%n|</?\w+>", text))


def mnemonics(text):
    return len(re.findall(r"&(?=\w)", text))


class OurTexts(unittest.TestCase):
    def test_every_text_of_the_program_is_there_and_no_other(self):
        program = inTheProgram()
        self.assertGreater(len(program), 300, "lupdate found too little")
        for language, expected in (("nn", program), ("nb", program), ("en", {each for each in program if each[3]})):
            there = {key(message) for message in ours(language)}
            with self.subTest(language=language):
                self.assertFalse(expected - there, "not in the file: run lupdate and translate")
                self.assertFalse(there - expected, "no longer in the program: run lupdate -no-obsolete")

    def test_every_text_is_finished_and_keeps_what_is_filled_in(self):
        for language in ("nn", "nb", "en"):
            for message in ours(language):
                with self.subTest(language=language, context=message.context, source=message.source):
                    self.assertTrue(message.finished, "unfinished")
                    self.assertEqual(len(message.forms), 2 if message.plural else 1)
                    for number, text in enumerate(message.forms):
                        self.assertTrue(text.strip(), "empty")
                        wanted = filledIn(message.source)
                        if message.plural and number == 0 and "%n" not in text:
                            del wanted["%n"]  # the word for one: «ei sak»
                        self.assertEqual(filledIn(text), wanted)
                        self.assertEqual(mnemonics(text), mnemonics(message.source))

    def test_shortcuts_stay_as_they_are(self):
        for language in ("nn", "nb"):
            for message in ours(language):
                if re.fullmatch(r"(Ctrl|Alt|Shift)\+\S+", message.source):
                    self.assertEqual(message.forms, [message.source], language)

    def test_each_language_is_its_own(self):
        for language, foreign in (("nn", BOKMAAL), ("nb", NYNORSK)):
            for message in ours(language):
                for text in message.forms:
                    # Not the ending of «PDF-en».
                    used = set(re.findall(r"(?<![\w-])[^\W\d_]+", text.replace("&", "").lower()))
                    with self.subTest(language=language, text=text):
                        self.assertFalse(used & foreign)

    def test_quotes_and_ellipses_are_norwegian(self):
        for language in ("nn", "nb"):
            for message in ours(language):
                for text in message.forms:
                    with self.subTest(language=language, text=text):
                        self.assertNotRegex(text, r"[“”\"]|\.\.\.")
                        self.assertEqual(text.count("«"), text.count("»"))


if __name__ == "__main__":
    unittest.main()
