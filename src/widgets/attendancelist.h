// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/attendancedetails.h"
#include "widgets/attendancemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;

namespace motebok {

/// Who is there, in the side panel: a head count, the seats that are empty, a filter one types in, and the list. The
/// keyboard stays in the filter: arrows choose, space goes on to the next state. It changes nothing itself.
class AttendanceList : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceList(QAction *everybodyPresent, QWidget *parent = nullptr);

    enum class Writable { No, Yes };
    void show(const QList<AttendanceSection> &sections, Writable writable);
    const QList<AttendanceSection> &sections() const { return model_.sections(); }

    /// Whether the keyboard is in the list or its filter.
    bool hasKeyboard() const;
    /// The one chosen; nullptr for nobody.
    const Attender *current() const;
    void choose(const Id &who);

    /// Opens the fields beside somebody's attendance.
    void openDetails(const Id &who);
    /// Hands over what is written in them.
    void closeDetails() { details_->close(); }

signals:
    void cycleWanted(const motebok::Id &who);
    void detailsGiven(const motebok::Id &who, const motebok::edits::AttendanceDetails &details);
    /// The fields were closed by a key.
    void detailsLeft();
    /// The list is empty, and somebody wants a table to write people in.
    void tableWanted();
    /// A menu for somebody is about to be shown.
    void menuWanted(const motebok::Id &who, QMenu *menu);
    /// Another one is chosen.
    void currentChanged();
    /// The keyboard came to the filter or went from it.
    void keyboardMoved();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(int key, Qt::KeyboardModifiers modifiers);
    void filter(const QString &text);
    void setCurrentRow(int row);
    void cycleCurrent();
    void showMenu(const QPoint &at);
    void showCount();
    void showEmptiness();

    AttendanceModel model_;
    QLabel *count_;
    QLabel *seats_;
    QToolButton *everybody_;
    QLineEdit *filter_;
    QListView *list_;
    QLabel *emptiness_;
    QPushButton *newTable_;
    AttendanceDetailsForm *details_;
    Writable writable_ = Writable::No;
};

/// "12 present, 1 partly, 3 absent, 2 not set": parts that are nobody are left out.
QString headCountText(const HeadCount &heads);

}  // namespace motebok
