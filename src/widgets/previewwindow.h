// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QBuffer>
#include <QDialog>
#include <QPdfDocument>

class QPrinter;

namespace motebok {

class Prompts;

/// The printed minutes on the screen: the PDF itself, page for page.
class PreviewWindow : public QDialog {
    Q_OBJECT
public:
    PreviewWindow(const QByteArray &pdf, const QString &title, Prompts &prompts, QWidget *parent);

private:
    QBuffer bytes_;
    QPdfDocument document_;
};

/// Asks for a printer and prints the PDF on it.
void printPdf(const QByteArray &pdf, const QString &title, Prompts &prompts, QWidget *parent);

/// Paints every page of the PDF on a printer, as large as its paper allows.
Result<void> paintPdf(QPdfDocument &document, QPrinter &printer);

}  // namespace motebok
