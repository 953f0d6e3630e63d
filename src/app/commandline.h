// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace motebok {

/// What the user asked for on the command line. docs/commands.md is its manual.
namespace invoked {

struct Window {
    QStringList files;  ///< to bring in
};
struct Help {};
struct Version {};
struct Import {
    QStringList files;
    QString group;
};
struct List {
    bool deleted = false;
    bool json = false;
};
struct Show {
    QString meeting;
    bool json = false;
};
struct Export {
    QString meeting;
    ExportRequest request;
};
struct New {
    QString title;
    QString group;
    std::optional<QDate> date;
    QString place;
};
struct Delete {
    QString meeting;
};
struct Restore {
    QString meeting;
};

}  // namespace invoked

struct Invocation {
    QString book;  ///< --book FILE; empty for the default
    std::variant<invoked::Window, invoked::Help, invoked::Version, invoked::Import, invoked::List, invoked::Show,
                 invoked::Export, invoked::New, invoked::Delete, invoked::Restore>
        what;
};

/// Reads the arguments (without the program's name). An Error (BadInput) is wrong usage: exit code 2.
Result<Invocation> readCommandLine(const QStringList &arguments);

/// What --help prints.
QString usage();

}  // namespace motebok
