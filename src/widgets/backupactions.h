// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "storage/backups.h"
#include "storage/minutebook.h"
#include "widgets/deskpart.h"

#include <QAction>
#include <QFutureWatcher>
#include <QTimer>

class QMenu;

namespace motebok {

class Banner;
class Prompts;

/// Backups of the user's own book: made by themselves a moment after the start and once a day, looked at, and brought
/// back from a meeting at a time. The example and a backup are not backed up.
class BackupActions : public DeskPart {
    Q_OBJECT
public:
    static constexpr int firstDelay = 3000;           ///< ms from the start
    static constexpr int lookEvery = 30 * 60 * 1000;  ///< ms between looks at the clock
    static constexpr int hoursBetween = 24;

    BackupActions(Prompts &prompts, Banner &banner, Clock clock, QWidget *window);

    /// `home`: path of the user's own book.
    void setBooks(MinuteBook *book, const QString &home);
    void setMeeting(OpenMeeting *open) override;
    void fill(QMenu &menu) const;

    /// In another thread; the outcome is told. Nothing when one is being made.
    void makeNow();
    /// Only when the last one is a day old, or none was made since the start. False when it is not due.
    bool makeIfDue();
    void show();
    /// The meeting one looks at in a backup comes into the user's own book: as a copy if it differs from what is there.
    void bringHome();
    /// What the band across the page says about the book, when that is a backup; else empty.
    QString about() const;

signals:
    /// A backup is to be looked at.
    void bookWanted(const QString &path);
    /// The meeting is in the user's own book.
    void broughtHome(const motebok::BroughtInMeeting &meeting);
    /// One was made (or none was needed), or failed.
    void finished();

private:
    bool isHome() const { return book_ && book_->path() == home_; }

    void told();

    Prompts &prompts_;
    Banner &banner_;
    Clock clock_;
    QAction *show_;
    QAction *bring_;
    MinuteBook *book_ = nullptr;
    QString home_;
    QTimer look_;
    QDateTime lastTry_;
    QFutureWatcher<Result<std::optional<Backup>>> work_;
};

}  // namespace motebok
