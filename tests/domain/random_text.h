// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <random>

namespace motebok::test {

/// Rich texts of every shape the value can have, the same for the same seed.
class RandomText {
public:
    explicit RandomText(quint32 seed) : random_(seed) {}

    RichText text()
    {
        QList<Block> blocks;
        for (int i = below(6); i > 0; --i)
            blocks.append(block());
        return RichText(blocks);
    }

    /// A few words, markup characters and letters beyond ASCII among them; never empty.
    QString words()
    {
        static const QStringList stock{
            QStringLiteral("møtet"), QStringLiteral("på"),        QStringLiteral("ærleg"),
            QStringLiteral("1."),    QStringLiteral("- "),        QStringLiteral("3 < 4 & 5 > 2"),
            QStringLiteral("<b>"),   QStringLiteral("\"sitat\""), QStringLiteral("«så»"),
            QStringLiteral("&amp;"), QStringLiteral("\u00a0"),    QStringLiteral("  "),
            QStringLiteral("\t"),    QStringLiteral("\n"),        QStringLiteral("\U0001F600"),
            QStringLiteral("čáhci"), QStringLiteral("é"),         QStringLiteral("\u00ad")};
        QString result = stock.at(below(int(stock.size())));
        for (int i = below(4); i > 0; --i)
            result += (below(3) ? QStringLiteral(" ") : QString()) + stock.at(below(int(stock.size())));
        return result;
    }

    int below(int limit) { return int(random_() % quint32(limit)); }

private:
    Block block()
    {
        Block block;
        block.kind = BlockKind(below(5));
        block.level = below(4);
        block.number = below(3) ? 0 : below(14);
        for (int i = below(4); i > 0; --i)
            block.runs.append(run());
        return block;
    }

    Run run()
    {
        Run run;
        run.text = words();
        run.marks = Marks::fromInt(below(2) ? 0 : below(32));
        if (below(5) == 0)
            run.link = below(2) ? QStringLiteral("https://døme.example/a?b=1&c=\"2\"")
                                : QStringLiteral("mailto:kari@døme.example");
        if (below(6) == 0)
            run.action = QStringLiteral("tiltak-%1").arg(below(3));
        return run;
    }

    std::mt19937 random_;
};

}  // namespace motebok::test
