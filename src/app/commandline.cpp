// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "language/dates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error wrong(const QString &message)
{
    return {ErrorKind::BadInput, message, {}};
}

/// One command's options and operands, read by QCommandLineParser and told in our words.
class Operands {
public:
    enum class Takes { Flag, Value };

    void option(const QString &name, Takes takes)
    {
        QCommandLineOption made(name);
        if (takes == Takes::Value)
            made.setValueName(name);
        parser_.addOption(made);
    }

    Result<void> read(const QString &command, const QStringList &arguments)
    {
        if (parser_.parse(QStringList{command} + arguments))
            return {};
        const QStringList unknown = parser_.unknownOptionNames();
        return wrong(unknown.isEmpty()
                         ? Words::tr("An option of “%1” lacks its value.").arg(command)
                         : Words::tr("“%1” does not know the option “%2”.").arg(command, unknown.first()));
    }

    bool has(const QString &name) const { return parser_.isSet(name); }
    QString value(const QString &name) const { return parser_.value(name); }
    QStringList rest() const { return parser_.positionalArguments(); }

private:
    QCommandLineParser parser_;
};

using What = decltype(Invocation::what);
using Arguments = const QStringList &;
using Takes = Operands::Takes;

Result<QString> oneMeeting(const QString &command, const Operands &operands)
{
    if (operands.rest().size() != 1)
        return wrong(Words::tr("“%1” takes one meeting: an id, the start of one, or “latest”.").arg(command));
    return operands.rest().first();
}

Result<What> readImport(Arguments arguments)
{
    Operands operands;
    operands.option(QStringLiteral("group"), Takes::Value);
    if (const auto done = operands.read(QStringLiteral("import"), arguments); !done)
        return done.error();
    if (operands.rest().isEmpty())
        return wrong(Words::tr("“import” takes one file or more."));
    return What(invoked::Import{operands.rest(), operands.value(QStringLiteral("group"))});
}

Result<What> readList(Arguments arguments)
{
    Operands operands;
    operands.option(QStringLiteral("deleted"), Takes::Flag);
    operands.option(QStringLiteral("json"), Takes::Flag);
    if (const auto done = operands.read(QStringLiteral("list"), arguments); !done)
        return done.error();
    if (!operands.rest().isEmpty())
        return wrong(Words::tr("“list” takes no names: “%1”.").arg(operands.rest().first()));
    return What(invoked::List{operands.has(QStringLiteral("deleted")), operands.has(QStringLiteral("json"))});
}

Result<What> readShow(Arguments arguments)
{
    Operands operands;
    operands.option(QStringLiteral("json"), Takes::Flag);
    if (const auto done = operands.read(QStringLiteral("show"), arguments); !done)
        return done.error();
    const Result<QString> meeting = oneMeeting(QStringLiteral("show"), operands);
    if (!meeting)
        return meeting.error();
    return What(invoked::Show{*meeting, operands.has(QStringLiteral("json"))});
}

Result<QList<ExportFormat>> readFormats(const QString &names)
{
    QList<ExportFormat> formats;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<ExportFormat> format = formatNamed(name.trimmed());
        if (!format)
            return wrong(
                Words::tr("There is no format “%1”; there are html, pdf, docx, txt and json.").arg(name.trimmed()));
        if (!formats.contains(*format))
            formats.append(*format);
    }
    if (formats.isEmpty())
        return wrong(Words::tr("“export” needs --format: html, pdf, docx, txt, json, or more of them with commas."));
    return formats;
}

Result<What> readExport(Arguments arguments)
{
    Operands operands;
    operands.option(QStringLiteral("format"), Takes::Value);
    operands.option(QStringLiteral("to"), Takes::Value);
    operands.option(QStringLiteral("force"), Takes::Flag);
    if (const auto done = operands.read(QStringLiteral("export"), arguments); !done)
        return done.error();
    const Result<QString> meeting = oneMeeting(QStringLiteral("export"), operands);
    if (!meeting)
        return meeting.error();
    const Result<QList<ExportFormat>> formats = readFormats(operands.value(QStringLiteral("format")));
    if (!formats)
        return formats.error();
    invoked::Export made{*meeting, {}};
    made.request.formats = *formats;
    made.request.folder = operands.value(QStringLiteral("to"));
    made.request.overwrite = operands.has(QStringLiteral("force")) ? Overwrite::Allow : Overwrite::Refuse;
    if (made.request.folder.isEmpty())
        return wrong(Words::tr("“export” needs --to with a folder."));
    return What(made);
}

