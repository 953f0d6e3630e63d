// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reading.h"

#include "language/dates.h"

#include <QRegularExpression>

namespace motebok {

namespace {

/// Names between `from` and the date or its "den", without the punctuation around them.
QStringList namesFrom(const QString &text, qsizetype from, const std::optional<FoundDate> &date)
{
    const qsizetype end = date && date->from >= from ? date->from : text.size();
    QString names = text.mid(from, end - from);
    static const QRegularExpression tail(
        QStringLiteral(
            R"([\s,:;(–-]*(?:(?<!\p{L})(?:den|dato|dagsett|on|dated|i møte(?:t)?|på e-post|(?:den )?\d{1,2}\. ?(?:\p{L}+|\d{1,2}\.?))(?![\p{L}\d])[\s,:;(–-]*)*$)"),
        QRegularExpression::CaseInsensitiveOption);
    names.remove(tail);
    static const QRegularExpression lead(QStringLiteral(R"(^[\s,:;–-]+)"));
    names.remove(lead);
    return splitNames(names);
}

struct ClosingShape {
    ClosingKind kind;
    QRegularExpression expression;  ///< its capture group "names", if any, begins where names begin
};

const QList<ClosingShape> &closingShapes()
{
    const auto shape = [](ClosingKind kind, const QString &pattern) {
        return ClosingShape{kind, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)};
    };
    // "Referat frå førre møte godkjent" speaks of other minutes.
    static const QString minutes = QStringLiteral(
        R"((?:utkast(?:et)? (?:til )?)?(?:(?:møte)?(?:referat|protokoll)(?:et|en)?|møtebok[a]?|minutes|draft minutes)(?!.*\b(?:førre|forrige|previous)\b))");
    static const QList<ClosingShape> shapes{
        shape(ClosingKind::NextMeeting, QStringLiteral(R"(^(?:neste møte|next meeting)(?= *:|.*\d))")),
        shape(ClosingKind::SentForReview, QStringLiteral(R"(^%1\b.*\b(?:ut)?(?:sendt?|sent)(?!\p{L}))").arg(minutes)),
        shape(ClosingKind::SentForReview, QStringLiteral(R"(^(?:ut)?(?:sendt|sent) (?:til|for|ut|på) )")),
        shape(
            ClosingKind::Approved,
            QStringLiteral(
                R"(^(?:%1\b(?!.*\b(?:ikkje|ikke|not)\b).*?\b)?(?:godkjen[dt]|approved)(?!\p{L})(?:.*?\b(?:av|by)\b(?<names>))?)")
                .arg(minutes)),
        shape(
            ClosingKind::Writers,
            QStringLiteral(
                R"(^(?:refer[ea]nt(?:ar|ane|er|ene)?|møtesekretær(?:ar|er)?|sekretær(?:ar|er)?|skriv[ae]r|secretary|for referatet|referat ved)\s*:(?<names>))")),
        shape(
            ClosingKind::Writers,
            QStringLiteral(
                R"(^%1\b(?: er| vart| blei| ble)? ?(?:skriv[ei][nt]?|skrevet|ført|written|ved)(?!\p{L})(?:.*?\b(?:av|by)\b)?(?<names>))")
                .arg(minutes)),
        shape(ClosingKind::Writers,
              QStringLiteral(R"(^(?:skriv[ei][nt]?|skrevet|ført|written) (?:av|by)\b(?<names>))")),
    };
    return shapes;
}

}  // namespace

void readFact(Fact &fact)
{
    fact.kind = factKind(fact.label);
    fact.date.reset();
    fact.start.reset();
    fact.end.reset();
    if (fact.kind != FactKind::Date && fact.kind != FactKind::Time)
        return;
    QString text = fact.text.plainText();
    if (const auto date = findDate(text)) {
        // "Tid: 27. oktober 2022 kl. 09.00–11.30": a Date fact that tells the time too.
        fact.kind = FactKind::Date;
        fact.date = date->date;
        text.replace(date->from, date->length, QStringLiteral(" "));
    }
    auto time = findTime(text);
    if (!time && fact.kind == FactKind::Time)
        time = findTime(QStringLiteral("kl. ") + text.simplified());  // "Tid: 09.00"
    if (time) {
        fact.start = time->start;
        fact.end = time->end;
    }
}

void readClosingLine(ClosingLine &line)
{
    line.kind = ClosingKind::Other;
    line.names.clear();
    line.date.reset();
    constexpr qsizetype longestLine = 400;  // a whole paragraph is no closing line
    const QString text = line.text.plainText().simplified();
    if (text.isEmpty() || text.size() > longestLine)
        return;
    for (const ClosingShape &shape : closingShapes()) {
        const QRegularExpressionMatch match = shape.expression.match(text);
        if (!match.hasMatch())
            continue;
        const auto date = findDate(text);
        line.kind = shape.kind;
        if (date)
            line.date = date->date;
        if (match.capturedStart(QStringLiteral("names")) >= 0)
            line.names = namesFrom(text, match.capturedStart(QStringLiteral("names")), date);
        return;
    }
}

QStringList splitNames(const QString &text)
{
    static const QRegularExpression seam(QStringLiteral(R"(\s*[,;&\n]\s*|\s+(?:og|and)\s+)"),
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    for (QString name : text.split(seam, Qt::SkipEmptyParts)) {
        name = name.simplified();
        // "Kari N." keeps its point: it is an initial's.
        if (name.endsWith(u'.') && name.size() > 2 && name.at(name.size() - 2).isLower())
            name.chop(1);
        if (name.startsWith(QStringLiteral("og ")) || name.startsWith(QStringLiteral("and ")))
            name = name.mid(name.indexOf(u' ') + 1);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

}  // namespace motebok
