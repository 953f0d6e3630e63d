// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdflayout.h"

#include "exporting/pdftable.h"
#include "language/wording.h"

#include <algorithm>
#include <deque>

namespace motebok::pdf {

namespace {

/// Nothing but lines would be printed, and nothing be told.
bool isEmpty(const DocTable &table)
{
    const auto saysNothing = [](const DocCell &cell) { return isBlank(cell.text.plainText()); };
    return !table.hasHeader && std::all_of(table.rows.begin(), table.rows.end(), [&](const DocRow &row) {
        return std::all_of(row.cells.begin(), row.cells.end(), saysNothing);
    });
}

/// The document's blocks, one after the other down the pages.
class Layout {
public:
    Layout(const Document &document, Shaper &shaper, const Progress &progress)
        : source_(document), shaper_(shaper), progress_(progress), setter_(shaper, result_.tree), canvas_(result_)
    {
        for (const DocBlock &block : document.blocks) {
            work_ += workIn(block);
            const auto *heading = std::get_if<DocHeading>(&block);
            if (heading && heading->level == 1 && !isBlank(heading->text))
                top_ = 1;
        }
        level_ = top_;
    }

    bool run()
    {
        canvas_.newPage();
        for (const DocBlock &block : source_.blocks) {
            if (!goOn(progress_, double(done_) / work_))
                return false;
            if (!std::visit([this](const auto &content) { return place(content); }, block))
                return false;
            done_ += workIn(block);
        }
        placeHeadings(0);
        canvas_.endMarked();
        numberPages();
        if (source_.status == MeetingStatus::Draft)
            markDraft();
        return true;
    }

    PagedDocument take() { return std::move(result_); }

private:
    struct WaitingHeading {
        int level = 1;
        QString text;
        Flow flow;
    };

    static int workIn(const DocBlock &block)
    {
        const auto *table = std::get_if<DocTable>(&block);
        return table ? int(table->rows.size()) + 1 : 1;
    }

    static BlockStyle pageStyle()
    {
        BlockStyle style;
        style.width = page::textWidth;
        return style;
    }

    /// Headings wait for what comes next, so that they are never left alone at a page's foot.
    bool place(const DocHeading &heading)
    {
        BlockStyle style = pageStyle();
        style.text.size = heading.level == 1 ? size::title : heading.level == 2 ? size::heading : size::subHeading;
        style.text.weight = Weight::Bold;
        Flow flow =
            setter_.setParagraph(heading.text, headingTag(heading.level + top_ - 1), StructureTree::root(), style);
        if (flow.empty())
            return true;
        waiting_.push_back({heading.level, heading.text.simplified(), std::move(flow)});
        level_ = heading.level + top_ - 1;
        return true;
    }

    bool place(const DocText &text)
    {
        placeFlow(setter_.set(text.text, StructureTree::root(), underHeading()), space::block);
        level_ = top_;
        return true;
    }

    bool place(const DocFacts &facts)
    {
        double widest = 0;
        for (const DocFact &fact : facts.facts) {
            const double width = setter_.labelWidth(fact.label.trimmed(), TextStyle());
            if (width <= space::widestLabel)
                widest = std::max(widest, width);
        }
        double above = space::block;
        for (const DocFact &fact : facts.facts) {
            const bool beside = setter_.labelWidth(fact.label.trimmed(), TextStyle()) <= widest;
            placeFlow(setter_.setLabelled(fact.label, fact.text, StructureTree::root(), underHeading(),
                                          beside ? widest + space::factLabelGap : 0),
                      above);
            above = space::fact;
        }
        return true;
    }

    bool place(const DocTable &table)
    {
        if (isEmpty(table))
            return true;
        TableSetter setter(table, setter_, shaper_, result_, level_ + 1);
        placeHeadings(setter.leadHeight());
        if (!canvas_.atTop() && !afterHeading_)
            canvas_.y += space::block + space::paragraph;
        const int from = done_;
        const bool finished = setter.place(canvas_, bookmarkLevel_ + 1, [&](double part) {
            return goOn(progress_, (from + part * double(table.rows.size())) / work_);
        });
        canvas_.y += space::block;
        afterHeading_ = false;
        level_ = top_;
        return finished;
    }

