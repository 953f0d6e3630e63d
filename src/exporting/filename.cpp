// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace motebok {

namespace {

constexpr qsizetype mostBytes = 120;

/// A character some file system cannot hold, or that shows a name other than it is.
bool cannotBeInName(QChar c)
{
    static const QString reserved = QStringLiteral("<>:\"/\\|?*");
    const bool joiner = c.unicode() == 0x200c || c.unicode() == 0x200d;  // emoji and some scripts need them
    return reserved.contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph || (c.category() == QChar::Other_Format && !joiner) ||
           QChar::isNonCharacter(c.unicode());
}

QString cleaned(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("(?<=\\w)[/\\\\:|](?=\\w)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString text = name.normalized(QString::NormalizationForm_C);
    text.replace(between, QStringLiteral("-"));  // "12/22" stays legible
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (!c.isSurrogate()) {
            clean += cannotBeInName(c) ? QChar(u' ') : c;
        }
    }
    return clean.simplified();
}

/// Cut between letters as people see them, never inside one.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    qsizetype fits = 0;
    for (qsizetype next = letters.toNextBoundary(); next >= 0; next = letters.toNextBoundary()) {
        if (QStringView(name).left(next).toUtf8().size() > mostBytes)
            break;
        fits = next;
    }
    return name.left(fits);
}

QString trimmedEnds(QString name)
{
    static const QRegularExpression ends(QStringLiteral("^[.\\s-]+|[.\\s]+$"));  // hidden, an option, Windows drops it
    return name.remove(ends);
}

bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

}  // namespace

QString fileBaseName(const Meeting &meeting)
{
    const std::optional<QDate> day = date(meeting);
    QString name = trimmedEnds(cleaned(meeting.title));
    if (day)
        name = (day->toString(Qt::ISODate) + u' ' + name).trimmed();
    name = trimmedEnds(shortened(name));
    if (isReservedOnWindows(name))
        name.prepend(u'_');
    return name.isEmpty() ? QStringLiteral("møte") : name;
}

}  // namespace motebok
