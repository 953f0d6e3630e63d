// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/blockbuilder.h"

#include "importing/blocksink.h"
#include "importing/inlinestyle.h"
#include "importing/runs.h"

#include <QRegularExpression>

#include <gumbo.h>

namespace motebok {

namespace {

constexpr int highestNumber = 99999;

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// Walks the parser's tree. Recursion is no deeper than cleanHtml() lets tags nest.
class TreeWalker {
public:
    BuiltBlocks result;

    void walk(const GumboNode *root)
    {
        children(root->v.element.children, {});
        sink_.close();
        result.blocks = sink_.blocks;
    }

private:
    struct List {
        BlockKind kind = BlockKind::Bullet;
        int next = 1;
        int id = 0;
        bool unlabelled = false;
    };

    void children(const GumboVector &nodes, const Run &look)
    {
        for (unsigned i = 0; i < nodes.length; ++i)
            node(static_cast<const GumboNode *>(nodes.data[i]), look);
    }

    void node(const GumboNode *node, const Run &look)
    {
        switch (node->type) {
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_WHITESPACE:
            case GUMBO_NODE_CDATA:
                text(QString::fromUtf8(node->v.text.text), look);
                break;
            case GUMBO_NODE_ELEMENT:
                element(node->v.element, look);
                break;
            default:
                break;
        }
    }

    void text(const QString &words, const Run &look)
    {
        if (wordLabel_)
            *wordLabel_ += words;
        else
            sink_.text(words, look);
    }

    void element(const GumboElement &element, Run look)
    {
        const InlineStyle style = inlineStyle(attribute(element, "style"));
        switch (element.tag) {
            case GUMBO_TAG_BR:
                return sink_.lineBreak(look);
            case GUMBO_TAG_HR:
                return sink_.close();
            case GUMBO_TAG_UL:
            case GUMBO_TAG_OL:
                return list(element, style, look);
            case GUMBO_TAG_LI:
                return item(element, style, look);
            case GUMBO_TAG_P:
            case GUMBO_TAG_DIV:
            case GUMBO_TAG_CAPTION:
            case GUMBO_TAG_H4:
            case GUMBO_TAG_PRE:
                look.marks = style.applied(look.marks);
                return block(element, style, look);
            case GUMBO_TAG_TR:
                return row(element, look);
            default:
                break;
        }
        readInline(element, style, look);
        if (style.wordLabel)
            return label(element, look);
        children(element.children, look);
    }

    void readInline(const GumboElement &element, const InlineStyle &style, Run &look)
    {
        if (element.tag == GUMBO_TAG_B)
            look.marks |= Mark::Bold;
        else if (element.tag == GUMBO_TAG_I)
            look.marks |= Mark::Italic;
        else if (element.tag == GUMBO_TAG_U)
            look.marks |= Mark::Underline;
        else if (element.tag == GUMBO_TAG_A)
            readLink(attribute(element, "href"), look);
        else if (element.tag == GUMBO_TAG_SPAN)
            readSpan(element, look);
        look.marks = style.applied(look.marks);
    }

    void readSpan(const GumboElement &element, Run &look)
    {
        if (attribute(element, "class") == u"speaker")
            look.marks |= Mark::Speaker;
        if (const QString action = attribute(element, "data-action"); !action.isEmpty())
            look.action = action;
    }

    void readLink(const QString &href, Run &look)
    {
        look.link = safeLink(href);
        if (look.link.isEmpty() && !href.trimmed().isEmpty() && !href.startsWith(u'#'))
            ++result.droppedLinks;
    }

    void block(const GumboElement &element, const InlineStyle &style, const Run &look)
    {
        const bool preformatted = element.tag == GUMBO_TAG_PRE;
        if (sink_.isInItem()) {
            sink_.breakInItem();
            children(element.children, look);
            if (sink_.isInItem())
                sink_.breakInItem();
            return;
        }
        RawBlock raw;
        if (element.tag == GUMBO_TAG_H4)
            raw.block.kind = BlockKind::SubHeading;
        else if (preformatted)
            raw.block.kind = BlockKind::Preformatted;
        sink_.open(raw, preformatted ? BlockSink::Space::Preformatted : BlockSink::Space::Collapsed);
        if (style.wordListLevel > 0)
            wordItem(element, style, look);
        else
            children(element.children, look);
        sink_.close();
    }

    /// A list item of Word's clipboard HTML: a paragraph that tells its level, with the label written out in a span.
    void wordItem(const GumboElement &element, const InlineStyle &style, const Run &look)
    {
        lastWordLabel_.clear();
        sink_.setCurrent(BlockKind::Bullet, style.wordListLevel - 1, 0);
        children(element.children, look);
        static const QRegularExpression number(QStringLiteral(R"(^\(?(?:[\d.]*?(\d{1,5})|[a-zA-Z]{1,5})[.)]?$)"));
        const QString label = lastWordLabel_.simplified();
        const auto match = number.match(label);
        // "o" is a bullet in Courier; a letter is a label only with its point or bracket.
        if (!match.hasMatch() || (match.captured(1).isEmpty() && label.back().isLetter()))
            return;
        sink_.setCurrent(BlockKind::Numbered, style.wordListLevel - 1, match.captured(1).toInt());
    }

