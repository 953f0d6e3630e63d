// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/minutebook.h"

#include "storage/bookfile.h"
#include "storage/errors.h"
#include "storage/meetings.h"
#include "storage/register.h"

#include <QCache>
#include <QCollator>
#include <QDir>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

namespace motebok {

namespace {

/// Meetings whose last stored value is kept at hand; others are read again when they are to be stored.
constexpr int meetingsAtHand = 16;

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

class MinuteBook::Private {
public:
    QString path;
    Clock clock;
    BookFile file;
    QHash<Id, qint64> revisions;  ///< of each meeting as it was last read or written here
    QCache<Id, Meeting> known{meetingsAtHand};

    Database &database() const { return *file.database; }

    void remember(const Meeting &meeting, qint64 revision)
    {
        revisions.insert(meeting.id, revision);
        known.insert(meeting.id, new Meeting(meeting));
    }

    template <typename Read>
    auto read(Read what) -> Result<std::invoke_result_t<Read, Database &>>
    {
        Transaction transaction(database(), Transaction::Kind::Read);
        auto value = what(database());
        if (const Result<void> done = transaction.commit(); !done)
            return done.error();
        return value;
    }

    template <typename Write>
    Result<void> write(Write what)
    {
        if (file.mode == BookFile::Mode::ReadOnly)
            return readOnlyBook(path);
        Transaction transaction(database(), Transaction::Kind::Write);
        what(database());
        return transaction.commit();
    }

    /// What is stored, as this book last saw it: an Error if it has been stored by another since.
    Result<Meeting> base(const MeetingRow &row, const Meeting &meeting)
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

    /// `sql` puts the meeting in "Sletta" or takes it out. Its revision stays: what another window is writing in it
    /// meanwhile is stored all the same.
    Result<void> setDeleted(const Id &id, const char *sql, const QVariantList &values)
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
};

MinuteBook::MinuteBook(std::unique_ptr<Private> d) : d_(std::move(d)) {}
MinuteBook::~MinuteBook() = default;

QString MinuteBook::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/motebok/motebok.db");
}

Result<std::unique_ptr<MinuteBook>> MinuteBook::open(const QString &path, const Clock &clock)
{
    auto d = std::make_unique<Private>();
    d->path = QDir::cleanPath(QDir().absoluteFilePath(path));
    d->clock = clock;
    Result<BookFile> file = openBookFile(d->path, clock, compiledSchema());
    if (!file)
        return file.error();
    d->file = std::move(*file);
    return std::unique_ptr<MinuteBook>(new MinuteBook(std::move(d)));
}

QString MinuteBook::path() const
{
    return d_->path;
}

bool MinuteBook::isReadOnly() const
{
    return d_->file.mode == BookFile::Mode::ReadOnly;
}

Result<QList<MeetingSummary>> MinuteBook::meetings(Deleted which) const
{
    auto summaries = d_->read([&](Database &database) { return readSummaries(database, which); });
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

}  // namespace motebok
