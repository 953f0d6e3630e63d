// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/speakers.h"

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;

namespace Ui {
class MarkSpeakersDialog;
}

namespace motebok {

/// What is odd about a speaker, in a sentence; empty for one the tables know.
QString inWords(const SpeakerCheck &check, const QString &speaker);

/// The speakers that stand in no table, or otherwise there, each a key from its place.
class SpeakerList : public QWidget {
    Q_OBJECT
public:
    explicit SpeakerList(QWidget *parent = nullptr);

    void show(const Meeting &meeting, const QList<OddSpeaker> &odd);

signals:
    void wanted(const motebok::Spot &spot);

private:
    QLabel *what_;
    QListWidget *list_;
    QList<OddSpeaker> odd_;
};

/// Shows what will be marked as speakers before it is: those the tables know are ticked.
class MarkSpeakersDialog : public QDialog {
    Q_OBJECT
public:
    MarkSpeakersDialog(const Meeting &meeting, const QList<SpeakerOffer> &offers, QWidget *parent);
    ~MarkSpeakersDialog() override;

    QList<SpeakerOffer> chosen() const;

private:
    void count();

    std::unique_ptr<Ui::MarkSpeakersDialog> ui_;
    QList<SpeakerOffer> offers_;
};

}  // namespace motebok
