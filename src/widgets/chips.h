// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace motebok {

/// Words one adds to and takes from by keyboard, each in a chip, and a field for the next one. Tab and the arrows go
/// from chip to chip; Delete and Backspace take one away; a letter typed on a chip goes to the field. Enter in the
/// field makes a chip of what is typed, and with nothing typed it means that one is done.
class Chips : public QWidget {
    Q_OBJECT
public:
    explicit Chips(QWidget *parent = nullptr);

    /// What the words are, for a screen reader and in the empty field.
    void setName(const QString &name, const QString &hint);
    void setValues(const QStringList &values);
    const QStringList &values() const { return values_; }
    /// Offered while one types, the best first.
    void setProposals(const QStringList &proposals) { proposals_ = proposals; }
    /// What becomes of typed words: the full name, say.
    void setMeaning(const std::function<QString(const QString &)> &meaning) { meaning_ = meaning; }

    /// Makes a chip of what is still in the field, so that nothing typed is lost.
    void takeTyped();
    QLineEdit *field() const { return field_; }
    QToolButton *chip(qsizetype index) const { return chips_.value(index); }
    bool isOffering() const;
    void stopOffering();

signals:
    void changed();
    /// Enter, with nothing in the field.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeChips();
    void remove(qsizetype index);
    void add(const QString &word);
    void offer(const QString &typed);
    bool fieldKey(int key, const QString &text);
    bool chipKey(qsizetype index, int key, const QString &text);
    void focusChip(qsizetype index);
    void tellProposal();

    QStringList values_;
    QStringList proposals_;
    std::function<QString(const QString &)> meaning_;
    QList<QToolButton *> chips_;
    QLineEdit *field_;
    QListWidget *offered_ = nullptr;  ///< a child of the window, made when first needed
    QString name_;
};

}  // namespace motebok
