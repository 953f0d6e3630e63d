// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell.h"
#include "imported.h"

#include <QRegularExpression>

#include <random>

using namespace motebok;
using namespace motebok::test;

namespace {

/// Files put together at random of everything the text form knows and does not know. Each word in them is there once.
class RandomFile {
public:
    explicit RandomFile(quint32 seed) : random_(seed) {}

    QString text()
    {
        QString text = below(2) ? u"# "_s + word() + u"\n\n"_s : QString();
        for (int i = 3 + below(12); i > 0; --i)
            text += part();
        return text;
    }
    const QStringList &words() const { return words_; }

private:
    int below(int limit) { return int(random_() % quint32(limit)); }
    QString word()
    {
        words_.append(u"ord%1"_s.arg(words_.size() + 1000));
        return words_.last();
    }
    QString cell()
    {
        switch (below(12)) {
            case 0:
                return {};
            case 1:
                return u"<p>%1</p> <p>- %2</p> <p>- %3</p>"_s.arg(word(), word(), word());
            case 2:
                return u"<b>%1</p> %2"_s.arg(word(), word());
            case 3:
                return u"<%1@x.example> 3 < 4 & %2"_s.arg(word(), word());
            case 4:
                return u"<ul><li>- %1<li>%2</ul>"_s.arg(word(), word());
            case 5:
                return u"<table><tr><td>%1</td><td>%2</td></tr></table>"_s.arg(word(), word());
            case 6:
                return u"<p><b>%1</b></p><p>%2</p>"_s.arg(word(), word());
            case 7:
                return u"<p>%1\n\n%2</p>"_s.arg(word(), word());
            default:
                return word();
        }
    }
    QString row()
    {
        static const QStringList numbers{u"1."_s, u""_s, u""_s, u"PS 3/26"_s, u"3.1"_s};
        QStringList cells{below(2) ? numbers.at(below(5)) : cell()};
        for (int i = 1 + below(5); i > 0; --i)
            cells.append(cell());
        return cells.join(u'\t') + u'\n';
    }
    QString part()
    {
        static const QStringList fixed{u"Sak\tTema\tReferat\tVedtak\n"_s,
                                       u"Namn\tRolle\tDeltok\n"_s,
                                       u"\n"_s,
                                       u"--\t--\n"_s,
                                       u"Side 1 av 2\n"_s,
                                       u"Sak\tTema\tReferat\tVedtak\tFrist\n"_s};
        switch (below(8)) {
            case 0:
            case 1:
                return fixed.at(below(int(fixed.size())));
            case 2:
                return u"## "_s + word() + u'\n';
            case 3:
                return word() + u": "_s + word() + u'\n';
            case 4:
                return u"Dato: %1 Stad: %2\nReferent: %3\n"_s.arg(word(), word(), word());
            default:
                return row();
        }
    }

    std::mt19937 random_;
    QStringList words_;
};

QString everyWord(const Meeting &meeting)
{
    QStringList all;
    for (const CellAddress &address : cells(meeting))
        all += textAt(meeting, address).plainText();
    return all.join(u'\n');
}

}  // namespace

TEST(Words, NoWordOfAFileIsLostOrDoubled)
{
    static const QRegularExpression ownWord(u"ord\\d{4,}"_s);
    for (quint32 seed = 1; seed <= 3000; ++seed) {
        RandomFile file(seed);
        const QString text = file.text();
        const auto result = importMeeting(text.toUtf8(), noon);
        if (!result) {
            ASSERT_TRUE(file.words().isEmpty()) << "seed " << seed;
            continue;
        }
        QStringList found;
        auto matches = ownWord.globalMatch(everyWord(result->travelling.meeting));
        while (matches.hasNext())
            found += matches.next().captured();
        found.sort();
        QStringList expected = file.words();
        expected.sort();
        ASSERT_EQ(found, expected) << "seed " << seed << "\n" << text.toStdString();
    }
}
