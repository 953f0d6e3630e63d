// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfblocks.h"

#include "exporting/html_richtext.h"

#include <algorithm>
#include <cmath>

namespace motebok::pdf {

namespace {

struct Bullet {
    char16_t sign;
    ListNumbering numbering;
};
/// By depth, over again from the fourth.
constexpr std::array bullets{Bullet{u'•', ListNumbering::Disc}, Bullet{u'◦', ListNumbering::Circle},
                             Bullet{u'▪', ListNumbering::Square}};
constexpr double mostIndent = 0.45;  ///< of the column's width, for all levels together
constexpr double leastIndent = 4;

bool isBoldLine(const Block &block, const Paragraph &paragraph)
{
    return paragraph.lines.size() == 1 && !block.runs.isEmpty() &&
           std::all_of(block.runs.begin(), block.runs.end(),
                       [](const Run &run) { return run.marks.testFlag(Mark::Bold) || isBlank(run.text); });
}

/// The runs without links that lead nowhere, or that nobody could see to follow.
Runs withUsableLinks(Runs runs)
{
    for (Run &run : runs)
        run.link = safeTarget(run.link);
    for (qsizetype from = 0; from < runs.size();) {
        qsizetype to = from;
        QString text;
        for (; to < runs.size() && runs.at(to).link == runs.at(from).link; ++to)
            text += runs.at(to).text;
        const bool usable = !isBlank(text);
        for (; from < to; ++from) {
            if (!usable)
                runs[from].link.clear();
        }
    }
    return runs;
}

QString numberLabel(const Block &item)
{
    return QString::number(item.number) + u'.';
}

/// Room for the text of each level of lists, counted from the column's left edge.
class Indents {
public:
    Indents(const RichText &text, const BlockStyle &style, const Shaper &shaper)
    {
        struct Level {
            double step = space::listIndent;
            double label = 0;
        };
        std::vector<Level> levels;
        for (const Block &block : text.blocks()) {
            if (!block.isListItem())
                continue;
            if (levels.size() <= size_t(block.level))
                levels.resize(size_t(block.level) + 1);
            Level &level = levels[size_t(block.level)];
            if (block.kind == BlockKind::Numbered)
                level.label = std::max(level.label, shaper.widthOf(numberLabel(block), style.text));
            level.step = std::max(level.step, level.label + space::labelGap);
        }
        double sum = 0;
        for (const Level &level : levels)
            sum += level.step;
        const double shrink = sum > 0 ? std::min(1., mostIndent * (style.width - style.indent) / sum) : 1;
        double x = style.indent;
        for (const Level &level : levels) {
            x += std::max(level.step * shrink, leastIndent);
            x = std::max(x, level.label + leastIndent / 2);
            ends_.push_back(x);
        }
    }

    double text(int level) const { return ends_.at(size_t(level)); }

private:
    std::vector<double> ends_;
};

/// Hears the nesting of the blocks from visit() and sets them.
class Setting : public BlockVisitor {
public:
    Setting(Shaper &shaper, StructureTree &tree, const RichText &text, ElementId parent, const BlockStyle &style)
        : shaper_(shaper), tree_(tree), style_(style), indents_(text, style, shaper), parents_{parent}
    {
    }

    Flow flow;

    void openList(BlockKind kind, int, int) override
    {
        Attributes attributes;
        if (kind == BlockKind::Bullet)
            ++bulletLists_;
        attributes.numbering = kind == BlockKind::Numbered ? ListNumbering::Decimal : bullet().numbering;
        parents_.push_back(tree_.add(Tag::L, parents_.back(), attributes));
    }

    void openItem(const Block &item) override
    {
        const ElementId element = tree_.add(Tag::LI, parents_.back());
        const QString sign = item.kind == BlockKind::Numbered ? numberLabel(item) : QString(QChar(bullet().sign));
        const auto labelText = shaper_.shape({Run{sign, {}, {}, {}}}, style_.text, style_.width);
        FlowLabel label{tagged(labelText, tree_, tree_.add(Tag::Lbl, element)), 0};
        const double x = indents_.text(item.level);
        label.x = std::max(0., x - space::labelGap - labelText->widthOfLine(0));

        parents_.push_back(tree_.add(Tag::LBody, element));
        const bool first = flow.empty() || !inList_;
        const size_t at = flow.size();
        add(item, Tag::P, style_.text, x, first ? space::paragraph : space::listItem);
        flow[at].labels.push_back(label);
        inList_ = true;
    }

    void closeItem() override { parents_.pop_back(); }

    void closeList(BlockKind kind) override
    {
        if (kind == BlockKind::Bullet)
            --bulletLists_;
        parents_.pop_back();
    }

