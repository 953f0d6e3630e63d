// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/minutebook_p.h"
#include "storage/register.h"
#include "storage/removed.h"

#include <QCollator>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace motebok {

namespace {

void requireId(Database &database, const Id &id)
{
    if (id.isEmpty())
        database.fail(contradiction(QStringLiteral("an id is empty")));
}

/// As people order names: æ, ø, å last, capital letters or not, 2 before 10.
template <typename T, typename Name>
void sortByName(QList<T> &list, Name name)
{
    QCollator collator(QLocale(QLocale::NorwegianNynorsk, QLocale::Norway));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(list.begin(), list.end(),
                     [&](const T &a, const T &b) { return collator.compare(name(a), name(b)) < 0; });
}

}  // namespace

Result<Meeting> MinuteBook::Private::base(const MeetingRow &row, const Meeting &meeting)
{
    const auto revision = revisions.constFind(meeting.id);
    if (revision != revisions.cend() && *revision == row.revision) {
        if (const Meeting *last = known.object(meeting.id); last)
            return *last;
        return readMeeting(database(), row.key);
    }
    const Meeting there = readMeeting(database(), row.key);
    if (there == meeting)
        return there;
    return changedElsewhere(meeting.id);
}

Result<void> MinuteBook::Private::setDeleted(const Id &id, const char *sql, const QVariantList &values)
{
    bool found = false;
    const Result<void> done = write([&](Database &database) {
        database.run(sql, values);
        found = database.changedRows() > 0;
    });
    if (done && !found)
        return noSuchMeeting(id);
    return done;
}

MinuteBook::MinuteBook(std::unique_ptr<Private> d) : d_(std::move(d)) {}
MinuteBook::~MinuteBook() = default;

QString MinuteBook::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/motebok/motebok.db");
}

Result<std::unique_ptr<MinuteBook>> MinuteBook::open(const QString &path, const Clock &clock)
{
    const QString where = QDir::cleanPath(QDir().absoluteFilePath(path));
    Result<BookFile> file = openBookFile(where, clock, compiledSchema());
    if (!file)
        return file.error();
    std::unique_ptr<MinuteBook> book(new MinuteBook(std::make_unique<Private>(where, clock, std::move(*file))));
    if (!book->isReadOnly()) {
        // What should have gone and cannot (the disk is full, another is writing) goes the next time.
        const Result<void> purged = book->purge();
        Q_UNUSED(purged);
    }
    return book;
}

Result<std::unique_ptr<MinuteBook>> MinuteBook::openToRead(const QString &path, const Clock &clock)
{
    const QString where = QDir::cleanPath(QDir().absoluteFilePath(path));
    Result<BookFile> file = openBookFileToRead(where, clock, compiledSchema());
    if (!file)
        return file.error();
    return std::unique_ptr<MinuteBook>(new MinuteBook(std::make_unique<Private>(where, clock, std::move(*file))));
}

QString MinuteBook::path() const
{
    return d_->path;
}

bool MinuteBook::isReadOnly() const
{
    return d_->file.mode == BookFile::Mode::ReadOnly;
}

Result<QList<MeetingSummary>> MinuteBook::meetings(Deleted which, int limit, int offset) const
{
    auto summaries = d_->read([&](Database &database) { return readSummaries(database, which, limit, offset); });
    if (!summaries)
        return summaries;
    sortByName(*summaries, [](const MeetingSummary &summary) { return summary.title; });
    std::stable_sort(summaries->begin(), summaries->end(),
                     [](const MeetingSummary &a, const MeetingSummary &b) { return a.date > b.date; });
    return summaries;
}

Result<Meeting> MinuteBook::meeting(const Id &id) const
{
    std::optional<MeetingRow> row;
    const Result<Meeting> meeting = d_->read([&](Database &database) {
        row = findMeetingRow(database, id);
        return row ? readMeeting(database, row->key) : Meeting();
    });
    if (!meeting)
        return meeting;
    if (!row)
        return noSuchMeeting(id);
    d_->remember(*meeting, row->revision);
    return meeting;
}

