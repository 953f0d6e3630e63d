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
constexpr int deepestLevel = 200;
constexpr int widestSpan = 60;  // cells

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

/// Calls `act` for each child element with that tag, looking through the parts a table has around its rows.
template <typename Act>
void eachRow(const GumboElement &table, Act act)
{
    for (unsigned i = 0; i < table.children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(table.children.data[i]);
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        if (node->v.element.tag == GUMBO_TAG_TR)
            act(node->v.element);
        else if (node->v.element.tag == GUMBO_TAG_TBODY || node->v.element.tag == GUMBO_TAG_THEAD ||
                 node->v.element.tag == GUMBO_TAG_TFOOT)
            eachRow(node->v.element, act);
    }
}

bool hasText(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA)
        return !QString::fromUtf8(node->v.text.text).trimmed().isEmpty();
    if (node->type != GUMBO_NODE_ELEMENT)
        return false;
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        if (hasText(static_cast<const GumboNode *>(children.data[i])))
            return true;
    }
    return false;
}

bool holdsTable(const GumboElement &element)
{
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto *node = static_cast<const GumboNode *>(element.children.data[i]);
        if (node->type == GUMBO_NODE_ELEMENT && (node->v.element.tag == GUMBO_TAG_TABLE || holdsTable(node->v.element)))
            return true;
    }
    return false;
}

/// Whether the table only lays out a page, as mails do: one cell a row, or tables in cells that have nothing beside
/// them.
bool isLayout(const GumboElement &table)
{
    bool oneCell = true;
    bool oneText = true;
    eachRow(table, [&](const GumboElement &row) {
        int cells = 0;
        int texts = 0;
        for (unsigned i = 0; i < row.children.length; ++i) {
            const auto *node = static_cast<const GumboNode *>(row.children.data[i]);
            if (node->type != GUMBO_NODE_ELEMENT)
                continue;
            ++cells;
            texts += texts < 2 && hasText(node) ? 1 : 0;
        }
        oneCell = oneCell && cells < 2;
        oneText = oneText && texts < 2;
    });
    return oneCell || (oneText && holdsTable(table));
}

