// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace motebok::test {

/// An X server of its own, without a screen, for as long as it lives.
class Display {
public:
    Display();
    ~Display();
    bool isOpen() const { return !name_.isEmpty(); }
    const QByteArray &name() const { return name_; }  ///< ":99"

private:
    QProcess server_;
    QByteArray name_;
};

/// A LibreOffice on the display of the environment, with a profile of its own. What it is told to do is done when the
/// call returns; meanwhile our own events go on, so that it may ask for our clipboard.
class Office {
public:
    Office();
    ~Office();

    /// Opens a copy of the document, selects all and copies. False when it could not.
    bool copy(const QString &file);
    /// Pastes into a new document; what came, as tests/libreoffice/office.py tells it. Empty when it could not.
    QByteArray paste();

private:
    enum class Patience { Short, Long };
    bool tell(const QStringList &arguments, Patience patience = Patience::Long);

    QTemporaryDir home_;
    QString pipe_;
    QProcess office_;
    QByteArray answer_;
};

}  // namespace motebok::test
