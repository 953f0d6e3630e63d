// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/speaker.h"

#include "language/sentences.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace motebok {
namespace {

const QString pattern = defaultSpeakerPattern(LanguageForm::Nynorsk);

QString plain(const Runs &runs)
{
    QString text;
    for (const motebok::Run &run : runs)
        text += run.marks.testFlag(Mark::Speaker) ? u'[' + run.text + u']' : run.text;
    return text;
}

TEST(Speaker, IsWrittenInThePatternOfTheForm)
{
    const Speaker linda{u"Linda Kark"_s, u"Fjordhagen"_s};
    EXPECT_EQ(plain(speakerRuns(pattern, linda)), u"[Linda Kark frå Fjordhagen] – "_s);
    EXPECT_EQ(plain(speakerRuns(defaultSpeakerPattern(LanguageForm::Bokmaal), linda)),
              u"[Linda Kark fra Fjordhagen] – "_s);
    EXPECT_EQ(plain(speakerRuns(defaultSpeakerPattern(LanguageForm::English), linda)),
              u"[Linda Kark from Fjordhagen] – "_s);
}

TEST(Speaker, WithoutOrganisationTheWordsBetweenGo)
{
    EXPECT_EQ(plain(speakerRuns(pattern, {u"Linda Kark"_s, {}})), u"[Linda Kark] – "_s);
    EXPECT_EQ(plain(speakerRuns(u"{name} ({organisation}): "_s, {u"Linda Kark"_s, {}})), u"[Linda Kark]: "_s);
}

TEST(Speaker, TheGroupsOwnPatternCounts)
{
    const Speaker linda{u"Linda Marie Kark"_s, u"Fjordhagen"_s};
    EXPECT_EQ(plain(speakerRuns(u"{firstName} frå {organisation}: "_s, linda)), u"[Linda frå Fjordhagen]: "_s);
    EXPECT_EQ(plain(speakerRuns(u"{name} ({organisation}): "_s, linda)), u"[Linda Marie Kark (Fjordhagen)]: "_s);
    EXPECT_EQ(plain(speakerRuns(u"– {organisation} v/ {firstName}: "_s, linda)), u"– [Fjordhagen v/ Linda]: "_s);
    EXPECT_EQ(plain(speakerRuns(u"utan stad for namn"_s, linda)), u"[Linda Marie Kark frå Fjordhagen] – "_s);
    Group group;
    EXPECT_EQ(speakerPattern(group), pattern);
    group.language = LanguageForm::Bokmaal;
    EXPECT_EQ(speakerPattern(group), u"{name} fra {organisation} – "_s);
    group.speakerPattern = u"{name}: "_s;
    EXPECT_EQ(speakerPattern(group), u"{name}: "_s);
}

TEST(Speaker, IsReadBackFromText)
{
    EXPECT_EQ(readSpeaker(u"Linda frå NVE"_s, pattern), (Speaker{u"Linda"_s, u"NVE"_s}));
    EXPECT_EQ(readSpeaker(u" Berit M. fra Fjordhagen kommune – "_s, pattern),
              (Speaker{u"Berit M."_s, u"Fjordhagen kommune"_s}));
    EXPECT_EQ(readSpeaker(u"Kari Nes (Hamnestyret):"_s, pattern), (Speaker{u"Kari Nes"_s, u"Hamnestyret"_s}));
    EXPECT_EQ(readSpeaker(u"Kari Nes"_s, pattern), (Speaker{u"Kari Nes"_s, {}}));
    EXPECT_EQ(readSpeaker(u"Fjordhagen v/ Linda"_s, u"{organisation} v/ {name}: "_s),
              (Speaker{u"Linda"_s, u"Fjordhagen"_s}));
    EXPECT_FALSE(readSpeaker(u"orientering frå leiaren"_s, pattern));
    EXPECT_FALSE(readSpeaker(u"Kva er målet? Korleis frå her"_s, pattern));
    EXPECT_FALSE(readSpeaker(QString(200, u'A'), pattern));
    EXPECT_FALSE(readSpeaker(u" – "_s, pattern));
}

TEST(Speaker, WhatIsWrittenIsReadBack)
{
    for (const QString &each : {pattern, u"{name} ({organisation}): "_s, u"{organisation} v/ {name} – "_s}) {
        const Speaker linda{u"Linda Kark"_s, u"Fjordhagen kommune"_s};
        EXPECT_EQ(readSpeaker(speakerRuns(each, linda)[1].text, each), linda) << each.toStdString();
    }
}

TEST(Speaker, NamesAreMatchedAsOneWritesThem)
{
    const QString full = u"Linda Marie Kark"_s;
    EXPECT_EQ(matchName(u"Linda Marie Kark"_s, full), NameMatch::Whole);
    EXPECT_EQ(matchName(u"Linda Kark"_s, full), NameMatch::Whole);
    EXPECT_EQ(matchName(u"Linda"_s, full), NameMatch::Part);
    EXPECT_EQ(matchName(u"Linda K."_s, full), NameMatch::Part);
    EXPECT_EQ(matchName(u"Linda M"_s, full), NameMatch::Part);
    EXPECT_EQ(matchName(u"Kark"_s, full), NameMatch::Part);
    EXPECT_EQ(matchName(u"Lín"_s, full), NameMatch::None);
    EXPECT_EQ(matchName(u"Linda Moe"_s, full), NameMatch::None);
    EXPECT_EQ(matchName(u"Ase Bo"_s, u"Åse Bø"_s), NameMatch::Whole);
}

TEST(Speaker, OrganisationsAreMatchedGenerously)
{
    EXPECT_TRUE(sameOrganisation(u"NVE"_s, u"NVE Vest"_s));
    EXPECT_TRUE(sameOrganisation(u"Statsforvalteren"_s, u"Statsforvaltaren i Vestland"_s));
    EXPECT_TRUE(sameOrganisation(u"Statsforvalteren (SF)"_s, u"Statsforvaltaren"_s));
    EXPECT_TRUE(sameOrganisation(u"SF"_s, u"Statsforvaltaren i Vestland"_s));
    EXPECT_TRUE(sameOrganisation(u"SF Vestland"_s, u"Statsforvaltaren i Vestland"_s));
    EXPECT_TRUE(sameOrganisation(u"FUS"_s, u"Fjordhagen universitetssjukehus (FUS)"_s));
    EXPECT_TRUE(sameOrganisation(u"Fjordhagen"_s, u"Fjordhagen kommune"_s));
    EXPECT_FALSE(sameOrganisation(u"NUBU"_s, u"RKBU Vest"_s));
    EXPECT_FALSE(sameOrganisation(u"Fjordhagen kommune"_s, u"Nesset kommune"_s));
    EXPECT_FALSE(sameOrganisation(u"Elevrådet"_s, u"Ungdomsrådet"_s));
}

TEST(Sentences, EndWhereOneEnds)
{
    for (const QString &text : {u"Møtet er slutt."_s, u"Kven tek det? "_s, u"Ho sa «ja.»"_s, u"Slutt kl. 11.30."_s,
                                u"Det var i 2022. "_s, u"Skriv til oss!"_s})
        EXPECT_TRUE(endsSentence(text)) << text.toStdString();
    for (const QString &text :
         {u"møte, bl.a."_s, u"kl. "_s, u"f.eks."_s, u"t.d. "_s, u"nr."_s, u"den 13. "_s, u"ved A. "_s,
          u"Vi får sjå …"_s, u"og så ... "_s, u"osv."_s, u"utan punktum"_s, QString(), u"Sjå pkt. 3.2. "_s})
        EXPECT_FALSE(endsSentence(text)) << text.toStdString();
}

TEST(Sentences, AreFoundAtAPlace)
{
    const QString text = u"Kari tek det kl. 10. januar. Ola ser på resten. \nNeste line"_s;
    const auto at = [&text](qsizetype position) {
        const TextSpan range = sentenceAt(text, position);
        return text.mid(range.from, range.length);
    };
    EXPECT_EQ(at(0), u"Kari tek det kl. 10. januar."_s);
    EXPECT_EQ(at(20), u"Kari tek det kl. 10. januar."_s);
    EXPECT_EQ(at(30), u"Ola ser på resten."_s);
    EXPECT_EQ(at(47), u"Ola ser på resten."_s);
    EXPECT_EQ(at(text.size()), u"Neste line"_s);
    EXPECT_EQ(sentenceAt(u"   "_s, 2).length, 0);
    EXPECT_EQ(sentenceAt({}, 0), (TextSpan{0, 0}));
}

}  // namespace
}  // namespace motebok
