// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/xhtml.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace motebok {

namespace {

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'&')
            result += u"&amp;";
        else if (c == u'<')
            result += u"&lt;";
        else if (c == u'>')
            result += u"&gt;";
        else if (c == u'"')
            result += u"&quot;";
        else if (c == u'\n')
            result += u"<br/>";
        else
            result += c;
    }
    return result;
}

/// The wrappers of a run from the outside in. Neighbouring runs share a wrapper as long as it is the same, so that a
/// link with a bold word in it stays one link.
enum class Layer { Action, CheckLater, Link, Speaker, Bold, Italic, Underline, Text };

QString openingTag(const Run &run, Layer layer)
{
    switch (layer) {
        case Layer::Action:
            return run.action.isEmpty() ? QString()
                                        : QStringLiteral("<span data-action=\"%1\">").arg(escaped(run.action));
        case Layer::CheckLater:
            return run.marks & Mark::CheckLater ? QStringLiteral("<span class=\"check\">") : QString();
        case Layer::Link:
            return run.link.isEmpty() ? QString() : QStringLiteral("<a href=\"%1\">").arg(escaped(run.link));
        case Layer::Speaker:
            return run.marks & Mark::Speaker ? QStringLiteral("<span class=\"speaker\">") : QString();
        case Layer::Bold:
            return run.marks & Mark::Bold ? QStringLiteral("<b>") : QString();
        case Layer::Italic:
            return run.marks & Mark::Italic ? QStringLiteral("<i>") : QString();
        case Layer::Underline:
            return run.marks & Mark::Underline ? QStringLiteral("<u>") : QString();
        case Layer::Text:
            break;
    }
    return {};
}

QString closingTag(Layer layer)
{
    switch (layer) {
        case Layer::Action:
        case Layer::CheckLater:
        case Layer::Speaker:
            return QStringLiteral("</span>");
        case Layer::Link:
            return QStringLiteral("</a>");
        case Layer::Bold:
            return QStringLiteral("</b>");
        case Layer::Italic:
            return QStringLiteral("</i>");
        case Layer::Underline:
            return QStringLiteral("</u>");
        case Layer::Text:
            break;
    }
    return {};
}

void writeRuns(QString &out, const Runs &runs, qsizetype from, qsizetype to, Layer layer)
{
    if (layer == Layer::Text) {
        for (qsizetype i = from; i < to; ++i)
            out += escaped(runs.at(i).text);
        return;
    }
    for (qsizetype i = from; i < to;) {
        const QString open = openingTag(runs.at(i), layer);
        qsizetype end = i + 1;
        while (end < to && openingTag(runs.at(end), layer) == open)
            ++end;
        out += open;
        writeRuns(out, runs, i, end, Layer(int(layer) + 1));
        if (!open.isEmpty())
            out += closingTag(layer);
        i = end;
    }
}

class XhtmlWriter : public BlockVisitor {
public:
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
        out += u"<li>";
        runs(item);
    }
    void closeItem() override { out += u"</li>"; }
    void closeList(BlockKind kind) override { out += kind == BlockKind::Bullet ? u"</ul>" : u"</ol>"; }
    void block(const Block &block) override
    {
        const QString tag = block.kind == BlockKind::SubHeading     ? QStringLiteral("h4")
                            : block.kind == BlockKind::Preformatted ? QStringLiteral("pre")
                                                                    : QStringLiteral("p");
        out += QStringLiteral("<%1>").arg(tag);
        runs(block);
        out += QStringLiteral("</%1>").arg(tag);
    }

private:
    void runs(const Block &block) { writeRuns(out, block.runs, 0, block.runs.size(), Layer::Action); }
};

/// Reads the fragment a tag at a time. It may take more than toXhtml() writes; fromXhtml() compares afterwards.
class XhtmlReader {
public:
    explicit XhtmlReader(const QString &xhtml) : xml_(QStringLiteral("<body>") + xhtml + QStringLiteral("</body>")) {}

    bool read()
    {
        while (!xml_.atEnd()) {
            switch (xml_.readNext()) {
                case QXmlStreamReader::StartElement:
                    start();
                    break;
                case QXmlStreamReader::EndElement:
                    end();
                    break;
                case QXmlStreamReader::Characters:
                    text(xml_.text().toString());
                    break;
                default:
                    break;
            }
        }
        return !xml_.hasError();
    }

    QList<Block> blocks;
    QString trouble() const { return xml_.errorString(); }

private:
    struct List {
        BlockKind kind;
        int next;
    };

    void start()
    {
        const QStringView name = xml_.name();
        const QXmlStreamAttributes attributes = xml_.attributes();
        looks_.append(look());
        if (name == u"p")
            open({});
        else if (name == u"h4")
            open({BlockKind::SubHeading, 0, 0, {}});
        else if (name == u"pre")
            open({BlockKind::Preformatted, 0, 0, {}});
        else if (name == u"ul")
            lists_.append({BlockKind::Bullet, 0});
        else if (name == u"ol")
            lists_.append({BlockKind::Numbered, attributes.hasAttribute(QLatin1StringView("start"))
                                                    ? attributes.value(QLatin1StringView("start")).toInt()
                                                    : 1});
        else if (name == u"li" && !lists_.isEmpty())
            openItem();
        else if (name == u"br")
            text(QStringLiteral("\n"));
        else if (name == u"b")
            looks_.last().marks |= Mark::Bold;
        else if (name == u"i")
            looks_.last().marks |= Mark::Italic;
        else if (name == u"u")
            looks_.last().marks |= Mark::Underline;
        else if (name == u"a")
            looks_.last().link = attributes.value(QLatin1StringView("href")).toString();
        else if (name == u"span" && attributes.value(QLatin1StringView("class")) == u"speaker")
            looks_.last().marks |= Mark::Speaker;
        else if (name == u"span" && attributes.value(QLatin1StringView("class")) == u"check")
            looks_.last().marks |= Mark::CheckLater;
        else if (name == u"span")
            looks_.last().action = attributes.value(QLatin1StringView("data-action")).toString();
    }

    void end()
    {
        const QStringView name = xml_.name();
        if ((name == u"ul" || name == u"ol") && !lists_.isEmpty())
            lists_.removeLast();
        if (!looks_.isEmpty())
            looks_.removeLast();
    }

    void open(const Block &block) { blocks.append(block); }
    void openItem()
    {
        List &list = lists_.last();
        const int number = list.kind == BlockKind::Numbered ? list.next++ : 0;
        open({list.kind, int(lists_.size()) - 1, number, {}});
    }
    Run look() const { return looks_.isEmpty() ? Run{} : looks_.last(); }
    void text(const QString &words)
    {
        if (blocks.isEmpty())
            return;  // white space before the first block; fromXhtml() notices what it cost
        Run run = look();
        run.text = words;
        blocks.last().runs.append(run);
    }

    QXmlStreamReader xml_;
    QList<Run> looks_;
    QList<List> lists_;
};

Error unreadable(const QString &detail)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("RichText",
                                        "A piece of text is not in the form Møtebok stores; it is left as it was."),
            detail};
}

}  // namespace

QString toXhtml(const RichText &text)
{
    XhtmlWriter writer;
    visit(text, writer);
    return writer.out;
}

Result<RichText> fromXhtml(const QString &xhtml)
{
    XhtmlReader reader(xhtml);
    if (!reader.read())
        return unreadable(reader.trouble());
    RichText text(reader.blocks);
    if (toXhtml(text) != xhtml)
        return unreadable(QStringLiteral("not canonical: %1").arg(xhtml.left(200)));
    return text;
}

}  // namespace motebok
