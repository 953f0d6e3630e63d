// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "importing/import.h"
#include "storage/minutebook.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QFutureWatcher>

#include <atomic>

class QMenu;
class QToolBar;

namespace motebok {

class GroupActions;
class Navigator;
class OpenMeeting;
class ProgressLine;
class Prompts;

/// What can be done with the book: bringing in files, deleting and restoring meetings; the menus of the list.
class BookActions : public DeskPart {
    Q_OBJECT
public:
    /// `newMeeting`: the action, for the menus of the list.
    BookActions(Prompts &prompts, ProgressLine &progress, Navigator &navigator, GroupActions &groups,
                QAction *newMeeting, Clock clock, QWidget *window);
    ~BookActions() override;

    void setBook(MinuteBook *book) override;
    void setMeeting(OpenMeeting *open) override;

    void fill(QMenu &menu) const;
    void fill(QToolBar &bar) const;

    /// Asks for files and brings them in.
    void importFiles();
    void importFiles(const QStringList &paths);
    void deleteMeeting(const Id &meeting);
    /// Waits for files that are being read, and stores them: before the book is closed.
    void finishWork() override;
    void restoreMeeting(const Id &meeting);

signals:
    /// A meeting is being deleted: whoever has it open lets go of it, or sets `may` to false.
    void aboutToDelete(const motebok::Id &meeting, bool *may);

private:
    struct Arrival {
        QString path;
        Result<Imported> imported;
    };
    enum class Opening { LastOne, Nothing };
    void imported();
    void store(Opening opening);
    void showMenu(const Id &meeting, const Id &group, bool deleted, const QPoint &at);
    bool told(const Result<void> &result);

    Prompts &prompts_;
    ProgressLine &progress_;
    Navigator &navigator_;
    GroupActions &groups_;
    Clock clock_;
    MinuteBook *book_ = nullptr;
    QAction *newMeeting_;
    QAction *import_, *notes_, *delete_;
    QFutureWatcher<QList<Arrival>> work_;
    std::shared_ptr<std::atomic<bool>> stop_;
    QStringList waiting_;    ///< files to read when those being read are done
    bool arriving_ = false;  ///< files are read and not stored yet
    int editsAtStart_ = 0;
};

}  // namespace motebok