Result<Id> MinuteBook::findMeeting(const QString &name, Deleted which) const
{
    const Result<QList<MeetingSummary>> all = meetings(which);
    if (!all)
        return all.error();
    if (name == u"latest" && !all->isEmpty()) {
        QList<MeetingSummary> newest;
        for (const MeetingSummary &summary : *all) {
            if (summary.date == all->first().date)
                newest.append(summary);
        }
        return std::max_element(newest.begin(), newest.end(),
                                [](const auto &a, const auto &b) { return a.changed < b.changed; })
            ->id;
    }
    QList<Id> matches;
    for (const MeetingSummary &summary : *all) {
        if (summary.id == name)
            return summary.id;
        if (!name.isEmpty() && summary.id.startsWith(name, Qt::CaseInsensitive))
            matches.append(summary.id);
    }
    if (matches.isEmpty())
        return noSuchMeeting(name);
    return matches.size() == 1 ? Result<Id>(matches.first()) : Result<Id>(ambiguousMeeting(name));
}

Result<void> MinuteBook::save(const Meeting &meeting)
{
    qint64 revision = 0;
    const Result<void> done = d_->write([&](Database &database) {
        requireId(database, meeting.id);
        std::optional<MeetingRow> row = findMeetingRow(database, meeting.id);
        Meeting before;
        if (row) {
            const Result<Meeting> base = d_->base(*row, meeting);
            if (!base)
                return database.fail(base.error());
            before = *base;
        } else {
            row = MeetingRow{insertMeeting(database, meeting.id), 0, Deleted::Without};
        }
        revision = row->revision;
        if (before == meeting && row->revision > 0)
            return;
        writeMeeting(database, row->key, before, meeting);
        keepRemoved(database, row->key, before, meeting, d_->clock());
        ++revision;
    });
    if (done)
        d_->remember(meeting, revision);
    return done;
}

Result<void> MinuteBook::remove(const Id &id)
{
    return d_->setDeleted(id, "UPDATE meeting SET deleted = coalesce(deleted, ?) WHERE id = ?",
                          {stored(d_->clock()), id});
}

Result<void> MinuteBook::restore(const Id &id)
{
    return d_->setDeleted(id, "UPDATE meeting SET deleted = NULL WHERE id = ?", {id});
}

Result<BroughtInMeeting> MinuteBook::bringIn(const Meeting &meeting)
{
    std::optional<MeetingRow> row;
    Result<Meeting> there = d_->read([&](Database &database) {
        row = findMeetingRow(database, meeting.id);
        return row ? readMeeting(database, row->key) : Meeting();
    });
    if (!there)
        return there.error();
    if (!row) {
        const Result<void> saved = save(meeting);
        return saved ? Result<BroughtInMeeting>({meeting.id, BroughtIn::New}) : saved.error();
    }
    // Which group it lies in and when it was last touched are no content.
    there->group = meeting.group;
    there->changed = meeting.changed;
    if (*there == meeting) {
        if (row->deleted == Deleted::Only) {
            if (const Result<void> restored = restore(meeting.id); !restored)
                return restored.error();
        }
        return BroughtInMeeting{meeting.id, BroughtIn::Unchanged};
    }
    const Meeting copy = withNewIds(meeting);
    const Result<void> saved = save(copy);
    return saved ? Result<BroughtInMeeting>({copy.id, BroughtIn::Copy}) : saved.error();
}

Result<QList<Group>> MinuteBook::groups() const
{
    auto groups = d_->read(readGroups);
    if (groups)
        sortByName(*groups, [](const Group &group) { return group.name; });
    return groups;
}

Result<void> MinuteBook::save(const Group &group)
{
    return d_->write([&](Database &database) {
        requireId(database, group.id);
        writeGroup(database, group);
    });
}

Result<void> MinuteBook::removeGroup(const Id &id)
{
    return d_->write([&](Database &database) { motebok::removeGroup(database, id); });
}

Result<QList<Person>> MinuteBook::people() const
{
    auto people = d_->read(readPeople);
    if (people)
        sortByName(*people, [](const Person &person) { return person.name; });
    return people;
}

Result<void> MinuteBook::save(const Person &person)
{
    return d_->write([&](Database &database) {
        requireId(database, person.id);
        writePerson(database, person);
    });
}

Result<void> MinuteBook::removePerson(const Id &id)
{
    return d_->write([&](Database &database) { motebok::removePerson(database, id); });
}

Result<QList<Id>> MinuteBook::meetingsOf(const Person &person) const
{
    return d_->read([&](Database &database) { return motebok::meetingsOf(database, person); });
}

}  // namespace motebok
