// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "editing/beginning.h"
#include "exporting/text.h"
#include "importing/import.h"
#include "language/wording.h"
#include "storage/minutebook.h"
#include "widgets/meetinglistmodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// One run of one command on one open book.
class CommandRun {
public:
    CommandRun(MinuteBook &book, const Streams &streams, Clock clock)
        : book_(book), streams_(streams), clock_(std::move(clock))
    {
    }

    int failures() const { return failures_; }

    void operator()(const invoked::Import &command)
    {
        for (const QString &path : command.files)
            importOne(path, command.group);
    }

    void operator()(const invoked::List &command)
    {
        const Result<QList<MeetingSummary>> meetings =
            book_.meetings(command.deleted ? Deleted::Only : Deleted::Without);
        if (!meetings)
            return fail(meetings.error());
        if (command.json)
            return print(asJson(*meetings));
        for (const MeetingSummary &meeting : *meetings) {
            const QStringList fields{meeting.id, meeting.date ? meeting.date->toString(Qt::ISODate) : QString(),
                                     meeting.groupName, meeting.title, MeetingListModel::statusName(meeting.status)};
            printLine(fields);
        }
    }

    void operator()(const invoked::Show &command)
    {
        const Result<Meeting> meeting = find(command.meeting);
        if (!meeting)
            return fail(meeting.error());
        if (!command.json)
            return print(writeTextForm(*meeting));
        const Result<std::optional<Group>> group = groupOf(*meeting);
        if (!group)
            return fail(group.error());
        print(toJson(*meeting, *group ? &**group : nullptr));
    }

    void operator()(const invoked::Export &command)
    {
        const Result<Meeting> meeting = find(command.meeting);
        if (!meeting)
            return fail(meeting.error());
        const Result<std::optional<Group>> group = groupOf(*meeting);
        if (!group)
            return fail(group.error());
        const Result<ExportOutcome> done =
            exportMeeting(*meeting, *group ? &**group : nullptr, command.request, clock_, {});
        if (!done)
            return fail(done.error());
        for (const QString &warning : done->warnings)
            say(streams_.err, warning);
        for (const QString &path : done->paths)
            print(path.toUtf8() + '\n');
    }

    void operator()(const invoked::New &command)
    {
        const Result<Id> id = command.group.isEmpty() ? Result<Id>(Id()) : groupCalled(command.group);
        if (!id)
            return fail(id.error());
        const Result<QList<Group>> groups = book_.groups();
        if (!groups)
            return fail(groups.error());
        const auto group =
            std::find_if(groups->begin(), groups->end(), [&id](const Group &each) { return each.id == *id; });
        const Group habits = group == groups->end() ? Group() : *group;
        const Result<QList<Meeting>> earlier = meetingsOf(habits.id);
        if (!earlier)
            return fail(earlier.error());
        NewMeetingWish wish;
        wish.title = command.title;
        wish.date = command.date.value_or(QDate());
        wish.place = command.place.isEmpty() ? habits.place : command.place;
        const QDate day = command.date.value_or(clock_().toLocalTime().date());
        const Meeting meeting = beginMeeting(comingAlong(habits, *earlier, day, nullptr), wish, clock_());
        if (const Result<void> done = book_.save(meeting); !done)
            return fail(done.error());
        print(meeting.id.toUtf8() + '\n');
    }

    void operator()(const invoked::Delete &command)
    {
        const Result<Id> id = book_.findMeeting(command.meeting);
        const Result<void> done = id ? book_.remove(*id) : Result<void>(id.error());
        if (!done)
            fail(done.error());
    }

    void operator()(const invoked::Restore &command)
    {
        const Result<Id> id = book_.findMeeting(command.meeting, Deleted::Only);
        const Result<void> done = id ? book_.restore(*id) : Result<void>(id.error());
        if (!done)
            fail(done.error());
    }

    // These need no book; runCommand() has dealt with them.
    void operator()(const invoked::Window &) {}
    void operator()(const invoked::Help &) {}
    void operator()(const invoked::Version &) {}

private:
    void importOne(const QString &path, const QString &groupName)
    {
        const Result<Imported> imported = importFile(path, clock_());
        if (!imported)
            return fail(imported.error());
        const auto warn = [this, &path](const QString &warning) {
            say(streams_.err, path + QStringLiteral(": ") + warning);
        };
        for (const QString &warning : imported->warnings)
            warn(warning);
        Meeting meeting = imported->travelling.meeting;
        if (groupName.isEmpty()) {
            const Result<QList<Group>> groups = book_.groups();
            if (!groups)
                return fail(groups.error());
            const Landing landing = landingOf(*imported, *groups);
            meeting.group = landing.group;
            if (!landing.warning.isEmpty())
                warn(landing.warning);
        } else {
            const Result<Id> group = groupCalled(groupName);  // made only now that there is something to put in it
            if (!group)
                return fail(group.error());
            meeting.group = *group;
        }
        const Result<BroughtInMeeting> brought = book_.bringIn(meeting);
        if (!brought)
            return fail(brought.error());
        if (brought->how == BroughtIn::Copy)
            warn(Words::tr("There was a meeting with this id and other content; this one came in as a copy."));
        printLine({brought->id, meeting.title});
    }

