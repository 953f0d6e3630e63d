// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html_richtext.h"

#include <QUrl>

#include <array>

namespace motebok {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QString textOf(const Runs &runs, qsizetype from, qsizetype to)
{
    QString text;
    for (qsizetype i = from; i < to; ++i)
        text += runs.at(i).text;
    return text;
}

/// The wrappers of a run from the outside in. Neighbouring runs share a wrapper as long as it is the same, so that a
/// link with a bold word in it stays one link.
enum class Layer { Action, Link, Speaker, Bold, Italic, Underline, Text };

/// What two runs must have in common to stand in the same wrapper; empty for no wrapper.
QString key(const Run &run, Layer layer)
{
    const auto mark = [&run](Mark which) { return run.marks & which ? QStringLiteral("1") : QString(); };
    switch (layer) {
        case Layer::Action:
            return run.action;
        case Layer::Link:
            return safeTarget(run.link);
        case Layer::Speaker:
            return mark(Mark::Speaker);
        case Layer::Bold:
            return mark(Mark::Bold);
        case Layer::Italic:
            return mark(Mark::Italic);
        case Layer::Underline:
            return mark(Mark::Underline);
        case Layer::Text:
            break;
    }
    return {};
}

struct Tags {
    QString open;
    QString close;
};

Tags tags(Layer layer, const QString &key)
{
    switch (layer) {
        case Layer::Action:
            return {QStringLiteral("<mark class=\"action\">"), QStringLiteral("</mark>")};
        case Layer::Link:
            return {QStringLiteral("<a href=\"%1\">").arg(htmlEscaped(key)), QStringLiteral("</a>")};
        case Layer::Speaker:
            return {QStringLiteral("<span class=\"speaker\">"), QStringLiteral("</span>")};
        case Layer::Bold:
            return {QStringLiteral("<strong>"), QStringLiteral("</strong>")};
        case Layer::Italic:
            return {QStringLiteral("<em>"), QStringLiteral("</em>")};
        case Layer::Underline:
            return {QStringLiteral("<u>"), QStringLiteral("</u>")};
        case Layer::Text:
            break;
    }
    return {};
}

enum class LineBreaks { Tags, Raw };

void writeRuns(QString &out, const Runs &runs, qsizetype from, qsizetype to, Layer layer, LineBreaks breaks)
{
    if (layer == Layer::Text) {
        QString text = htmlEscaped(textOf(runs, from, to));
        out += breaks == LineBreaks::Tags ? text.replace(u'\n', QStringLiteral("<br>")) : text;
        return;
    }
    for (qsizetype i = from; i < to;) {
        const QString shared = key(runs.at(i), layer);
        qsizetype end = i + 1;
        while (end < to && key(runs.at(end), layer) == shared)
            ++end;
        // A blank is neither a link nor emphasis: a wrapper around nothing would be an empty stop for a screen reader.
        const bool wrapped = !shared.isEmpty() && !isBlank(textOf(runs, i, end));
        const Tags around = wrapped ? tags(layer, shared) : Tags{};
        out += around.open;
        writeRuns(out, runs, i, end, Layer(int(layer) + 1), breaks);
        out += around.close;
        i = end;
    }
}

QString runsOf(const Block &block, LineBreaks breaks = LineBreaks::Tags)
{
    QString out;
    writeRuns(out, block.runs, 0, block.runs.size(), Layer::Action, breaks);
    return out;
}

/// List items without a word or an item below them are left out. Numbers stand in the value, so the others keep theirs.
RichText withoutEmptyItems(const RichText &text)
{
    QList<Block> blocks = text.blocks();
    for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
        const Block &block = blocks.at(i);
        const bool hasItems =
            i + 1 < blocks.size() && blocks.at(i + 1).isListItem() && blocks.at(i + 1).level > block.level;
        if (block.isListItem() && !hasItems && isBlank(block.text()))
            blocks.removeAt(i);
    }
    return RichText(blocks);
}

class HtmlWriter : public BlockVisitor {
public:
    explicit HtmlWriter(const RichTextPlace &place) : place_(place) {}

    QString out;

    void openList(BlockKind kind, int, int start) override
    {
        if (kind == BlockKind::Bullet)
            out += u"<ul>";
        else
            out += start == 1 ? QStringLiteral("<ol>") : QStringLiteral("<ol start=\"%1\">").arg(start);
    }
    void openItem(const Block &item) override
    {
        out += u"<li"_s + directionAttribute(item.text()) + u'>' + runsOf(item);
    }
    void closeItem() override { out += u"</li>"; }
    void closeList(BlockKind kind) override { out += kind == BlockKind::Bullet ? u"</ul>" : u"</ol>"; }

    void block(const Block &block) override
    {
        if (isBlank(block.text()))
            return;  // an empty line; the page has its own distances
        if (block.kind == BlockKind::SubHeading)
            heading(block);
        else if (block.kind == BlockKind::Preformatted)
            preformatted(block);
        else
            element(QStringLiteral("p"), block, runsOf(block));
    }

private:
    void heading(const Block &block)
    {
        if (place_.headings == RichTextPlace::Headings::AsParagraphs)
            element(QStringLiteral("p"), block, u"<strong>"_s + runsOf(block) + u"</strong>"_s);
        else
            element(u'h' + QString::number(std::clamp(place_.headingLevel, 2, 6)), block, runsOf(block));
    }
    void preformatted(const Block &block)
    {
        // HTML drops a line end right after <pre>.
        const QString text = runsOf(block, LineBreaks::Raw);
        element(QStringLiteral("pre"), block, block.text().startsWith(u'\n') ? u'\n' + text : text);
    }
    void element(const QString &name, const Block &block, const QString &content)
    {
        out += u'<' + name + directionAttribute(block.text()) + u'>' + content + u"</"_s + name + u'>';
    }

    RichTextPlace place_;
};

}  // namespace

QString htmlEscaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, text.at(++i));
            if (!QChar::isNonCharacter(whole))
                clean += QStringView(QChar::fromUcs4(whole));
        } else if (code == u'&') {
            clean += u"&amp;";
        } else if (code == u'<') {
            clean += u"&lt;";
        } else if (code == u'>') {
            clean += u"&gt;";
        } else if (code == u'"') {
            clean += u"&quot;";
        } else if (code == u'\r' || code == 0x2028 || code == 0x2029) {
            clean += u'\n';
        } else if (!c.isSurrogate() && !QChar::isNonCharacter(code) &&
                   (code == u'\n' || code == u'\t' || (code >= 0x20 && !(code >= 0x7f && code <= 0x9f)))) {
            clean += c;
        }
    }
    return clean;
}

QString safeTarget(const QString &link)
{
    static const std::array<QStringView, 4> schemes = {u"http", u"https", u"mailto", u"tel"};
    if (link.isEmpty())
        return {};
    const QUrl url(link, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || std::find(schemes.begin(), schemes.end(), scheme) == schemes.end())
        return {};
    const bool web = scheme.startsWith(u"http");
    if (web ? url.host().isEmpty() : url.path().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

bool isBareParagraph(const RichText &text)
{
    return text.blocks().size() == 1 && text.blocks().first().kind == BlockKind::Paragraph;
}

QString htmlOf(const RichText &text, const RichTextPlace &place)
{
    if (isBareParagraph(text)) {
        const Block &only = text.blocks().first();
        return isBlank(only.text()) ? QString() : runsOf(only);
    }
    HtmlWriter writer(place);
    visit(withoutEmptyItems(text), writer);
    return writer.out;
}

QString directionAttribute(const QString &text)
{
    return text.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"") : QString();
}

}  // namespace motebok
