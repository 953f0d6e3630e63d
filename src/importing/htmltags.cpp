// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/htmltags.h"

#include <QHash>

namespace motebok {

namespace {

QSet<QString> nameSet(const char16_t *list)
{
    const QStringList names = QString::fromUtf16(list).split(u' ');
    return QSet<QString>(names.begin(), names.end());
}

bool isKnownTag(const QString &name)
{
    static const QSet<QString> html = nameSet(
        u"a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br "
        u"button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em "
        u"embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr "
        u"html i "
        u"iframe img input ins kbd label legend li link listing main map mark marquee menu meta meter nav nobr "
        u"noframes "
        u"noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script section "
        u"select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th "
        u"thead time title tr track tt u ul var video wbr xml");
    // Word's own, as in <o:p> and <st1:place>.
    static const QSet<QString> prefixes = nameSet(u"o w v m x st1 st2");
    const qsizetype colon = name.indexOf(u':');
    return colon < 0 ? html.contains(name) : prefixes.contains(name.left(colon));
}

/// Attributes HTML allows without a value. Any other bare word makes "a <b og c> d" text.
bool isBareAttribute(const QString &name)
{
    static const QSet<QString> bare = nameSet(
        u"allowfullscreen async checked compact contenteditable controls declare defer disabled download hidden ismap "
        u"itemscope loop multiple muted nohref noresize noshade novalidate nowrap open readonly required reversed "
        u"selected");
    return bare.contains(name);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u':';
}

bool isAttributeNameCharacter(QChar c)
{
    return !isBlank(c) && !QStringView(u"\"'<>/=").contains(c);
}

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && isBlank(text.at(at)))
        ++at;
    return at;
}

/// Index behind an attribute's value (which begins at `at`), or -1; `value` is what is between the quotes.
qsizetype valueEnd(QStringView text, qsizetype at, QStringView &value)
{
    if (at >= text.size())
        return -1;
    const QChar quote = text.at(at);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = text.indexOf(quote, at + 1);
        if (end < 0)
            return -1;
        value = text.mid(at + 1, end - at - 1);
        return end + 1;
    }
    qsizetype end = at;
    while (end < text.size() && !isBlank(text.at(end)) && !QStringView(u"\"'<>").contains(text.at(end)))
        ++end;
    value = text.mid(at, end - at);
    return end > at ? end : -1;
}

}  // namespace

QStringView HtmlToken::attribute(QStringView named) const
{
    for (const Attribute &attribute : attributes) {
        if (attribute.name == named)
            return attribute.value;
    }
    return {};
}

bool isVoidTag(QStringView name)
{
    static const QSet<QString> names =
        nameSet(u"area base basefont br col embed frame hr img input link meta param source track wbr");
    return names.contains(name.toString());
}

bool HtmlTagReader::next(HtmlToken &token)
{
    const qsizetype from = at_;
    while (at_ < html_.size()) {
        const qsizetype bracket = html_.indexOf(u'<', at_);
        if (bracket < 0) {
            at_ = html_.size();
            break;
        }
        HtmlToken tag;
        qsizetype end = tagEnd(tag, bracket);
        if (end < 0) {
            end = unseenEnd(bracket);
            if (end < 0) {
                at_ = bracket + 1;  // a "<" of the text's own
                continue;
            }
            tag.kind = HtmlToken::Kind::Text;  // nothing to see
        }
        if (bracket > from) {  // the text comes first; the tag is read again next time
            at_ = bracket;
            break;
        }
        at_ = end;
        if (tag.kind == HtmlToken::Kind::Start)
            at_ = rawTextEnd(tag.name, end);
        token = tag;
        return true;
    }
    token = HtmlToken();
    token.text = html_.mid(from, at_ - from);
    return at_ > from;
}

