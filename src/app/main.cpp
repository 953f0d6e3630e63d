// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/translations.h"
#include "app/window.h"
#include "storage/minutebook.h"

#include <QApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <langinfo.h>
#include <pwd.h>
#include <unistd.h>

using namespace motebok;

namespace {

/// Where there is no HOME, the book is still the user's own.
void assureHome()
{
    const passwd *user = qEnvironmentVariableIsEmpty("HOME") ? getpwuid(getuid()) : nullptr;
    if (user && user->pw_dir)
        qputenv("HOME", user->pw_dir);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Qt wants a UTF-8 locale, and says so on stderr where there is none; minutes are UTF-8 whatever LANG says.
void assureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Qt's own remarks about the machine are not the answer to a command.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// A command draws without a display, if it draws at all.
std::unique_ptr<QCoreApplication> application(const Invocation &invocation, int &argc, char **argv)
{
    if (std::holds_alternative<invoked::Window>(invocation.what))
        return std::make_unique<QApplication>(argc, argv);
    if (needsFonts(invocation)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

}  // namespace

int main(int argc, char **argv)
{
    assureUtf8();
    assureHome();
    std::signal(SIGXFSZ, SIG_IGN);  // past a file-size limit a write fails, and the user is told; it must not kill us
    QCoreApplication::setApplicationName(QStringLiteral("motebok"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTEBOK_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("no.motebok.Motebok"));
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 1;

    // The arguments are read before there is an application, which may need a display that is not there.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    int none = 1;
    auto reading = std::make_unique<QCoreApplication>(none, argv);
    auto nynorsk = std::make_unique<Translations>(QStringLiteral("nn"));
    const Result<Invocation> invocation = readCommandLine(arguments);
    if (!invocation) {
        say(err, invocation.error().message);
        return 2;
    }
    const auto *window = std::get_if<invoked::Window>(&invocation->what);
    if (!window)
        qInstallMessageHandler(quiet);
    if (!window && !needsFonts(*invocation))
        return runCommand(*invocation, {out, err});
    if (window && !hasDisplay()) {
        say(err,
            QCoreApplication::translate(
                "main", "There is no display to open the window on. “motebok --help” tells what can be done without."));
        return 1;
    }
    nynorsk.reset();
    reading.reset();

    const auto app = application(*invocation, argc, argv);
    const QString book = invocation->book.isEmpty() ? MinuteBook::defaultPath() : invocation->book;
    if (window)
        return runWindow(book, window->files);
    const Translations language(QStringLiteral("nn"));
    return runCommand(*invocation, {out, err});
}
