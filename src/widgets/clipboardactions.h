// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "editing/openmeeting.h"
#include "exporting/clipboard.h"
#include "importing/clipboard.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QPointer>

class QMenu;
class QMimeData;

namespace motebok {

class CellEdit;
class MeetingPage;
class MinuteBook;
class Prompts;

/// Pasting into the open meeting by what is on the clipboard (text, items, participants, a table, whole minutes), and
/// copying items, tables and the whole minutes for other programs.
class ClipboardActions : public DeskPart {
    Q_OBJECT
public:
    ClipboardActions(MeetingPage &page, Prompts &prompts, Clock clock, QWidget *window);

    void setBook(MinuteBook *book) override;
    void setMeeting(OpenMeeting *open) override;
    void fill(QMenu &menu) const;

private:
    void update();
    void pasteInto(CellEdit *cell, const QMimeData *source, bool *taken);
    PastePlace place() const;
    std::optional<Pasted> ownPart(const QMimeData &source, const PastePlace &place) const;
    void pasteText(CellEdit *cell, const RichText &text, const QStringList &warnings);
    void ask(const QPointer<CellEdit> &cell, const Pasted &pasted);
    void insertItems(const Pasted &pasted);
    void insertPeople(const Pasted &pasted);
    void insertTable(const Pasted &pasted);
    void bringIn(const Imported &document);
    void pasteAsMeeting();
    void copyItem();
    void copyTable();
    void copyAll();
    void put(const Copied &copied, const Meeting &part, const QString &sentence);
    const Group *group() const;

    MeetingPage &page_;
    Prompts &prompts_;
    Clock clock_;
    MinuteBook *book_ = nullptr;
    QPointer<CellEdit> cell_;  ///< whose pastes come here
    QAction *copyItem_, *copyTable_, *copyAll_, *pasteMeeting_;
};

}  // namespace motebok
