// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringView>

namespace motebok {

/// What foreign HTML consists of, before anyone asks whether it nests.
struct HtmlToken {
    enum class Kind { Text, Start, End };
    struct Attribute {
        QString name;       ///< lower case
        QStringView value;  ///< as written, character references and all
    };

    Kind kind = Kind::Text;
    QStringView text;  ///< Text: as written, character references and all
    QString name;      ///< Start and End: the tag, lower case
    QList<Attribute> attributes;

    QStringView attribute(QStringView named) const;
};

/// Splits HTML into text and tags. Only what is really a tag counts as one: a name of HTML's (or a prefix of Word's),
/// whole attributes, a closing ">". Everything else is text: "<kari@x.no>", "3 < 4", "a <b og c> d". Comments, scripts,
/// style sheets and other things that are never seen are left out, but only when they end; a "<script>" or "<!--" that
/// never ends would take the rest of the text with it. Linear in the length of the text, which must outlive the reader.
class HtmlTagReader {
public:
    explicit HtmlTagReader(QStringView html) : html_(html) {}

    /// False at the end.
    bool next(HtmlToken &token);
    /// Whether a script was left out so far.
    bool leftOutScript() const { return leftOutScript_; }

private:
    qsizetype tagEnd(HtmlToken &token, qsizetype at) const;
    qsizetype attributesEnd(HtmlToken &token, qsizetype at) const;
    qsizetype unseenEnd(qsizetype at);
    qsizetype rawTextEnd(const QString &name, qsizetype at);
    qsizetype find(QStringView what, qsizetype from);

    QStringView html_;
    qsizetype at_ = 0;
    QList<QString> missing_;  ///< what find() did not find: it need not look again
    bool leftOutScript_ = false;
};

/// Tags left open, and closing tags without an opening one: shows whether a cell goes on in the next line of a file.
struct TagBalance {
    QSet<QString> open;
    QSet<QString> closing;
};
TagBalance tagBalance(QStringView html);

/// A tag that has neither content nor an end tag.
bool isVoidTag(QStringView name);

}  // namespace motebok
