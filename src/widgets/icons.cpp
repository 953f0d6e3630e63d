// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

/// The resources of a static library are there only when asked for; not in a namespace, by Qt's rules.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace motebok {

namespace {

QByteArray source(const QString &name)
{
    initIcons();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(const QByteArray &svg, const QColor &colour, int size)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(coloured).render(&painter);
    return pixmap;
}

}  // namespace

QIcon applicationIcon()
{
    QIcon icon;
    const QByteArray svg = source(QStringLiteral("motebok"));
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(svg, Qt::black, size));
    return icon;
}

QIcon icon(const QString &name, const QPalette &palette)
{
    QIcon icon;
    const QByteArray svg = source(name);
    if (svg.isEmpty())
        return icon;
    for (const int size : {16, 24, 32, 48}) {
        icon.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::ButtonText), size), QIcon::Normal);
        icon.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), size), QIcon::Disabled);
    }
    return icon;
}

}  // namespace motebok