    bool place(const DocClosing &closing)
    {
        level_ = top_;
        double above = space::headingAbove;
        for (const RichText &line : closing.lines) {
            placeFlow(setter_.set(line, StructureTree::root(), underHeading()), above);
            above = space::fact;
        }
        return true;
    }

    BlockStyle underHeading() const
    {
        BlockStyle style = pageStyle();
        style.subHeadingLevel = level_ + 1;
        return style;
    }

    void placeFlow(const Flow &flow, double above)
    {
        if (flow.empty())
            return;
        const double lead = leadHeight(flow);
        placeHeadings(lead);
        if (!canvas_.atTop() && !afterHeading_)
            canvas_.y += above;
        afterHeading_ = false;
        if (canvas_.room() < lead && !canvas_.atTop())
            canvas_.newPage();
        int at = 0;
        for (;;) {
            Fit next = fit(flow, at, canvas_.room());
            if (next.end == at && canvas_.atTop())
                next = fit(flow, at, canvas_.room(), Cut::Anywhere);
            if (next.end == at && canvas_.atTop())
                next = {at + 1, flow[size_t(at)].height};
            draw(canvas_, flow, at, next.end, page::left, canvas_.y);
            canvas_.y += next.height;
            at = next.end;
            if (at == int(flow.size()))
                return;
            canvas_.newPage();
        }
    }

    /// `lead`: of what the headings speak of.
    void placeHeadings(double lead)
    {
        std::deque<WaitingHeading> headings;
        headings.swap(waiting_);
        double need = lead;
        for (const WaitingHeading &heading : headings)
            need += heightOf(heading.flow) + space::headingAbove + space::headingBelow;
        if (!headings.empty() && canvas_.room() < need && !canvas_.atTop())
            canvas_.newPage();
        for (const WaitingHeading &heading : headings) {
            placeFlow(heading.flow, space::headingAbove);
            canvas_.bookmark(heading.level, heading.text, std::max(page::top, canvas_.y - heightOf(heading.flow)));
            canvas_.y += heading.level == 1 ? space::titleBelow : space::headingBelow;
            bookmarkLevel_ = heading.level;
            afterHeading_ = true;
        }
    }

    void numberPages()
    {
        const QString words = documentWords(source_.language).pageOf;
        TextStyle style;
        style.size = size::footer;
        style.colour = colour::footer;
        const int count = int(result_.pages.size());
        for (int number = 0; number < count; ++number) {
            const auto text =
                shaper_.shape({Run{words.arg(number + 1).arg(count), {}, {}, {}}}, style, page::textWidth);
            const double x = page::left + page::textWidth - text->widthOfLine(0);
            canvas_.goTo(number);
            canvas_.beginArtifact(Artifact::Footer);
            canvas_.draw({text, {}}, 0, x, page::footerTop, DrawAs::Artifact);
            canvas_.endMarked();
        }
    }

    void markDraft()
    {
        TextStyle style;
        style.size = size::watermark;
        style.weight = Weight::Bold;
        style.colour = colour::watermark;
        const auto text = shaper_.shape({Run{documentWords(source_.language).draft, {}, {}, {}}}, style, page::width);
        constexpr double uphill = 45;
        for (int number = 0; number < int(result_.pages.size()); ++number) {
            canvas_.goTo(number);
            canvas_.drawBehind(text, Artifact::Watermark, uphill);
        }
    }

    const Document &source_;
    Shaper &shaper_;
    const Progress &progress_;
    PagedDocument result_;
    BlockSetter setter_;
    Canvas canvas_;
    std::deque<WaitingHeading> waiting_;
    int top_ = 0;            // 1 if there is a title; without one, the headings' tags begin a level higher
    int level_ = 0;          // tag level of the heading over the next block
    int bookmarkLevel_ = 0;  // of the last heading
    bool afterHeading_ = false;
    int work_ = 1;
    int done_ = 0;
};

}  // namespace

std::optional<PagedDocument> layOut(const Document &document, Shaper &shaper, const Progress &progress)
{
    Layout layout(document, shaper, progress);
    if (!layout.run())
        return std::nullopt;
    return layout.take();
}

}  // namespace motebok::pdf
