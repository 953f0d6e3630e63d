// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/example.h"
#include "app/translations.h"
#include "base/settings.h"
#include "storage/backups.h"
#include "widgets/icons.h"
#include "widgets/mainwindow.h"
#include "widgets/prompts.h"

#include <QApplication>

namespace motebok {

int runWindow(const QString &book, const QStringList &files)
{
    Settings settings;
    DialogPrompts prompts;
    MainWindow::Seams seams;
    seams.prompts = &prompts;
    seams.settings = &settings;
    seams.exampleBook = [] { return exampleBook(exampleBookPath(), systemClock()); };
    seams.examplePath = exampleBookPath();
    QApplication::setWindowIcon(applicationIcon());

    QStringList toImport = files;
    QString home;
    for (QString path = book;;) {
        const Translations translations(settings.value(Setting::Language).toString());
        // Where one stood in a backup when the language was chosen, one stands again; it stays as it was made.
        const bool backup = !home.isEmpty() && backupMoment(home, path);
        Result<std::unique_ptr<MinuteBook>> opened = backup ? MinuteBook::openToRead(path) : MinuteBook::open(path);
        if (!opened) {
            prompts.tell(nullptr, opened.error());
            return 1;
        }
        MainWindow window(std::move(opened).value(), seams);
        if (home.isEmpty())
            home = window.bookPath();
        window.setHomeBook(home);
        bool again = false;
        // Every text is made anew in the new language by making the window anew; what is open is saved and opened
        // again.
        QObject::connect(&window, &MainWindow::languageChosen, &window, [&](const QString &language) {
            settings.setValue(Setting::Language, language);
            path = window.bookPath();
            home = window.homeBook();  // she may have saved it elsewhere
            again = window.close();
        });
        window.openLast();
        window.show();
        if (!toImport.isEmpty())
            window.importFiles(std::exchange(toImport, {}));
        const int code = QApplication::exec();
        if (!again)
            return code;
    }
}

}  // namespace motebok
