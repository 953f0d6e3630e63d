// SPDX-License-Identifier: GPL-3.0-or-later
// typist BOOK: opens the window on the book's only meeting and types into its first item, a word after the other, until
// it is killed. After each word it says on stdout how many milliseconds have gone and how many words are typed.
#include "base/settings.h"
#include "widgets/mainwindow.h"
#include "widgets/meetingpage.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace motebok;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("innstillingar.ini")));
    DialogPrompts prompts;
    Result<std::unique_ptr<MinuteBook>> book = MinuteBook::open(QString::fromLocal8Bit(argv[1]));
    if (!book)
        return 1;
    MainWindow::Seams seams;
    seams.prompts = &prompts;
    seams.settings = &settings;
    MainWindow window(std::move(book).value(), seams);
    window.show();
    window.openLast();
    if (!window.meeting())
        return 1;
    window.page().goToItem(1);
    QElapsedTimer clock;
    clock.start();
    int words = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &window, [&] {
        for (const QChar c : QStringLiteral("ord%1 ").arg(++words)) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(window.page().currentCell(), &press);
        }
        std::printf("%lld %d\n", static_cast<long long>(clock.elapsed()), words);
        std::fflush(stdout);
    });
    typing.start(10);
    return QApplication::exec();
}