Result<What> readNew(Arguments arguments)
{
    Operands operands;
    for (const char *name : {"title", "group", "date", "place"})
        operands.option(QLatin1StringView(name), Takes::Value);
    if (const auto done = operands.read(QStringLiteral("new"), arguments); !done)
        return done.error();
    invoked::New made;
    made.title = operands.value(QStringLiteral("title")).simplified();
    made.group = operands.value(QStringLiteral("group")).simplified();
    made.place = operands.value(QStringLiteral("place")).simplified();
    if (made.title.isEmpty() || !operands.rest().isEmpty())
        return wrong(Words::tr("“new” needs --title with a title, in quotes if it has blanks."));
    if (operands.has(QStringLiteral("date"))) {
        const QString words = operands.value(QStringLiteral("date"));
        const std::optional<FoundDate> found = findDate(words);
        if (!found)
            return wrong(Words::tr("“%1” is no date; write it as 2026-11-22 or 22.11.2026.").arg(words));
        made.date = found->date;
    }
    return What(made);
}

template <typename Command>
Result<What> readMeetingOnly(const QString &command, Arguments arguments)
{
    Operands operands;
    if (const auto done = operands.read(command, arguments); !done)
        return done.error();
    const Result<QString> meeting = oneMeeting(command, operands);
    if (!meeting)
        return meeting.error();
    return What(Command{*meeting});
}

Result<What> readCommand(const QString &command, Arguments arguments)
{
    if (command == QStringLiteral("import"))
        return readImport(arguments);
    if (command == QStringLiteral("list"))
        return readList(arguments);
    if (command == QStringLiteral("show"))
        return readShow(arguments);
    if (command == QStringLiteral("export"))
        return readExport(arguments);
    if (command == QStringLiteral("new"))
        return readNew(arguments);
    if (command == QStringLiteral("delete"))
        return readMeetingOnly<invoked::Delete>(command, arguments);
    if (command == QStringLiteral("restore"))
        return readMeetingOnly<invoked::Restore>(command, arguments);
    // Files dropped on the program's icon are brought in by the window.
    const QStringList all = QStringList{command} + arguments;
    if (std::all_of(all.begin(), all.end(), [](const QString &name) { return QFileInfo(name).isFile(); }))
        return What(invoked::Window{all});
    return wrong(Words::tr("There is no command “%1”. “motebok --help” tells which there are.").arg(command));
}

}  // namespace

Result<Invocation> readCommandLine(const QStringList &arguments)
{
    Invocation invocation;
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QStringLiteral("--")) {
            rest += arguments.mid(i);
            break;
        }
        if (argument == QStringLiteral("--book")) {
            if (++i == arguments.size() || arguments[i].isEmpty())
                return wrong(Words::tr("--book needs the name of a file."));
            invocation.book = arguments[i];
        } else if (argument.startsWith(QStringLiteral("--book="))) {
            invocation.book = argument.mid(7);
            if (invocation.book.isEmpty())
                return wrong(Words::tr("--book needs the name of a file."));
        } else if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            invocation.what = invoked::Help{};
            return invocation;
        } else {
            rest.append(argument);
        }
    }
    if (rest.isEmpty())
        return invocation;
    if (rest.first() == QStringLiteral("--version")) {
        invocation.what = invoked::Version{};
        return invocation;
    }
    if (rest.first().startsWith(u'-') && rest.first() != QStringLiteral("--"))
        return wrong(
            Words::tr("There is no option “%1” here. “motebok --help” tells which there are.").arg(rest.first()));
    Result<What> what = readCommand(rest.first(), rest.mid(1));
    if (!what)
        return what.error();
    invocation.what = std::move(what).value();
    return invocation;
}

QString usage()
{
    return Words::tr(
        "motebok [--book FILE]                    open the window\n"
        "motebok import FILE… [--group GROUP]     bring in minutes; prints id and title\n"
        "motebok list [--deleted] [--json]        id, date, group, title, status\n"
        "motebok show MEETING [--json]            the minutes as text\n"
        "motebok export MEETING --format html,pdf,docx,txt,json --to FOLDER [--force]\n"
        "motebok new --title TITLE [--group GROUP] [--date DATE] [--place PLACE]\n"
        "motebok delete MEETING                   to Deleted\n"
        "motebok restore ID                       back from there\n"
        "\n"
        "MEETING is an id, a start of one that is enough, or “latest”. --book FILE can stand anywhere.\n"
        "Exit code: 0 done, 1 failed, 2 wrong usage.\n");
}

}  // namespace motebok
