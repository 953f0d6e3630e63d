// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meetinglistmodel.h"

#include <QLineEdit>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

namespace motebok {

/// Groups and meetings on the left, with a line to filter them by.
class Navigator : public QWidget {
    Q_OBJECT
public:
    explicit Navigator(QWidget *parent = nullptr);

    /// Reads the lists from the book again; the open branches and the current meeting stay. In a book of thousands the
    /// newest are there at once, and the rest comes while nothing else happens. The book outlives this, or its next
    /// refresh().
    Result<void> refresh(const MinuteBook &book);
    MeetingListModel &model() { return model_; }
    /// Marks a meeting as the current one, without opening it.
    void setCurrent(const Id &meeting);
    Id currentMeeting() const;
    /// Group of what is current; empty for none.
    Id currentGroup() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The rest of a long list could not be read; what was read is shown.
    void readingFailed(const motebok::Error &error);
    void meetingChosen(const motebok::Id &meeting);
    /// The menu of what was right-clicked (`meeting` or `group`, the other empty) is wanted.
    void menuWanted(const motebok::Id &meeting, const motebok::Id &group, bool deleted, const QPoint &at);

private:
    void choose(const QModelIndex &index);
    void filter(const QString &text);
    QSet<QString> openBranches() const;
    Result<bool> readMore();
    void readRest();
    void show();

    MeetingListModel model_;
    QSortFilterProxyModel filter_;
    QLineEdit *filterEdit_;
    QTreeView *tree_;
    QSet<QString> openBefore_;  ///< branches that were open when filtering began
    Id shown_;                  ///< the meeting that is marked
    bool firstTime_ = true;
    const MinuteBook *book_ = nullptr;
    QTimer reading_;  ///< runs while there is more to read
    QList<Group> groups_;
    QList<MeetingSummary> meetings_;  ///< read so far
    QList<MeetingSummary> deleted_;
};

}  // namespace motebok
