// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace motebok {

/// Work that goes on beside the window: what, how far, and a way to stop it. In the status bar; hidden when nothing
/// goes on.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void start(const QString &what);
    void finish();

public slots:
    /// 0 to 1; from the window's own thread.
    void setDone(double done);

signals:
    void cancelled();

private:
    QLabel *what_;
    QProgressBar *bar_;
};

}  // namespace motebok
