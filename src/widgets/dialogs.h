// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export.h"

#include <QDialog>

#include <memory>

namespace Ui {
class LinkDialog;
class ExportDialog;
}  // namespace Ui

namespace motebok {

class Prompts;

/// Asks for a link's text and address; a bare mail address or domain is completed. Esc asks before anything that was
/// written goes.
class LinkDialog : public QDialog {
    Q_OBJECT
public:
    LinkDialog(const QString &text, const QString &target, Prompts &prompts, QWidget *parent);
    ~LinkDialog() override;

    QString text() const;
    /// Complete: "https://…", "mailto:…"; empty takes the link off.
    QString target() const;
    void accept() override;
    void reject() override;

private:
    std::unique_ptr<Ui::LinkDialog> ui_;
    Prompts &prompts_;
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

/// "https://…" from what was typed as an address: "nes.no" and "kari@nes.no" are completed. Empty when it is no address
/// of a web page, mail box or telephone.
QString completeTarget(const QString &typed);

}  // namespace motebok
