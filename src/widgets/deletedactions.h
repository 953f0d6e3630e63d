// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/minutebook.h"
#include "widgets/deskpart.h"

#include <QAction>

class QMenu;

namespace motebok {

class Prompts;

/// "Sletta": what has been deleted from the open meeting, and the deleted meetings of the book, to be put back.
class DeletedActions : public DeskPart {
    Q_OBJECT
public:
    DeletedActions(Prompts &prompts, QWidget *window);

    void setBook(MinuteBook *book) override;
    void fill(QMenu &menu) const;

    void show();

signals:
    /// A deleted meeting is to come back.
    void restoreWanted(const motebok::Id &meeting);

private:
    bool putBack(const Id &part);

    Prompts &prompts_;
    QAction *show_;
    MinuteBook *book_ = nullptr;
};

}  // namespace motebok