/// Walks the parser's tree. Recursion is no deeper than cleanHtml() lets tags nest.
class TreeWalker {
public:
    explicit TreeWalker(Tables tables) : tables_(tables) {}

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
            case GUMBO_TAG_TABLE:
                return table(element, look);
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
            // Word on the web makes a list of its own of each item, and tells the level beside it.
            const int told = std::max(0, attribute(element, "data-aria-level").toInt()) - 1;
            raw.block.level = std::clamp(told, int(lists_.size()) - 1, deepestLevel);
            raw.block.number = list.kind == BlockKind::Numbered ? list.next++ : 0;
            raw.list = list.id;
            raw.unlabelled = list.unlabelled || style.noLabels;
        }
        sink_.open(raw, BlockSink::Space::Collapsed);
        children(element.children, look);
        sink_.close();
    }

    void table(const GumboElement &element, const Run &look)
    {
        sink_.close();
        const bool mayStandApart = tables_ == Tables::Apart && !inCell_ && lists_.isEmpty();
        const Use outer = std::exchange(use_, !mayStandApart      ? Use::Text
                                              : isLayout(element) ? Use::Layout
                                                                  : Use::Apart);
        if (use_ == Use::Apart) {
            beginsTable_ = true;
            spans_.clear();
        }
        children(element.children, look);
        sink_.close();
        use_ = outer;
    }

    void row(const GumboElement &element, const Run &look)
    {
        sink_.close();
        if (use_ == Use::Apart)
            rowApart(element, look);
        else if (use_ == Use::Layout)
            children(element.children, look, [this] { sink_.close(); });
        else
            rowInText(element, look);
    }

    template <typename After>
    void children(const GumboVector &nodes, const Run &look, After after)
    {
        for (unsigned i = 0; i < nodes.length; ++i) {
            node(static_cast<const GumboNode *>(nodes.data[i]), look);
            after();
        }
    }

    /// The blocks of one cell, whatever is going on around it.
    QList<RawBlock> cell(const GumboNode *cellNode, const Run &look)
    {
        BlockSink outer = std::exchange(sink_, BlockSink());
        const QList<List> outerLists = std::exchange(lists_, {});
        const bool outerCell = std::exchange(inCell_, true);
        node(cellNode, look);
        sink_.close();
        inCell_ = outerCell;
        lists_ = outerLists;
        return std::exchange(sink_, std::move(outer)).blocks;
    }

    static int span(const GumboElement &element, const char *name)
    {
        return std::clamp(attribute(element, name).toInt(), 1, widestSpan);
    }

    void rowApart(const GumboElement &element, const Run &look)
    {
        BuiltRow built;
        built.blocksBefore = sink_.blocks.size();
        built.beginsTable = std::exchange(beginsTable_, false);
        const auto fillSpanned = [&] {  // columns a cell above reaches down into
            while (spans_.value(built.cells.size()) > 0) {
                --spans_[built.cells.size()];
                built.cells.append(QList<RawBlock>());
            }
        };
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
            if (child->type != GUMBO_NODE_ELEMENT)
                continue;
            fillSpanned();
            const int wide = span(child->v.element, "colspan");
            const int high = span(child->v.element, "rowspan");
            for (int column = 0; column < wide; ++column) {
                if (high > 1) {
                    while (spans_.size() <= built.cells.size())
                        spans_.append(0);
                    spans_[built.cells.size()] = high - 1;
                }
                built.cells.append(column == 0 ? cell(child, look) : QList<RawBlock>());
            }
        }
        fillSpanned();
        result.rows.append(built);
    }

    /// A table inside a cell: a paragraph a row, the cells' words with blanks between; cells of several paragraphs stay
    /// so.
    void rowInText(const GumboElement &element, const Run &look)
    {
        QList<QList<RawBlock>> cells;
        bool simple = true;
        for (unsigned i = 0; i < element.children.length; ++i) {
            cells.append(cell(static_cast<const GumboNode *>(element.children.data[i]), look));
            const QList<RawBlock> &blocks = cells.last();
            simple = simple &&
                     (blocks.isEmpty() || (blocks.size() == 1 && blocks.first().block.kind == BlockKind::Paragraph));
        }
        Runs runs;
        for (const QList<RawBlock> &each : std::as_const(cells)) {
            if (!simple)
                sink_.blocks += each;
            else if (!each.isEmpty())
                runs = joinedWithBlank(runs, each.first().block.runs);
        }
        if (simple && !runs.isEmpty()) {
            RawBlock raw;
            raw.block.runs = runs;
            sink_.blocks.append(raw);
        }
    }

    enum class Use { Text, Layout, Apart };  ///< of the table that is being read
    Tables tables_;
    Use use_ = Use::Text;
    bool inCell_ = false;
    bool beginsTable_ = false;
    QList<int> spans_;  ///< how many rows more a cell above reaches down, by column
    BlockSink sink_;
    QList<List> lists_;
    int lastList_ = 0;
    QString *wordLabel_ = nullptr;  ///< where text goes while it is Word's label
    QString lastWordLabel_;
};

}  // namespace

BuiltBlocks buildBlocks(const QByteArray &cleanUtf8, Tables tables)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_DIV;
    GumboOutput *output = gumbo_parse_with_options(&options, cleanUtf8.constData(), size_t(cleanUtf8.size()));
    TreeWalker walker(tables);
    walker.walk(output->root);
    gumbo_destroy_output(&options, output);
    return walker.result;
}

/// Where a link leads behind a detour that only tells somebody who followed it; the link itself when there is none.
static QString withoutDetour(const QString &target)
{
    static const QRegularExpression detour(
        QStringLiteral(R"(^https?://(?:[a-z0-9-]+\.safelinks\.protection\.outlook\.com/[^?]*\?(?:[^#]*&)?url=|)"
                       R"((?:www\.)?google\.[a-z.]{2,6}/url\?(?:[^#]*&)?(?:q|url)=)(https?(?:%3A|:)[^&#]+))"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = detour.match(target);
    return match.hasMatch() ? QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(1).toUtf8())) : target;
}

QString safeLink(const QString &target)
{
    // Browsers skip white space and controls inside a scheme ("java\nscript:"), so they go before it is looked at.
    static const QRegularExpression unseen(QStringLiteral(R"([\x{0}-\x{20}\x{7f}-\x{a0}]+)"));
    static const QRegularExpression scheme(QStringLiteral(R"(^([A-Za-z][A-Za-z0-9+.-]*):)"));
    static const QStringList safe{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                  QStringLiteral("tel"),  QStringLiteral("ftp"),   QStringLiteral("ftps"),
                                  QStringLiteral("sip"),  QStringLiteral("file"),  QStringLiteral("msteams")};
    const QString trimmedTarget = withoutDetour(target.trimmed());
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
