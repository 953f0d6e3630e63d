// SPDX-License-Identifier: GPL-3.0-or-later
// A secretary in a process of her own, so that she can be killed, or run without root's rights.
//   typist BOOK           opens the window on the book's only meeting and types into its first item, a word after the
//   other, until
//                         she is killed; after each word she says how many milliseconds have gone and how many words
//                         are typed
//   typist BOOK --at-random SEED
//                         types, moves, makes, undoes and redoes until she is killed; at every change she says how many
//                         milliseconds have gone, and the fingerprint of the meeting as it is then
//   typist BOOK FOLDER    types one word, exports to the folder, and says on lines what she sees
#include "base/settings.h"
#include "editing/openmeeting.h"
#include "fingerprint.h"
#include "widgets/banner.h"
#include "widgets/exportactions.h"
#include "widgets/mainwindow.h"
#include "widgets/meetingpage.h"
#include "widgets/prompts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace motebok;

namespace {

/// Nobody answers here; what is told is said on stdout.
class Told : public DialogPrompts {
public:
    int errors = 0;
    void tell(QWidget *, const Error &error) override
    {
        ++errors;
        std::printf("told %s\n", qUtf8Printable(error.message));
    }
};

void type(MainWindow &window, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(window.page().currentCell(), &press);
    }
}

int typeUntilKilled(MainWindow &window)
{
    QElapsedTimer clock;
    clock.start();
    int words = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &window, [&] {
        type(window, QStringLiteral("ord%1 ").arg(++words));
        std::printf("%lld %d\n", static_cast<long long>(clock.elapsed()), words);
        std::fflush(stdout);
    });
    typing.start(10);
    return QApplication::exec();
}

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window.page().currentCell(), key, modifiers);
}

int workUntilKilled(MainWindow &window, quint32 seed)
{
    QRandomGenerator random(seed);
    QElapsedTimer clock;
    clock.start();
    int words = 0;
    const auto tell = [&] {
        std::printf("%lld %s\n", static_cast<long long>(clock.elapsed()),
                    test::fingerprint(window.meeting()->meeting()).constData());
        std::fflush(stdout);
    };
    tell();
    QObject::connect(window.meeting(), &OpenMeeting::changed, &window, tell);  // it is told before it can be saved
    QTimer working;
    QObject::connect(&working, &QTimer::timeout, &window, [&] {
        const quint32 what = random.bounded(100U);
        if (what < 60)
            type(window, QStringLiteral("Ord%1 ").arg(++words));
        else if (what < 70)
            window.page().goToItem(random.bounded(2U) == 0 ? -1 : 1);
        else if (what < 78)
            press(window, random.bounded(2U) == 0 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        else if (what < 82)
            press(window, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        else if (what < 92)
            press(window, Qt::Key_Z, Qt::ControlModifier);
        else
            press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    });
    working.start(8);
    return QApplication::exec();
}

int typeAndExport(MainWindow &window, Told &prompts, const QString &folder)
{
    type(window, QStringLiteral("ord"));
    const bool saved = window.meeting()->flush();
    auto *exports = window.findChild<ExportActions *>();
    bool done = false;
    QObject::connect(exports, &ExportActions::exported, &window, [&done] { done = true; });
    exports->exportTo({{ExportFormat::Html}, folder, Overwrite::Refuse, QStringLiteral("referat")});
    const bool answered = QTest::qWaitFor([&] { return done || prompts.errors > 0; }, 20000);
    bool banner = false;
    for (const Banner *each : window.findChildren<Banner *>())
        banner = banner || each->isVisible();
    std::printf("saved %d\nbanner %d\nreadonly %d\nanswered %d\nexported %d\ntext %s\n", int(saved), int(banner),
                int(window.page().currentCell()->isReadOnly()), int(answered), int(done),
                qUtf8Printable(window.page().currentCell()->toPlainText()));
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir settingsFolder;
    Settings settings(settingsFolder.filePath(QStringLiteral("innstillingar.ini")));
    Told prompts;
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
    if (argc > 3)
        return workUntilKilled(window, QString::fromLocal8Bit(argv[3]).toUInt());
    return argc > 2 ? typeAndExport(window, prompts, QString::fromLocal8Bit(argv[2])) : typeUntilKilled(window);
}
