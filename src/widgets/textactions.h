// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/deskpart.h"

#include <QAction>

#include <functional>

class QMenu;
class QToolBar;

namespace motebok {

class CellEdit;
class MeetingPage;
class Prompts;

/// Formatting of the text one writes: marks, lists, kinds of block, links, paste as text. Works on the page's current
/// cell.
class TextActions : public DeskPart {
    Q_OBJECT
public:
    TextActions(MeetingPage &page, Prompts &prompts, QWidget *window);

    void fill(QMenu &menu) const;
    void fillClipboard(QMenu &menu) const;
    void fill(QToolBar &bar) const;
    void setMeeting(OpenMeeting *open) override;
    void setIcons(const QPalette &palette) override;

private:
    QAction *action(const QString &id, const QString &text, const QKeySequence &key, const QString &iconName);
    void update();
    void inOneStep(const std::function<void()> &act);
    void editLink();
    static void putLink(CellEdit &cell, const QString &text, const QString &target);

    MeetingPage &page_;
    Prompts &prompts_;
    QWidget *window_;
    OpenMeeting *open_ = nullptr;
    QAction *bold_, *italic_, *underline_, *bullets_, *numbers_, *nest_, *lift_, *heading_, *preformatted_, *link_,
        *pasteText_, *cut_, *copy_, *paste_, *selectAll_;
    QList<QPair<QAction *, QString>> icons_;
};

}  // namespace motebok
