// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace motebok::test {

namespace {

constexpr int longWait = 60'000;  // ms; a cold start on a busy machine takes some seconds
constexpr int shortWait = 8'000;

/// Stops a program, kindly first.
void stop(QProcess &program)
{
    if (program.state() == QProcess::NotRunning)
        return;
    program.terminate();
    if (!program.waitForFinished(3000)) {
        program.kill();
        program.waitForFinished(3000);
    }
}

}  // namespace

Display::Display()
{
    // Xvfb finds a free number itself, and tells it when it is ready.
    server_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server_.start(QStringLiteral(XVFB),
                  {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                   QStringLiteral("1024x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    QElapsedTimer clock;
    clock.start();
    QByteArray number;
    while (!number.endsWith('\n') && clock.elapsed() < longWait && server_.state() != QProcess::NotRunning) {
        server_.waitForReadyRead(200);
        number += server_.readAllStandardOutput();
    }
    if (number.endsWith('\n'))
        name_ = ':' + number.trimmed();
    else
        std::fputs("Xvfb did not start\n", stderr);
}

Display::~Display()
{
    stop(server_);
}

Office::Office() : pipe_(QStringLiteral("motebok%1").arg(QCoreApplication::applicationPid()))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home_.path());
    environment.insert(QStringLiteral("SAL_USE_VCLPLUGIN"), QStringLiteral("gen"));
    for (const char *gone : {"DBUS_SESSION_BUS_ADDRESS", "SESSION_MANAGER", "WAYLAND_DISPLAY"})
        environment.remove(QLatin1StringView(gone));
    office_.setProcessEnvironment(environment);
    office_.setProcessChannelMode(QProcess::ForwardedChannels);
    // soffice is a script that starts the program: a group of their own lets both be stopped.
    office_.setChildProcessModifier([] { ::setpgid(0, 0); });
    office_.start(QStringLiteral(SOFFICE),
                  {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(home_.path()),
                   QStringLiteral("--accept=pipe,name=%1;urp;").arg(pipe_), QStringLiteral("--norestore"),
                   QStringLiteral("--nologo"), QStringLiteral("--nofirststartwizard"), QStringLiteral("--nodefault"),
                   QStringLiteral("--nolockcheck")});
    office_.waitForStarted();
    // With a new profile LibreOffice starts, settles in and starts again: who has asked the first one waits in vain.
    QElapsedTimer clock;
    clock.start();
    while (!tell({QStringLiteral("ready")}, Patience::Short) && clock.elapsed() < longWait)
        ;
}

Office::~Office()
{
    const pid_t group = pid_t(office_.processId());
    if (office_.state() == QProcess::NotRunning || group <= 0)
        return;
    tell({QStringLiteral("quit")});
    if (!office_.waitForFinished(5000)) {
        ::kill(-group, SIGKILL);
        office_.waitForFinished(3000);
    }
}

bool Office::tell(const QStringList &arguments, Patience patience)
{
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QObject::connect(&script, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience == Patience::Short ? shortWait : longWait, &loop, &QEventLoop::quit);
    script.start(QStringLiteral(PYTHON3), QStringList{QStringLiteral(OFFICE_SCRIPT), pipe_} + arguments);
    if (!script.waitForStarted())
        return false;
    if (script.state() != QProcess::NotRunning)
        loop.exec();
    const bool finished = script.state() == QProcess::NotRunning;
    stop(script);
    answer_ = script.readAllStandardOutput();
    return finished && script.exitCode() == 0;
}

bool Office::copy(const QString &file)
{
    // A copy: LibreOffice puts its lock beside what it opens, and asks about one that is there.
    const QString copied = home_.filePath(QFileInfo(file).fileName());
    return QFile::copy(file, copied) && tell({QStringLiteral("copy"), copied});
}

QByteArray Office::paste()
{
    return tell({QStringLiteral("paste")}) ? answer_ : QByteArray();
}

}  // namespace motebok::test
