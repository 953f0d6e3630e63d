// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfcolumns.h"

#include <algorithm>

namespace motebok::pdf {

namespace {

/// Of an even share of the width; a longer word is broken rather than given more.
constexpr double widestWord = 1.6;
constexpr size_t wordsMeasured = 8;

/// The longest words of a column, by their letters: measuring all would take longer than setting the table.
class LongestWords {
public:
    void add(const QString &text)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i <= text.size(); ++i) {
            const bool atEnd = i == text.size() || text.at(i).isSpace();
            // A line may break after these.
            const bool after = !atEnd && (text.at(i) == u'/' || text.at(i) == u'-' || text.at(i) == u'–');
            if (!atEnd && !after)
                continue;
            keep(text.mid(start, i - start + (after ? 1 : 0)));
            start = i + 1;
        }
    }

    const std::vector<QString> &words() const { return words_; }

private:
    void keep(const QString &word)
    {
        if (word.isEmpty() || std::find(words_.begin(), words_.end(), word) != words_.end())
            return;
        const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
        words_.insert(std::upper_bound(words_.begin(), words_.end(), word, longer), word);
        if (words_.size() > wordsMeasured)
            words_.pop_back();
    }

    std::vector<QString> words_;
};

bool hasBold(const Block &block)
{
    return std::any_of(block.runs.begin(), block.runs.end(),
                       [](const Run &run) { return run.marks.testAnyFlags(Mark::Bold | Mark::Speaker); });
}

/// Of the longest word that is no wider than `limit`.
double widest(const LongestWords &words, Weight weight, double limit, const Shaper &shaper)
{
    TextStyle style;
    style.weight = weight;
    double width = 0;
    for (const QString &word : words.words()) {
        const double wordWidth = shaper.widthOf(word, style) + 1;  // rounding must not break it
        if (wordWidth <= limit)
            width = std::max(width, wordWidth);
    }
    return width;
}

double leastWidth(const DocTable &table, qsizetype column, double limit, const Shaper &shaper)
{
    const DocColumnKind kind = table.columns.at(column).kind;
    const bool boldColumn =
        kind == DocColumnKind::Name || kind == DocColumnKind::Number || kind == DocColumnKind::Topic;
    LongestWords bold;
    LongestWords regular;
    bold.add(table.columns.at(column).label);
    for (const DocRow &row : table.rows) {
        const RichText text = row.cells.value(column).text;
        for (const Block &block : text.blocks())
            (boldColumn || hasBold(block) ? bold : regular).add(block.text());
    }
    return std::max(widest(bold, Weight::Bold, limit, shaper), widest(regular, Weight::Regular, limit, shaper));
}

}  // namespace

std::vector<double> columnWidths(const DocTable &table, double width, const Shaper &shaper)
{
    std::vector<double> weights;
    std::vector<double> least;
    const double limit = width / double(std::max<qsizetype>(2, table.columns.size())) * widestWord;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        weights.push_back(std::max(table.columns.at(column).weight, 0.01));
        least.push_back(leastWidth(table, column, limit, shaper) + 2 * table::padX);
    }
    return shared(weights, least, width);
}

std::vector<double> shared(const std::vector<double> &weights, const std::vector<double> &least, double width)
{
    double leastSum = 0;
    for (const double one : least)
        leastSum += one;
    std::vector<double> widths = least;
    if (leastSum >= width) {
        for (double &one : widths)
            one *= width / leastSum;
        return widths;
    }
    // Each round settles the columns whose share is less than they need; the others share the rest.
    std::vector<bool> settled(weights.size(), false);
    for (bool again = true; again;) {
        again = false;
        double room = width;
        double weightSum = 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            if (settled[i])
                room -= least[i];
            else
                weightSum += weights[i];
        }
        for (size_t i = 0; i < weights.size(); ++i) {
            if (settled[i])
                continue;
            widths[i] = room * weights[i] / weightSum;
            if (widths[i] < least[i]) {
                widths[i] = least[i];
                settled[i] = again = true;
            }
        }
    }
    return widths;
}

}  // namespace motebok::pdf
