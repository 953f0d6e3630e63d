// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/import.h"
#include "language/dates.h"

#include <QRegularExpression>

namespace motebok {

namespace {

Id groupCalled(const QString &name, const QList<Group> &groups)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return {};
    Id found;
    for (const Group &group : groups) {
        const QString has = group.name.simplified();
        if (has == wanted)
            return group.id;
        if (has.compare(wanted, Qt::CaseInsensitive) == 0)
            found = group.id;
    }
    return found;
}

QString withoutDate(QString title)
{
    static const QRegularExpression around(
        QStringLiteral(
            R"([\s,:;(–—-]*(?:\bden\b)?\s*(?:\b(?:m[åa]ndag|tirsdag|tysdag|onsdag|torsdag|fredag|laurdag|lørdag|)"
            R"(søndag)\b)?\s*\x{1}[\s).,]*)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto date = findDate(title)) {
        title.replace(date->from, date->length, QChar(1));
        title.replace(around, QStringLiteral(" "));
    }
    return title.simplified();
}

/// The title's words of which a group's name may be the rest: "Referat frå møte i Styringsgruppa" says three before it.
bool leadsToName(const QString &word)
{
    static const QRegularExpression lead(
        QStringLiteral(
            R"(^(?:utkast|til|(?:møte)?(?:referat|protokoll|innkalling)(?:et|en)?|møtebok|frå|fra|for|i|med|av|)"
            R"((?:styre|års|arbeids)?møte(?:t)?|ordinært|ekstraordinært|nr\.?|\d+(?:/\d+)?\.?|[:–-])$)"),
        QRegularExpression::CaseInsensitiveOption);
    return lead.match(word).hasMatch();
}

}  // namespace

Id groupNamedBy(const Meeting &meeting, const QList<Group> &groups)
{
    static const QRegularExpression label(
        QStringLiteral(R"(^(?:gruppe|utval|utvalg|styre|organ|nemnd|lag|group)\s*:?$)"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Fact &fact : meeting.facts) {
        if (!label.match(fact.label.simplified()).hasMatch())
            continue;
        if (const Id id = groupCalled(fact.text.plainText(), groups); !id.isEmpty())
            return id;
    }
    for (QString rest : {meeting.title.simplified(), withoutDate(meeting.title)}) {
        while (!rest.isEmpty()) {
            if (const Id id = groupCalled(rest, groups); !id.isEmpty())
                return id;
            if (!leadsToName(rest.section(u' ', 0, 0)))
                break;
            rest = rest.section(u' ', 1);
        }
    }
    return {};
}

}  // namespace motebok
