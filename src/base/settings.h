// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace motebok {

/// What Møtebok remembers between starts that is not minutes. One table of all of it in settings.cpp.
enum class Setting {
    Language,  ///< "nn", "nb" or "en": of the interface
    WindowGeometry,
    SplitterState,
    LeftColumnState,
    PanelSize,  ///< of the side panel: its width beside the page, its height under it
    NavigatorHidden,
    Zoom,         ///< 1 is the desktop's own size
    LastMeeting,  ///< id
    LastPlace,    ///< where the cursor was in it
    ExportFolder,
    ExportFormats,   ///< names, comma-separated
    Shortcuts,       ///< the user's own: "text.bold Ctrl+B" each, without a key where it was taken off
    RecentCommands,  ///< ids, the last one first
    TypingAidsOff    ///< ids of the helps with typing that are switched off
};

class Settings {
public:
    /// `file`: an INI file; empty for the user's own (~/.config/motebok/motebok.ini).
    explicit Settings(const QString &file = {});

    QVariant value(Setting setting) const;
    void setValue(Setting setting, const QVariant &value);

private:
    QSettings store_;
};

}  // namespace motebok
