// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example.h"

#include "editing/edits.h"
#include "importing/import.h"
#include "storage/minutebook.h"

#include <QDir>
#include <QFileInfo>

/// The resources of a static library are there only when asked for; not in a namespace, by Qt's rules.
static void initExample()
{
    Q_INIT_RESOURCE(example);
}

namespace motebok {

namespace {

Result<void> bringIn(MinuteBook &book, const QString &file, const QDateTime &now)
{
    const Result<Imported> imported = importFile(file, now);
    if (!imported)
        return imported.error();
    const TravellingMeeting &travelling = imported->travelling;
    Group group;
    group.id = travelling.groupId;
    group.name = travelling.groupName;
    group.numbering.kind = NumberingScheme::Kind::RunningInYear;
    if (const Result<void> done = book.save(habitsFrom(travelling.meeting, group)); !done)
        return done;
    Meeting meeting = travelling.meeting;
    meeting.group = group.id;
    const Result<BroughtInMeeting> brought = book.bringIn(meeting);
    return brought ? Result<void>() : brought.error();
}

}  // namespace

QString exampleBookPath()
{
    return QFileInfo(MinuteBook::defaultPath()).dir().filePath(QStringLiteral("døme.db"));
}

Result<QString> exampleBook(const QString &path, const Clock &clock)
{
    const Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path, clock);
    if (!book)
        return book.error();
    const Result<QList<Group>> groups = (*book)->groups();
    if (!groups)
        return groups.error();
    if (groups->isEmpty()) {
        initExample();
        const QDir example(QStringLiteral(":/example"));
        for (const QString &name : example.entryList(QDir::Files, QDir::Name)) {
            if (const Result<void> done = bringIn(**book, example.filePath(name), clock()); !done)
                return done.error();
        }
    }
    return path;
}

}  // namespace motebok
