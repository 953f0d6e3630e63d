// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/speakerchecks.h"

#include "editing/openmeeting.h"
#include "widgets/meetingpage.h"
#include "widgets/sidepanel.h"
#include "widgets/speakerlist.h"

#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

namespace motebok {

namespace {

constexpr int soon = 150;   // ms from a change to the waves under the text
constexpr int pause = 400;  // ms without a change before the list is made anew: that reads the whole meeting
constexpr char lookedAt[] = "speakersLookedAt";
constexpr int later = 1500;  // ms without a change before the whole meeting is looked through

}  // namespace

SpeakerChecks::SpeakerChecks(MeetingPage &page, SidePanel &panel, QWidget *window)
    : DeskPart(window), page_(page), window_(window), panel_(new SpeakerList), offer_(new QToolButton)
{
    mark_ = new QAction(tr("&Mark the speakers …"), this);
    mark_->setObjectName(QStringLiteral("speaker.mark"));
    list_ = new QAction(tr("&Speakers to look at"), this);
    list_->setObjectName(QStringLiteral("speaker.odd"));
    for (QAction *each : {mark_, list_}) {
        each->setEnabled(false);
        window_->addAction(each);
    }
    panel.add(panel_, tr("Speakers to look at"), list_);
    offer_->setObjectName(QStringLiteral("speakerOffer"));
    offer_->setAutoRaise(true);
    offer_->setToolTip(tr("Underlined or bold places that look like speakers"));
    offer_->hide();
    connect(offer_, &QToolButton::clicked, this, &SpeakerChecks::mark);
    connect(mark_, &QAction::triggered, this, &SpeakerChecks::mark);
    connect(list_, &QAction::toggled, this, [this](bool shown) {
        if (shown)
            showList();
    });
    connect(panel_, &SpeakerList::wanted, &page_, qOverload<const Spot &>(&MeetingPage::goTo));
    for (QTimer *timer : {&soon_, &pause_, &later_})
        timer->setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &SpeakerChecks::lookAtCells);
    connect(&pause_, &QTimer::timeout, this, [this] {
        if (panel_->isVisible())
            showList();
    });
    connect(&later_, &QTimer::timeout, this, &SpeakerChecks::lookForOffers);
    connect(page_.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!soon_.isActive())
            soon_.start(soon);
    });
    connect(&page_, &MeetingPage::currentCellChanged, this, &SpeakerChecks::tellOfCursor);
}

void SpeakerChecks::setMeeting(OpenMeeting *open)
{
    open_ = open;
    known_.reset();
    ++generation_;
    offer_->hide();
    for (QTimer *timer : {&soon_, &pause_, &later_})
        timer->stop();
    list_->setEnabled(open_);
    mark_->setEnabled(false);
    if (!open_) {
        panel_->show({}, {});
        return;
    }
    connect(open_, &OpenMeeting::changed, this, &SpeakerChecks::changed);
    connect(open_, &QObject::destroyed, this, [this] { open_ = nullptr; });
    soon_.start(soon);
    pause_.start(soon);
    later_.start(soon);
}

void SpeakerChecks::fillTools(QMenu &menu) const
{
    menu.addAction(mark_);
}

void SpeakerChecks::fillView(QMenu &menu) const
{
    menu.addAction(list_);
}

QWidget *SpeakerChecks::offer() const
{
    return offer_;
}

void SpeakerChecks::changed(const Meeting &before, const Meeting &after)
{
    if (!sameParticipants(before, after)) {
        known_.reset();
        ++generation_;
    }
    if (!soon_.isActive())
        soon_.start(soon);  // not restarted: under steady typing too the waves follow
    pause_.start(pause);
    later_.start(later);
}

void SpeakerChecks::lookAtCells()
{
    if (!open_)
        return;
    const QList<CellEdit *> cells = page_.findChildren<CellEdit *>();
    for (CellEdit *cell : cells) {
        if (cell->visibleRegion().isEmpty())
            continue;
        const QPoint state(generation_, cell->document()->revision());
        if (cell->property(lookedAt).toPoint() == state)
            continue;
        cell->setProperty(lookedAt, state);
        lookAt(*cell);
    }
    tellOfCursor();
}

void SpeakerChecks::lookAt(CellEdit &cell)
{
    QList<QTextEdit::ExtraSelection> waves;
    if (hasMark(cell.text(), Mark::Speaker)) {
        if (!known_)
            known_.emplace(open_->meeting(), open_->habits());
        for (const OddSpeaker &odd : oddSpeakers(cell.address(), cell.text(), *known_)) {
            QTextEdit::ExtraSelection wave;
            wave.cursor = QTextCursor(cell.document());
            wave.cursor.setPosition(int(odd.span.from));
            wave.cursor.setPosition(int(odd.span.end()), QTextCursor::KeepAnchor);
            wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wave.format.setUnderlineColor(cell.palette().color(QPalette::Text));
            wave.format.setToolTip(inWords(odd.check, odd.text));
            waves.append(wave);
        }
    }
    cell.setHighlights(CellEdit::Layer::Speakers, waves);
}

/// A screen reader hears what the wave under the speaker says.
void SpeakerChecks::tellOfCursor()
{
    CellEdit *cell = page_.currentCell();
    if (described_ && described_ != cell)
        described_->describe(CellEdit::Layer::Speakers, {});
    described_ = cell;
    QString now;
    if (cell) {
        const int position = cell->textCursor().position();
        for (const QTextEdit::ExtraSelection &wave : cell->highlights(CellEdit::Layer::Speakers)) {
            if (wave.cursor.selectionStart() <= position && position <= wave.cursor.selectionEnd())
                now = wave.format.toolTip();
        }
    }
    if (cell)
        cell->describe(CellEdit::Layer::Speakers, now);
    if (now != std::exchange(told_, now))
        emit said(now);
}

void SpeakerChecks::lookForOffers()
{
    if (!open_)
        return;
    const QList<SpeakerOffer> offers =
        open_->isReadOnly() ? QList<SpeakerOffer>() : speakerOffers(open_->meeting(), open_->habits());
    const auto known =
        std::count_if(offers.begin(), offers.end(), [](const SpeakerOffer &each) { return each.isKnown(); });
    mark_->setEnabled(!offers.isEmpty());
    offer_->setVisible(known > 0);
    offer_->setText(tr("Mark %n speaker(s) …", nullptr, int(known)));
}

void SpeakerChecks::showList()
{
    if (open_)
        panel_->show(open_->meeting(), oddSpeakers(open_->meeting(), open_->habits()));
}

void SpeakerChecks::mark()
{
    if (!open_ || open_->isReadOnly())
        return;
    MarkSpeakersDialog dialog(open_->meeting(), speakerOffers(open_->meeting(), open_->habits()), window_);
    if (dialog.exec() != QDialog::Accepted || !open_)
        return;
    const QList<SpeakerOffer> chosen = dialog.chosen();
    const Spot cursor = page_.place().value_or(chosen.isEmpty() ? Spot{} : Spot{chosen.first().cell, 0});
    open_->edit(tr("Mark the speakers"),
                [&](Meeting &meeting) { return edits::markSpeakers(meeting, chosen, cursor); });
    lookForOffers();
}

}  // namespace motebok
