// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace motebok {

/// The page and the side panel: beside each other in a wide window, the panel under the page in a narrow one, so that
/// half a screen beside a video meeting holds both.
class DeskSplitter : public QSplitter {
public:
    explicit DeskSplitter(QWidget *parent = nullptr);

    /// How the user wants the panel: its width beside the page, its height under it; 0 or less for what is usual.
    QSize panelSize() const { return panel_; }
    void setPanelSize(const QSize &size);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void divide(const QSize &all);

    QSize panel_;
};

}  // namespace motebok