    void label(const GumboElement &element, const Run &look)
    {
        QString words;
        QString *outer = std::exchange(wordLabel_, &words);
        children(element.children, look);
        wordLabel_ = outer;
        lastWordLabel_ = words.replace(QChar::Nbsp, u' ');
    }

    void list(const GumboElement &element, const InlineStyle &style, const Run &look)
    {
        sink_.close();
        List list;
        list.id = ++lastList_;
        list.unlabelled = style.noLabels || attribute(element, "type").toLower() == u"none";
        if (element.tag == GUMBO_TAG_OL) {
            list.kind = BlockKind::Numbered;
            bool given = false;
            const int start = attribute(element, "start").toInt(&given);
            list.next = given ? std::clamp(start, 1, highestNumber) : 1;
        }
        lists_.append(list);
        children(element.children, look);
        lists_.removeLast();
        sink_.close();
    }

    void item(const GumboElement &element, const InlineStyle &style, Run look)
    {
        look.marks = style.applied(look.marks);
        RawBlock raw;
        raw.block.kind = BlockKind::Bullet;
        if (!lists_.isEmpty()) {
            List &list = lists_.last();
            bool given = false;
            const int value = attribute(element, "value").toInt(&given);
            if (given)
                list.next = std::clamp(value, 1, highestNumber);
            raw.block.kind = list.kind;
            raw.block.level = int(lists_.size()) - 1;
            raw.block.number = list.kind == BlockKind::Numbered ? list.next++ : 0;
            raw.list = list.id;
            raw.unlabelled = list.unlabelled || style.noLabels;
        }
        sink_.open(raw, BlockSink::Space::Collapsed);
        children(element.children, look);
        sink_.close();
    }

    /// A table inside a cell: a paragraph a row, the cells' words with blanks between; cells of several paragraphs stay
    /// so.
    void row(const GumboElement &element, const Run &look)
    {
        sink_.close();
        QList<QList<RawBlock>> cells;
        bool simple = true;
        const QList<List> outerLists = std::exchange(lists_, {});
        for (unsigned i = 0; i < element.children.length; ++i) {
            BlockSink outer = std::exchange(sink_, BlockSink());
            node(static_cast<const GumboNode *>(element.children.data[i]), look);
            sink_.close();
            cells.append(sink_.blocks);
            simple = simple && (sink_.blocks.isEmpty() ||
                                (sink_.blocks.size() == 1 && sink_.blocks.first().block.kind == BlockKind::Paragraph));
            sink_ = std::move(outer);
        }
        lists_ = outerLists;
        Runs runs;
        for (const QList<RawBlock> &cell : std::as_const(cells)) {
            if (!simple)
                sink_.blocks += cell;
            else if (!cell.isEmpty())
                runs = joinedWithBlank(runs, cell.first().block.runs);
        }
        if (simple && !runs.isEmpty()) {
            RawBlock raw;
            raw.block.runs = runs;
            sink_.blocks.append(raw);
        }
    }

    BlockSink sink_;
    QList<List> lists_;
    int lastList_ = 0;
    QString *wordLabel_ = nullptr;  ///< where text goes while it is Word's label
    QString lastWordLabel_;
};

}  // namespace

BuiltBlocks buildBlocks(const QByteArray &cleanUtf8)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV;
    GumboOutput *output = gumbo_parse_with_options(&options, cleanUtf8.constData(), size_t(cleanUtf8.size()));
    TreeWalker walker;
    walker.walk(output->root);
    gumbo_destroy_output(&options, output);
    return walker.result;
}

QString safeLink(const QString &target)
{
    // Browsers skip white space and controls inside a scheme ("java\nscript:"), so they go before it is looked at.
    static const QRegularExpression unseen(QStringLiteral(R"([\x{0}-\x{20}\x{7f}-\x{a0}]+)"));
    static const QRegularExpression scheme(QStringLiteral(R"(^([A-Za-z][A-Za-z0-9+.-]*):)"));
    static const QStringList safe{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                  QStringLiteral("tel"),  QStringLiteral("ftp"),   QStringLiteral("ftps"),
                                  QStringLiteral("sip"),  QStringLiteral("file"),  QStringLiteral("msteams")};
    const QString trimmedTarget = target.trimmed();
    QString bare = trimmedTarget;
    bare.remove(unseen);
    if (bare.isEmpty() || bare.startsWith(u'#'))
        return {};
    const auto match = scheme.match(bare);
    const bool hasPort = match.hasMatch() && bare.mid(match.capturedLength()).left(1).toInt() > 0;  // "x.no:8080/a"
    if (match.hasMatch() && !hasPort && !safe.contains(match.captured(1).toLower()))
        return {};
    return trimmedTarget;
}

}  // namespace motebok
