// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/settings.h"

namespace motebok {

namespace {

struct Entry {
    const char *key;
    QVariant otherwise;
};

Entry entry(Setting setting)
{
    switch (setting) {
        case Setting::Language:
            return {"language", QStringLiteral("nn")};
        case Setting::WindowGeometry:
            return {"window/geometry", {}};
        case Setting::SplitterState:
            return {"window/splitter", {}};
        case Setting::LeftColumnState:
            return {"window/leftColumn", {}};
        case Setting::PanelSize:
            return {"window/panel", {}};
        case Setting::NavigatorHidden:
            return {"window/navigatorHidden", false};
        case Setting::Zoom:
            return {"window/zoom", 1.0};
        case Setting::LastMeeting:
            return {"lastMeeting", QString()};
        case Setting::LastPlace:
            return {"lastPlace", QStringList()};
        case Setting::ExportFolder:
            return {"export/folder", QString()};
        case Setting::ExportFormats:
            return {"export/formats", QStringLiteral("pdf,html")};
        case Setting::Shortcuts:
            return {"shortcuts", QStringList()};
        case Setting::RecentCommands:
            return {"recentCommands", QStringList()};
        case Setting::TypingAidsOff:
            return {"typing/off", QStringList()};
    }
    return {"", {}};
}

QString ownFile()
{
    const QSettings own(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("motebok"),
                        QStringLiteral("motebok"));
    return own.fileName();
}

}  // namespace

Settings::Settings(const QString &file) : store_(file.isEmpty() ? ownFile() : file, QSettings::IniFormat) {}

QVariant Settings::value(Setting setting) const
{
    const Entry found = entry(setting);
    return store_.value(QLatin1StringView(found.key), found.otherwise);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    store_.setValue(QLatin1StringView(entry(setting).key), value);
}

}  // namespace motebok
