#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a running LibreOffice through UNO, as a person at its menus would: what is copied and pasted goes by the
clipboard of the display.

    office.py PIPE copy FILE     opens the document, selects all of it and copies
    office.py PIPE paste         pastes into a new document and prints what came, as JSON
    office.py PIPE ready         does nothing, once LibreOffice answers
    office.py PIPE quit
"""
import json
import sys
import time

import uno
from com.sun.star.awt.FontSlant import ITALIC
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException


def connected(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    sys.exit("LibreOffice does not answer")


def opened(desktop, url):
    hidden = PropertyValue()
    hidden.Name, hidden.Value = "ReadOnly", False
    return desktop.loadComponentFromURL(url, "_default", 0, (hidden,))


def command(context, document, name):
    frame = document.CurrentController.Frame
    frame.activate()
    helper = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    helper.executeDispatch(frame, f".uno:{name}", "", 0, ())


def runs(paragraph):
    for portion in paragraph:
        if portion.TextPortionType == "Text" and portion.String:
            marks = "".join(mark for mark, has in (("b", portion.CharWeight > 100), ("i", portion.CharPosture == ITALIC),
                                                   ("u", portion.CharUnderline > 0 and not portion.HyperLinkURL)) if has)
            yield [portion.String, marks, portion.HyperLinkURL]


def block(paragraph):
    listed = bool(paragraph.NumberingIsNumber and paragraph.NumberingRules)
    return {"text": paragraph.String, "style": paragraph.ParaStyleName, "runs": list(runs(paragraph)),
            "level": paragraph.NumberingLevel if listed else -1, "label": paragraph.ListLabelString if listed else "",
            "language": paragraph.CharLocale.Language + "-" + paragraph.CharLocale.Country}


def blocks(text):
    found = []
    for part in text:
        if part.supportsService("com.sun.star.text.TextTable"):
            rows = part.Rows.Count
            columns = part.Columns.Count
            cells = [[blocks(part.getCellByPosition(c, r)) for c in range(columns)] for r in range(rows)]
            border = part.getCellByPosition(0, 0).LeftBorder.OuterLineWidth
            found.append({"table": cells, "border": border})
        else:
            found.append(block(part))
    return found


def main():
    pipe, what = sys.argv[1], sys.argv[2]
    context = connected(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    if what == "ready":
        return
    if what == "quit":
        try:
            desktop.terminate()
        except DisposedException:
            pass
    elif what == "copy":
        document = opened(desktop, uno.systemPathToFileUrl(sys.argv[3]))
        command(context, document, "SelectAll")
        command(context, document, "SelectAll")  # the first one may take the first table only
        command(context, document, "Copy")
    else:
        document = opened(desktop, "private:factory/swriter")
        command(context, document, "Paste")
        print(json.dumps(blocks(document.Text), ensure_ascii=False))
        document.close(True)


main()
