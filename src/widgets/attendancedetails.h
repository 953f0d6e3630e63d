// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/attendance.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace motebok {

/// The few fields beside somebody's attendance: from and until when, a remark, for whom a deputy stands in. Leaving it,
/// by whatever way, keeps what is written: there is no way to discard it but undo.
class AttendanceDetailsForm : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceDetailsForm(QWidget *parent = nullptr);

    /// Shows what there is about somebody and gives the keyboard to the first field.
    void open(const Attender &who, const QList<AttendanceSection> &sections);
    bool isOpen() const { return !who_.isEmpty(); }
    /// Hands over what is written, and closes.
    void close();

signals:
    void given(const motebok::Id &who, const motebok::edits::AttendanceDetails &details);
    /// Closed by a key or the button: the keyboard goes back to where it was.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Unclear { Tell, BecomesRemark };
    bool finish(Unclear unclear);

    QLabel *heading_;
    QLineEdit *from_;
    QLineEdit *until_;
    QLineEdit *remark_;
    QComboBox *deputyFor_;
    QLabel *hint_;
    Id who_;
    edits::AttendanceDetails before_;
};

/// "10", "10.15", "1015", "kl. 10:15"; nothing for what is no time of day.
std::optional<QTime> clockTyped(const QString &text);

}  // namespace motebok
