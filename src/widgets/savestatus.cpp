// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savestatus.h"

#include "domain/json.h"
#include "exporting/export.h"
#include "widgets/banner.h"
#include "widgets/prompts.h"

#include <QFileInfo>
#include <QSaveFile>

namespace motebok {

/// "10.42", or with the date when that was another day.
static QString momentText(const QDateTime &when)
{
    const bool today = when.date() == QDate::currentDate();
    return when.toString(today ? QStringLiteral("HH.mm") : QStringLiteral("dd.MM.yyyy HH.mm"));
}

/// A few words for the corner of the window.
static QString reason(ErrorKind kind)
{
    switch (kind) {
        case ErrorKind::DiskFull:
            return SaveStatus::tr("the disk is full");
        case ErrorKind::ReadOnly:
            return SaveStatus::tr("the book can only be read");
        case ErrorKind::Conflict:
            return SaveStatus::tr("changed in another window");
        case ErrorKind::Moved:
            return SaveStatus::tr("the book has been moved");
        default:
            return SaveStatus::tr("the book cannot be written");
    }
}

SaveStatus::SaveStatus(Prompts &prompts, Banner &banner, QLabel &label, QWidget *window)
    : QObject(window), prompts_(prompts), banner_(banner), label_(label), window_(window)
{
}

void SaveStatus::setMeeting(OpenMeeting *open)
{
    open_ = open;
    if (open_) {
        connect(open_, &OpenMeeting::saveStateChanged, this, &SaveStatus::show);
        connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
    }
    show();
}

bool SaveStatus::letGo()
{
    while (open_ && !open_->flush()) {
        switch (prompts_.unsaved(window_, open_->saveState().error)) {
            case Prompts::Unsaved::Retry:
                break;
            case Prompts::Unsaved::SaveCopy:
                saveCopy();
                break;
            case Prompts::Unsaved::Stay:
                return false;
            case Prompts::Unsaved::Discard:
                return true;
        }
    }
    return true;
}

void SaveStatus::show()
{
    if (!open_ || open_->isReadOnly()) {
        label_.setText(open_ ? tr("Can only be read") : QString());
        banner_.hide();
        return;
    }
    const SaveState &state = open_->saveState();
    switch (state.kind) {
        case SaveState::Kind::Saved:
            label_.setText(tr("Saved %1").arg(momentText(state.when.toLocalTime())));
            banner_.hide();
            emit saved();
            break;
        case SaveState::Kind::Waiting:
            label_.setText(tr("Saving …"));
            break;
        case SaveState::Kind::Failed:
            showFailure(state.error);
            break;
    }
}

/// Why not, in the corner in a few words, and across the page with the ways out that help.
void SaveStatus::showFailure(const Error &error)
{
    label_.setText(tr("Not saved: %1").arg(reason(error.kind)));
    QList<Banner::Way> ways{{tr("Try again"), [this] { open_->flush(); }},
                            {tr("Save a copy …"), [this] { saveCopy(); }}};
    if (error.kind == ErrorKind::Conflict)
        ways.prepend({tr("Keep both"), [this] { emit keepBothWanted(); }});
    else if (error.kind != ErrorKind::BadInput)
        ways.append({tr("Save the whole book elsewhere …"), [this] { emit bookElsewhereWanted(); }});
    if (error.kind == ErrorKind::Moved && !QFileInfo::exists(open_->bookPath()))
        ways.prepend({tr("Put the book back"), [this] { emit putBackWanted(); }});
    banner_.show(error.message, error.detail, ways);
}

/// The text out of the program into a file that can be brought in again, whatever is wrong with the book.
void SaveStatus::saveCopy()
{
    const Meeting meeting = open_->snapshot();
    const QString path = prompts_.fileToWrite(window_, tr("Save a copy of the meeting"),
                                              fileBaseName(meeting) + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toJson(meeting, meeting.group.isEmpty() ? nullptr : &open_->habits());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        prompts_.tell(window_, {ErrorKind::Io,
                                tr("The copy could not be written. Your text is still in the window; try another "
                                   "folder or disk."),
                                file.errorString()});
        return;
    }
    emit copied(path);
}

}  // namespace motebok
