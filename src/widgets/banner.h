// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

#include <functional>

namespace motebok {

/// A line across the top of the page that says something one must know, with ways out as buttons. Stays until it is
/// dealt with.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    struct Way {
        QString text;
        std::function<void()> act;
    };
    void show(const QString &message, const QString &detail, const QList<Way> &waysOut);

private:
    QLabel *text_;
    QWidget *ways_;
    QList<QWidget *> buttons_;
};

}  // namespace motebok
