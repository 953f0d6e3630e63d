// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QXmlStreamReader>

#include <optional>

namespace motebok {

/// The value of an attribute, whatever the prefix of its namespace is: Word's and the strict form of ISO/IEC 29500 have
/// different namespaces and the same names.
QString wordAttribute(const QXmlStreamReader &xml, QLatin1StringView name);
/// Of an on/off property (17.17.4): there without a value is on.
bool wordToggle(const QXmlStreamReader &xml);

/// Marks a run's properties set or take away; what they do not name stays as it is.
struct MarkChange {
    Marks on;
    Marks off;
    bool hidden = false;
    QString style;  ///< of the run

    Marks applied(Marks marks) const { return (marks | on) & ~off; }
};
/// Reads w:rPr; the reader stands on its start and afterwards on its end.
MarkChange readRunProperties(QXmlStreamReader &xml);

/// Place in a list: the numbering and the level.
struct ListPlace {
    int numbering = 0;  ///< w:numId; 0 for none
    int level = 0;
};

struct WordStyle {
    QString name;  ///< lower case
    QString basedOn;
    MarkChange marks;
    std::optional<int> outline;  ///< heading level, from 0
    std::optional<int> numbering;
    std::optional<int> level;
};

/// word/styles.xml: what of its styles means something to us.
class WordStyles {
public:
    void read(const QByteArray &part);

    bool isHeading(const QString &id) const;
    /// Text whose blanks and line breaks count.
    bool isPreformatted(const QString &id) const;
    ListPlace list(const QString &id) const;
    /// What a style does to the look of its text, its ancestors' first.
    MarkChange marks(const QString &id) const;

private:
    /// The style and those it is based on, itself first; a ring ends where it closes.
    QList<WordStyle> chain(const QString &id) const;

    QHash<QString, WordStyle> styles_;
};

/// word/numbering.xml, and the counting that goes with it (17.9).
class WordNumbering {
public:
    void read(const QByteArray &part);

    struct Label {
        BlockKind kind = BlockKind::Paragraph;  ///< Bullet, Numbered, or Paragraph where the list shows no label
        int number = 0;
        QString text;  ///< "3.", "12/26", "•": what Word prints
    };
    /// Counts one paragraph of that list.
    Label next(const ListPlace &place);

private:
    struct Level {
        int start = 1;
        QString format = QStringLiteral("decimal");
        QString text;
    };
    struct Numbering {
        int abstract = 0;
        QMap<int, int> starts;  ///< overridden, by level
        QMap<int, Level> levels;
    };
    Level levelOf(const ListPlace &place) const;
    int startOf(const ListPlace &place) const;

    QHash<int, QMap<int, Level>> abstracts_;
    QHash<int, Numbering> numberings_;
    QHash<int, QMap<int, int>> counts_;  ///< by abstract numbering: lists of one kind count together (17.9.15)
    QHash<int, QList<int>> started_;     ///< levels of a w:num whose own start has been used
};

}  // namespace motebok