    /// The meetings a new one in the group may go on from; none without a group.
    Result<QList<Meeting>> meetingsOf(const Id &group)
    {
        QList<Meeting> meetings;
        if (group.isEmpty())
            return meetings;
        const Result<QList<MeetingSummary>> all = book_.meetings();
        if (!all)
            return all.error();
        for (const MeetingSummary &summary : *all) {
            if (summary.group != group)
                continue;
            const Result<Meeting> meeting = book_.meeting(summary.id);
            if (!meeting)
                return meeting.error();
            meetings.append(*meeting);
        }
        return meetings;
    }

    /// The group of that name; a new one, told about, when there is none.
    Result<Id> groupCalled(const QString &name)
    {
        const Result<QList<Group>> groups = book_.groups();
        if (!groups)
            return groups.error();
        for (const Group &group : *groups) {
            if (group.name == name || group.id == name)
                return group.id;
        }
        Group group;
        group.id = newId();
        group.name = name;
        group.standingItems = defaultStandingItems(group.language);  // as in the window
        if (const Result<void> done = book_.save(group); !done)
            return done.error();
        // Another command may have made it at the same moment: the first by id stays, the other goes.
        const Result<QList<Group>> now = book_.groups();
        if (!now)
            return now.error();
        for (const Group &each : *now) {
            if (each.name == name && each.id < group.id) {
                if (const Result<void> done = book_.removeGroup(group.id); !done)
                    return done.error();
                return each.id;
            }
        }
        say(streams_.err, Words::tr("There was no group “%1”; it is made.").arg(name));
        return group.id;
    }

    Result<Meeting> find(const QString &name)
    {
        const Result<Id> id = book_.findMeeting(name);
        if (!id)
            return id.error();
        return book_.meeting(*id);
    }

    Result<std::optional<Group>> groupOf(const Meeting &meeting)
    {
        const Result<QList<Group>> groups = book_.groups();
        if (!groups)
            return groups.error();
        for (const Group &group : *groups) {
            if (group.id == meeting.group)
                return std::optional(group);
        }
        return std::optional<Group>();
    }

    static QByteArray asJson(const QList<MeetingSummary> &meetings)
    {
        QJsonArray list;
        for (const MeetingSummary &meeting : meetings) {
            const char *status = meeting.status == MeetingStatus::Draft      ? "draft"
                                 : meeting.status == MeetingStatus::InReview ? "inReview"
                                                                             : "approved";
            QJsonObject each{{QStringLiteral("id"), meeting.id},
                             {QStringLiteral("title"), meeting.title},
                             {QStringLiteral("group"), meeting.groupName},
                             {QStringLiteral("status"), QLatin1StringView(status)},
                             {QStringLiteral("changed"), meeting.changed.toString(Qt::ISODateWithMs)}};
            if (meeting.date)
                each.insert(QStringLiteral("date"), meeting.date->toString(Qt::ISODate));
            if (meeting.deleted)
                each.insert(QStringLiteral("deleted"), meeting.deleted->toString(Qt::ISODateWithMs));
            list.append(each);
        }
        return QJsonDocument(list).toJson();
    }

    void printLine(QStringList fields)
    {
        for (QString &field : fields)
            field = field.simplified();  // a tab or a line break inside would look like two fields
        print(fields.join(u'\t').toUtf8() + '\n');
    }

    void print(const QByteArray &bytes)
    {
        if (outBroken_)
            return;
        outBroken_ = streams_.out.write(bytes) != bytes.size() || !streams_.out.flush();
        if (outBroken_)
            fail({ErrorKind::Io, Words::tr("The answer could not be written to standard output."), {}});
    }

    void fail(const Error &error)
    {
        ++failures_;
        say(streams_.err, error.message);
    }

    MinuteBook &book_;
    Streams streams_;
    Clock clock_;
    int failures_ = 0;
    bool outBroken_ = false;
};

int answer(const Streams &streams, const QByteArray &bytes)
{
    if (streams.out.write(bytes) == bytes.size() && streams.out.flush())
        return 0;
    say(streams.err, Words::tr("The answer could not be written to standard output."));
    return 1;
}

}  // namespace

void say(QFile &err, const QString &message)
{
    err.write(QStringLiteral("motebok: %1\n").arg(message.simplified()).toUtf8());
    err.flush();
}

bool needsFonts(const Invocation &invocation)
{
    const auto *command = std::get_if<invoked::Export>(&invocation.what);
    return command && command->request.formats.contains(ExportFormat::Pdf);
}

int runCommand(const Invocation &invocation, const Streams &streams, const Clock &clock)
{
    if (std::holds_alternative<invoked::Help>(invocation.what))
        return answer(streams, usage().toUtf8());
    if (std::holds_alternative<invoked::Version>(invocation.what))
        return answer(streams, "motebok " MOTEBOK_VERSION "\n");
    const QString path = invocation.book.isEmpty() ? MinuteBook::defaultPath() : invocation.book;
    const Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(path, clock);
    if (!book) {
        say(streams.err, book.error().message);
        return 1;
    }
    CommandRun run(**book, streams, clock);
    std::visit(run, invocation.what);
    return run.failures() == 0 ? 0 : 1;
}

}  // namespace motebok