/// Index behind the tag that begins at `at`, or -1 when there is none.
qsizetype HtmlTagReader::tagEnd(HtmlToken &token, qsizetype at) const
{
    constexpr qsizetype longestName = 20;
    qsizetype end = at + 1;
    const bool closing = end < html_.size() && html_.at(end) == u'/';
    if (closing)
        ++end;
    const qsizetype nameFrom = end;
    while (end < html_.size() && end - nameFrom < longestName && isNameCharacter(html_.at(end)))
        ++end;
    token.name = html_.mid(nameFrom, end - nameFrom).toString().toLower();
    token.kind = closing ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    return isKnownTag(token.name) ? attributesEnd(token, end) : -1;
}

qsizetype HtmlTagReader::attributesEnd(HtmlToken &token, qsizetype at) const
{
    bool mayFollow = false;  // an attribute needs white space (or a quote, or "/") before it
    while (at < html_.size()) {
        const QChar c = html_.at(at);
        if (c == u'>')
            return at + 1;
        if (isBlank(c) || c == u'/') {
            mayFollow = true;
            ++at;
            continue;
        }
        const qsizetype nameFrom = at;
        while (at < html_.size() && isAttributeNameCharacter(html_.at(at)))
            ++at;
        if (at == nameFrom || !mayFollow)
            return -1;
        HtmlToken::Attribute attribute{html_.mid(nameFrom, at - nameFrom).toString().toLower(), {}};
        const qsizetype sign = skipBlanks(html_, at);
        if (sign < html_.size() && html_.at(sign) == u'=') {
            at = valueEnd(html_, skipBlanks(html_, sign + 1), attribute.value);
            if (at < 0)
                return -1;
            mayFollow = QStringView(u"\"'").contains(html_.at(at - 1));
        } else if (!isBareAttribute(attribute.name)) {
            return -1;
        }
        token.attributes.append(attribute);
    }
    return -1;
}

/// Index behind a comment, declaration or processing instruction at `at`, or -1.
qsizetype HtmlTagReader::unseenEnd(qsizetype at)
{
    const QStringView rest = html_.mid(at);
    const auto behind = [this, at](QStringView what) {
        const qsizetype found = find(what, at);
        return found < 0 ? -1 : found + what.size();
    };
    if (rest.startsWith(u"<!--"))
        return behind(u"-->");
    if (rest.startsWith(u"<!["))  // Word's <![if !supportLists]> and <![endif]>
        return behind(u"]>");
    if (rest.startsWith(u"<?xml", Qt::CaseInsensitive) || rest.startsWith(u"<!doctype", Qt::CaseInsensitive))
        return behind(u">");
    return -1;
}

/// Where reading goes on after the start tag `name`, which ended at `at`: behind the content, if it is never seen.
qsizetype HtmlTagReader::rawTextEnd(const QString &name, qsizetype at)
{
    static const QSet<QString> unseen = nameSet(u"script style title xml");
    if (!unseen.contains(name))
        return at;
    const qsizetype end = find(QStringLiteral("</") + name, at);
    if (end < 0)
        return at;
    leftOutScript_ = leftOutScript_ || name == u"script";
    return end;  // the end tag itself is read as one
}

/// First place of `what` (lower case) from `from` on, or -1. Each thing that is missing is looked for once.
qsizetype HtmlTagReader::find(QStringView what, qsizetype from)
{
    if (missing_.contains(what))
        return -1;
    const qsizetype found = html_.indexOf(what, from, Qt::CaseInsensitive);
    if (found < 0)
        missing_.append(what.toString());
    return found;
}

TagBalance tagBalance(QStringView html)
{
    QHash<QString, int> open;
    TagBalance balance;
    HtmlTagReader reader(html);
    HtmlToken token;
    while (reader.next(token)) {
        if (token.kind == HtmlToken::Kind::Text || isVoidTag(token.name))
            continue;
        int &count = open[token.name];
        if (token.kind == HtmlToken::Kind::Start)
            ++count;
        else if (count > 0)
            --count;
        else
            balance.closing.insert(token.name);
    }
    for (auto it = open.begin(); it != open.end(); ++it) {
        if (it.value() > 0)
            balance.open.insert(it.key());
    }
    return balance;
}

}  // namespace motebok
