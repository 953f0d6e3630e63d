// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace motebok {

/// Lines of widgets, as words in a paragraph: what does not fit goes on the next line, so that a row of buttons never
/// decides how narrow the window can be. One that wants room (a field to write in) takes what is left of its line.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem *itemAt(int index) const override { return items_.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Place { Do, OnlyMeasure };
    int flow(const QRect &rect, Place place) const;

    QList<QLayoutItem *> items_;
};

}  // namespace motebok
