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
    /// Saying the same again, as at every failing try to save, takes the keyboard from no button.
    void show(const QString &message, const QString &detail, const QList<Way> &waysOut);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool says(const QString &message, const QString &detail, const QList<Way> &waysOut) const;
    void drawMark();

    QLabel *mark_;
    QLabel *text_;
    QWidget *ways_;
    QList<Way> waysOut_;
    QList<QWidget *> buttons_;
};

}  // namespace motebok
