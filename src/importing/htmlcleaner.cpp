// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/htmlcleaner.h"

#include "importing/htmltags.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace motebok {

namespace {

/// What becomes of a tag.
enum class Fate {
    Inline,  ///< stays
    Block,   ///< stays, and begins and ends a paragraph
    Blank,   ///< goes; the words beside it stay apart
    Gone,    ///< goes without a trace
};

struct Rule {
    Fate fate = Fate::Gone;
    const char *name = nullptr;  ///< the tag the parser gets
};

const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> table = [] {
        QHash<QString, Rule> result;
        const auto add = [&result](Fate fate, const char *as, const char16_t *names) {
            for (const QString &name : QString::fromUtf16(names).split(u' '))
                result.insert(name, {fate, as});
        };
        add(Fate::Inline, "b", u"b strong");
        add(Fate::Inline, "i", u"i em cite dfn var");
        add(Fate::Inline, "u", u"u");
        add(Fate::Inline, "a", u"a");
        add(Fate::Inline, "span", u"span font");
        add(Fate::Inline, "br", u"br");
        add(Fate::Block, "p", u"p");
        add(Fate::Block, "div",
            u"div section article header footer main nav aside figure figcaption address center form fieldset legend "
            u"details summary dl dt dd hgroup blockquote option");
        add(Fate::Block, "hr", u"hr");
        add(Fate::Block, "h4", u"h1 h2 h3 h4 h5 h6");
        add(Fate::Block, "ul", u"ul menu dir");
        add(Fate::Block, "ol", u"ol");
        add(Fate::Block, "li", u"li");
        add(Fate::Block, "pre", u"pre listing");
        add(Fate::Block, "table", u"table");
        add(Fate::Block, "caption", u"caption");
        add(Fate::Block, "thead", u"thead");
        add(Fate::Block, "tbody", u"tbody");
        add(Fate::Block, "tfoot", u"tfoot");
        add(Fate::Block, "tr", u"tr");
        add(Fate::Block, "td", u"td");
        add(Fate::Block, "th", u"th");
        add(Fate::Blank, nullptr, u"button textarea label input select optgroup iframe object video audio svg rt");
        return result;
    }();
    return table;
}

/// Character references are those that end in ";", and "&nbsp". Any other "&" is the text's own: HTML would read
/// "?a=1&copy=2" as "?a=1©=2".
bool isReference(QStringView text, qsizetype at)
{
    constexpr qsizetype longest = 32;
    const QStringView rest = text.mid(at + 1, longest);
    const qsizetype end = rest.indexOf(u';');
    if (end < 1)
        return false;
    const bool numeric = rest.front() == u'#';
    const bool hexadecimal = numeric && rest.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    const QStringView body = rest.first(end).mid(hexadecimal ? 2 : numeric ? 1 : 0);
    const auto fits = [numeric, hexadecimal](QChar c) {
        const bool digit = c >= u'0' && c <= u'9';
        const bool hexLetter = (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        return digit || (hexadecimal && hexLetter) || (!numeric && letter);
    };
    return !body.isEmpty() && std::all_of(body.begin(), body.end(), fits);
}

bool isBareNbsp(QStringView text, qsizetype at)
{
    return text.mid(at).startsWith(u"&nbsp") && (at + 5 >= text.size() || !text.at(at + 5).isLetterOrNumber());
}

void appendText(QByteArray &out, QStringView text, bool inAttribute)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'&' && !isReference(text, i))
            safe += isBareNbsp(text, i) ? u"&nbsp;" : u"&amp;";
        else if (c == u'<')
            safe += u"&lt;";
        else if (c == u'"' && inAttribute)
            safe += u"&quot;";
        else if (!c.isNull())
            safe += c;
        if (c == u'&' && isBareNbsp(text, i) && !isReference(text, i))
            i += 4;
    }
    out += safe.toUtf8();
}

class Cleaner {
public:
    CleanHtml result;

    void read(const QString &html)
    {
        HtmlTagReader reader(html);
        HtmlToken token;
        while (reader.next(token)) {
            if (token.kind == HtmlToken::Kind::Text)
                appendText(result.utf8, token.text, false);
            else if (token.kind == HtmlToken::Kind::Start)
                start(token);
            else
                end(token);
        }
        result.scripts = reader.leftOutScript() ? 1 : 0;
        result.broken = result.broken || !open_.isEmpty();
    }

private:
    struct Open {
        QString name;  ///< as in the source
        Rule rule;
    };
    static constexpr qsizetype deepest = 200;

    void start(const HtmlToken &token)
    {
        if (token.name == u"img")
            return picture(token);
        if (token.name == u"s" || token.name == u"strike" || token.name == u"del")
            result.struckOut = true;
        const Rule rule = rules().value(token.name);
        if (!rule.name) {
            if (rule.fate == Fate::Blank)
                result.utf8 += ' ';
            return;
        }
        if (rule.fate == Fate::Block)
            closeWhatCannotHold(token.name);
        if (isVoidTag(token.name))
            return write(token, rule);
        const bool homeless = isTablePart(token.name) && !isInTable();
        const bool tooDeep = open_.size() >= deepest;
        if (homeless || tooDeep) {
            result.broken = result.broken || homeless;
            result.tooDeep = result.tooDeep || tooDeep;
            ++leftOut_[token.name];
            if (rule.fate == Fate::Block)
                result.utf8 += ' ';
            return;
        }
        open_.append({token.name, rule});
        write(token, rule);
    }

