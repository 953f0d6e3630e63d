#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads HTML files with html5lib's strict parser; says what is wrong and where, and exits 1."""
import sys

import html5lib

wrong = 0
for path in sys.argv[1:]:
    parser = html5lib.HTMLParser(strict=False)
    with open(path, "rb") as file:
        parser.parse(file, transport_encoding="utf-8")
    for position, code, details in parser.errors:
        wrong += 1
        print(f"{path}:{position[0]}:{position[1]}: {code} {details}")
sys.exit(1 if wrong else 0)