    void block(const Block &block) override
    {
        inList_ = false;
        TextStyle text = style_.text;
        if (block.kind == BlockKind::Preformatted) {
            text.typeface = Typeface::Fixed;
            text.size = std::min(text.size, size::preformatted);
        }
        if (block.kind != BlockKind::SubHeading) {
            add(block, Tag::P, text, style_.indent, space::paragraph);
            return;
        }
        text.weight = Weight::Bold;
        const size_t at = flow.size();
        add(block, style_.subHeadingLevel > 0 ? headingTag(style_.subHeadingLevel) : Tag::P, text, style_.indent,
            2 * space::paragraph);
        for (size_t line = at; line < flow.size(); ++line)
            flow[line].keepWithNext = true;
    }

    /// A paragraph, as an element of its own.
    void add(const Block &block, Tag tag, const TextStyle &text, double x, double before)
    {
        const auto paragraph = shaper_.shape(withUsableLinks(block.runs), text, style_.width - x);
        // An empty paragraph is space, and nothing to be told.
        TaggedParagraph placed{paragraph, {}};
        if (!block.runs.isEmpty())
            placed = tagged(paragraph, tree_, tree_.add(tag, parents_.back()));
        const int count = int(paragraph->lines.size());
        const size_t at = flow.size();
        for (int line = 0; line < count; ++line) {
            const double above = line == 0 && !flow.empty() ? before : 0;
            flow.push_back({placed, line, count, paragraph->lines[size_t(line)].height, above, x, false, {}});
        }
        flow[at].keepWithNext = isBoldLine(block, *paragraph);
    }

private:
    /// Of the innermost bullet list.
    const Bullet &bullet() const { return bullets[(bulletLists_ - 1) % bullets.size()]; }

    Shaper &shaper_;
    StructureTree &tree_;
    const BlockStyle &style_;
    Indents indents_;
    std::vector<ElementId> parents_;
    size_t bulletLists_ = 0;  // open around each other
    bool inList_ = false;
};

}  // namespace

Flow BlockSetter::set(const RichText &text, ElementId parent, const BlockStyle &style)
{
    Setting setting(shaper_, tree_, text, parent, style);
    visit(text, setting);
    return std::move(setting.flow);
}

Flow BlockSetter::setParagraph(const QString &text, Tag tag, ElementId parent, const BlockStyle &style)
{
    if (isBlank(text))
        return {};
    const RichText none;
    Setting setting(shaper_, tree_, none, parent, style);
    setting.add({BlockKind::Paragraph, 0, 0, {Run{text, {}, {}, {}}}}, tag, style.text, style.indent, 0);
    return std::move(setting.flow);
}

double BlockSetter::labelWidth(const QString &label, const TextStyle &style) const
{
    TextStyle bold = style;
    bold.weight = Weight::Bold;
    return shaper_.widthOf(label, bold);
}

Flow BlockSetter::setLabelled(const QString &label, const RichText &text, ElementId parent, const BlockStyle &style,
                              double labelWidth)
{
    if (isBlank(label))
        return set(text, parent, style);

    const Run labelRun{label.trimmed() + u' ', Mark::Bold, {}, {}};
    QList<Block> blocks = text.blocks();
    const bool beginsWithText = !blocks.isEmpty() && blocks.first().kind == BlockKind::Paragraph;
    Runs first = beginsWithText ? withUsableLinks(blocks.takeFirst().runs) : Runs();
    const ElementId element = tree_.add(Tag::P, parent);
    BlockStyle inner = style;
    Flow flow;
    const auto append = [&](const TaggedParagraph &paragraph, double x) {
        const int count = int(paragraph.text->lines.size());
        for (int line = 0; line < count; ++line)
            flow.push_back({paragraph, line, count, paragraph.text->lines[size_t(line)].height, 0, x, false, {}});
    };
    if (labelWidth > 0) {
        inner.indent += labelWidth;
        const FlowLabel left{tagged(shaper_.shape({labelRun}, style.text, style.width), tree_, element), style.indent};
        append(tagged(shaper_.shape(first, style.text, style.width - inner.indent), tree_, element), inner.indent);
        flow.front().labels.push_back(left);
    } else {
        first.prepend(labelRun);
        append(tagged(shaper_.shape(first, style.text, style.width - style.indent), tree_, element), style.indent);
    }
    if (blocks.isEmpty())
        return flow;
    Flow rest = set(RichText(blocks), parent, inner);
    // What does not begin with a paragraph begins beside the label all the same.
    if (!beginsWithText && labelWidth > 0) {
        rest.front().labels.insert(rest.front().labels.begin(), flow.front().labels.front());
        return rest;
    }
    if (!rest.empty())
        rest.front().before = space::paragraph;
    flow.insert(flow.end(), rest.begin(), rest.end());
    return flow;
}

}  // namespace motebok::pdf