    static bool isTablePart(const QString &name)
    {
        static const QSet<QString> parts{QStringLiteral("tr"),     QStringLiteral("td"),    QStringLiteral("th"),
                                         QStringLiteral("thead"),  QStringLiteral("tbody"), QStringLiteral("tfoot"),
                                         QStringLiteral("caption")};
        return parts.contains(name);
    }

    bool isInTable() const
    {
        return std::any_of(open_.begin(), open_.end(), [](const Open &tag) { return tag.name == u"table"; });
    }

    void end(const HtmlToken &token)
    {
        const Rule rule = rules().value(token.name);
        if (!rule.name) {
            if (rule.fate == Fate::Blank)
                result.utf8 += ' ';
            return;
        }
        if (isVoidTag(token.name))
            return;
        if (int &left = leftOut_[token.name]; left > 0) {
            --left;
            if (rule.fate == Fate::Block)
                result.utf8 += ' ';
            return;
        }
        qsizetype at = open_.size() - 1;
        while (at >= 0 && open_.at(at).name != token.name)
            --at;
        const bool crosses = at != open_.size() - 1 && (rule.fate != Fate::Block || at < 0 || !mayEnd(at + 1));
        result.broken = result.broken || at < 0 || crosses;
        if (at < 0)
            return;
        if (rule.fate == Fate::Block) {
            closeTo(at);
        } else {
            open_.removeAt(at);  // the parser sorts out what crosses what
            writeEnd(rule);
        }
    }

    /// End tags HTML lets people leave out: a new item, cell or paragraph ends the one before.
    void closeWhatCannotHold(const QString &name)
    {
        static const QHash<QString, QStringList> endedBy{
            {QStringLiteral("li"), {QStringLiteral("li")}},
            {QStringLiteral("dt"), {QStringLiteral("dt"), QStringLiteral("dd")}},
            {QStringLiteral("dd"), {QStringLiteral("dt"), QStringLiteral("dd")}},
            {QStringLiteral("td"), {QStringLiteral("td"), QStringLiteral("th")}},
            {QStringLiteral("th"), {QStringLiteral("td"), QStringLiteral("th")}},
            {QStringLiteral("tr"), {QStringLiteral("td"), QStringLiteral("th"), QStringLiteral("tr")}}};
        QStringList ended = endedBy.value(name);
        ended.append(QStringLiteral("p"));
        for (qsizetype at = open_.size() - 1; at >= 0; --at) {
            if (open_.at(at).rule.fate == Fate::Inline)
                continue;
            if (!ended.contains(open_.at(at).name))
                return;
            result.broken = result.broken || !mayEnd(at);
            closeTo(at);
        }
    }

    /// Whether HTML lets people leave out the end tags of all that is open from `at` on.
    bool mayEnd(qsizetype at) const
    {
        static const QSet<QString> names{QStringLiteral("li"),   QStringLiteral("dt"),    QStringLiteral("dd"),
                                         QStringLiteral("td"),   QStringLiteral("th"),    QStringLiteral("tr"),
                                         QStringLiteral("p"),    QStringLiteral("tbody"), QStringLiteral("thead"),
                                         QStringLiteral("tfoot")};
        return std::all_of(open_.begin() + at, open_.end(), [](const Open &tag) { return names.contains(tag.name); });
    }

    void closeTo(qsizetype size)
    {
        while (open_.size() > size)
            writeEnd(open_.takeLast().rule);
    }

    void write(const HtmlToken &token, const Rule &rule)
    {
        static const QSet<QString> kept{QStringLiteral("href"),        QStringLiteral("start"),
                                        QStringLiteral("value"),       QStringLiteral("class"),
                                        QStringLiteral("style"),       QStringLiteral("type"),
                                        QStringLiteral("data-action"), QStringLiteral("colspan"),
                                        QStringLiteral("rowspan"),     QStringLiteral("data-aria-level")};
        result.utf8 += '<';
        result.utf8 += rule.name;
        for (const HtmlToken::Attribute &attribute : token.attributes) {
            if (!kept.contains(attribute.name))
                continue;
            result.utf8 += ' ' + attribute.name.toUtf8() + "=\"";
            appendText(result.utf8, attribute.value, true);
            result.utf8 += '"';
        }
        result.utf8 += '>';
    }

    void writeEnd(const Rule &rule)
    {
        result.utf8 += "</";
        result.utf8 += rule.name;
        result.utf8 += '>';
    }

    /// A picture is remote, or too large for minutes; the text that stands for it stays.
    void picture(const HtmlToken &token)
    {
        const QStringView text = token.attribute(u"alt").trimmed();
        const auto tiny = [&token](QStringView side) {
            const QStringView size = token.attribute(side);
            return size == u"0" || size == u"1";
        };
        if (!text.isEmpty())
            appendText(result.utf8, text, false);
        else if (!tiny(u"width") && !tiny(u"height"))  // those count who reads the mail
            ++result.pictures;
    }

    QList<Open> open_;
    QHash<QString, int> leftOut_;
};

}  // namespace

CleanHtml cleanHtml(const QString &html)
{
    Cleaner cleaner;
    cleaner.read(html);
    return cleaner.result;
}

}  // namespace motebok
