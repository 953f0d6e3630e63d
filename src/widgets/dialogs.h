// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "exporting/export.h"

#include <QDate>
#include <QDialog>

#include <memory>

namespace Ui {
class NewMeetingDialog;
class LinkDialog;
class ExportDialog;
class GroupDialog;
}  // namespace Ui

namespace motebok {

/// Asks for what a new meeting begins with. The title follows the group until the user writes one.
class NewMeetingDialog : public QDialog {
    Q_OBJECT
public:
    NewMeetingDialog(const QList<Group> &groups, const Id &group, QDate date, QWidget *parent);
    ~NewMeetingDialog() override;

    /// Id of the group, or empty.
    Id group() const;
    QString title() const;
    QDate date() const;
    QString place() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void groupChosen();

    std::unique_ptr<Ui::NewMeetingDialog> ui_;
    QList<Group> groups_;
    bool titleWritten_ = false;
    bool placeWritten_ = false;
};

/// Asks for a link's text and address; a bare mail address or domain is completed.
class LinkDialog : public QDialog {
    Q_OBJECT
public:
    LinkDialog(const QString &text, const QString &target, QWidget *parent);
    ~LinkDialog() override;

    QString text() const;
    /// Complete: "https://…", "mailto:…"; empty takes the link off.
    QString target() const;
    void accept() override;

private:
    std::unique_ptr<Ui::LinkDialog> ui_;
};

/// Asks which formats, under which name and where.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(const QString &name, const QString &folder, const QList<ExportFormat> &formats, QWidget *parent);
    ~ExportDialog() override;

    ExportRequest request() const;

private:
    void check();

    std::unique_ptr<Ui::ExportDialog> ui_;
};

/// Name and habits of a group, new or known.
class GroupDialog : public QDialog {
    Q_OBJECT
public:
    GroupDialog(const Group &group, QWidget *parent);
    ~GroupDialog() override;

    Group group() const;

private:
    std::unique_ptr<Ui::GroupDialog> ui_;
    Group group_;
};

/// "https://…" from what was typed as an address: "nes.no" and "kari@nes.no" are completed. Empty when it is no address
/// of a web page, mail box or telephone.
QString completeTarget(const QString &typed);

}  // namespace motebok
