// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/wordbody.h"

#include "importing/blocksink.h"
#include "importing/runs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordFile)
};

constexpr int deepest = 100;  // elements in elements; Word itself stops far before
constexpr int widestSpan = 100;
// As for the text form: more is something else than minutes, and would cost a hundred times its size in memory.
constexpr qsizetype mostCharacters = 8 * 1024 * 1024;
constexpr qsizetype mostCells = 200'000;
constexpr qsizetype mostParagraphs = 200'000;

using namespace Qt::StringLiterals;

QLatin1StringView latin(const char *name)
{
    return QLatin1StringView(name);
}

/// A character of one of Word's symbol fonts: those that lists and check boxes use.
QString symbol(const QXmlStreamReader &xml)
{
    bool hex = false;
    const uint code = wordAttribute(xml, latin("char")).toUInt(&hex, 16);
    if (!hex)
        return {};
    static const QHash<uint, QString> known = {{0xf0b7, u"•"_s}, {0xf0a7, u"▪"_s}, {0xf0e0, u"→"_s}, {0xf0fc, u"✓"_s},
                                               {0xf0a8, u"☐"_s}, {0xf0fe, u"☒"_s}, {0xf04a, u"☺"_s}, {0xf0d8, u"➢"_s}};
    const char32_t plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
    return known.value(code, QChar::isNonCharacter(plain) || plain > QChar::LastValidCodePoint
                                 ? QString()
                                 : QString::fromUcs4(&plain, 1));
}

/// The target of a HYPERLINK field: HYPERLINK "https://…" \o "tip" (17.16.5.25).
QString linkOf(const QString &instruction)
{
    static const QRegularExpression link(uR"re(^\s*HYPERLINK\s+(?!\\l)"?([^"\s]+)"?)re"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return link.match(instruction).captured(1);
}

}  // namespace

/// Where text goes: a part, a cell, a text box, each has its own.
struct WordBody::Flow {
    BlockSink sink;
    QList<BuiltRow> rows;
    int cells = 0;  ///< how many cells the flow stands in
};

class WordBody::Reader {
public:
    Reader(WordBody &body, const QByteArray &xml) : body_(body), context_(body.context_), xml_(xml) {}

    Result<BuiltBlocks> whole()
    {
        Flow flow;
        flow_ = &flow;
        if (xml_.readNextStartElement())
            blocks();
        flow.sink.close();
        if (context_.findings.tooMuch)
            return tooLarge();
        if (xml_.hasError() || context_.findings.tooDeep)
            return broken();
        BuiltBlocks built;
        built.blocks = flow.sink.blocks;
        built.rows = flow.rows;
        built.droppedLinks = droppedLinks_;
        return built;
    }

    Result<void> notes()
    {
        if (!xml_.readNextStartElement())
            return xml_.hasError() ? broken() : Result<void>();
        while (xml_.readNextStartElement()) {
            const QString name = xml_.name().toString();
            const QString type = wordAttribute(xml_, latin("type"));
            const QString id = wordAttribute(xml_, latin("id"));
            if (!type.isEmpty() && type != u"normal")
                xml_.skipCurrentElement();  // the lines that part notes from text
            else
                context_.notes.insert(name + u' ' + id, apart([this] { blocks(); }));
        }
        if (context_.findings.tooMuch)
            return tooLarge();
        return xml_.hasError() || context_.findings.tooDeep ? broken() : Result<void>();
    }

private:
    struct Field {
        QString instruction;
        QString link;
        bool result = false;
    };

    Error broken() const
    {
        return {ErrorKind::BadInput,
                Words::tr("The Word file is damaged and cannot be read, so nothing was brought in; open it in Word or "
                          "LibreOffice and save it anew."),
                body_.part_ + u": "_s + (xml_.hasError() ? xml_.errorString() : u"nested too deeply"_s)};
    }

    static Error tooLarge()
    {
        return {ErrorKind::BadInput, Words::tr("The Word file is too large for minutes; nothing was brought in."), {}};
    }

    /// Counts what was read; beyond the bounds the rest is passed over, which is an error in the end.
    bool withinBounds(qsizetype characters, qsizetype cells, qsizetype paragraphs)
    {
        WordFindings &found = context_.findings;
        found.characters += characters;
        found.cells += cells;
        found.paragraphs += paragraphs;
        found.tooMuch = found.tooMuch || found.characters > mostCharacters || found.cells > mostCells ||
                        found.paragraphs > mostParagraphs;
        return !found.tooMuch;
    }

    /// Enters an element; beyond the depth its text cannot be read, which is an error in the end.
    template <typename Read>
    void within(Read read)
    {
        if (depth_ >= deepest) {
            context_.findings.tooDeep = true;
            return xml_.skipCurrentElement();
        }
        ++depth_;
        read();
        --depth_;
    }

    /// What is read in a flow of its own, as blocks; tables in it as paragraphs.
    template <typename Read>
    QList<RawBlock> apart(Read read)
    {
        Flow own;
        own.cells = 1;
        Flow *outer = std::exchange(flow_, &own);
        const QList<RawBlock> outerPending = std::exchange(pending_, {});
        const QList<Field> outerFields = std::exchange(fields_, {});
        read();
        own.sink.close();
        fields_ = outerFields;
        pending_ = outerPending;
        flow_ = outer;
        return own.sink.blocks;
    }

    // --- blocks

    /// The children of an element that holds paragraphs and tables, up to its end.
    void blocks()
    {
        within([this] {
            while (xml_.readNextStartElement())
                block();
        });
    }

    void block()
    {
        const QStringView name = xml_.name();
        if (name == u"p")
            paragraph();
        else if (name == u"tbl")
            table();
        else if (name == u"sectPr")
            section();
        else if (name == u"AlternateContent")
            alternate([this] { blocks(); });
        else if (isDeleted(name))
            deleted();
        else if (isInserted(name))
            inserted([this] { blocks(); });
        else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml" || name == u"body" || name == u"hdr" ||
                 name == u"ftr" || name == u"txbxContent" || name == u"smartTag")
            blocks();
        else
            xml_.skipCurrentElement();
    }

    static bool isDeleted(QStringView name) { return name == u"del" || name == u"moveFrom"; }
    static bool isInserted(QStringView name) { return name == u"ins" || name == u"moveTo"; }

    void deleted()
    {
        ++context_.findings.trackedChanges;
        xml_.skipCurrentElement();
    }

    template <typename Read>
    void inserted(Read read)
    {
        ++context_.findings.trackedChanges;
        read();
    }

    /// The first choice that says something, else the fallback: they are the same in two forms (ISO/IEC 29500-3, 10.2).
    template <typename Read>
    void alternate(Read read)
    {
        bool taken = false;
        while (xml_.readNextStartElement()) {
            const bool candidate = xml_.name() == u"Choice" || xml_.name() == u"Fallback";
            if (!candidate || taken) {
                xml_.skipCurrentElement();
                continue;
            }
            const qsizetype before = said_;
            within(read);
            taken = said_ != before;
        }
    }

    void section()
    {
        while (xml_.readNextStartElement()) {
            QStringList *which = xml_.name() == u"headerReference"   ? &body_.headers_
                                 : xml_.name() == u"footerReference" ? &body_.footers_
                                                                     : nullptr;
            if (which)
                which->append(wordAttribute(xml_, latin("id")));
            xml_.skipCurrentElement();
        }
    }

    struct ParagraphLook {
        QString style;
        std::optional<int> numbering;
        std::optional<int> level;
        std::optional<int> outline;
    };

    ParagraphLook paragraphProperties()
    {
        ParagraphLook look;
        while (xml_.readNextStartElement()) {
            const QStringView name = xml_.name();
            if (name == u"pStyle") {
                look.style = wordAttribute(xml_, latin("val"));
            } else if (name == u"outlineLvl") {
                look.outline = wordAttribute(xml_, latin("val")).toInt();
            } else if (name == u"sectPr") {
                section();
                continue;
            } else if (name == u"numPr") {
                while (xml_.readNextStartElement()) {
                    const int value = wordAttribute(xml_, latin("val")).toInt();
                    if (xml_.name() == u"numId")
                        look.numbering = value;
                    else if (xml_.name() == u"ilvl")
                        look.level = value;
                    xml_.skipCurrentElement();
                }
                continue;
            }
            xml_.skipCurrentElement();
        }
        return look;
    }

    void paragraph()
    {
        if (!withinBounds(0, 0, 1))
            return xml_.skipCurrentElement();
        // The properties, where there are any, come first.
        ParagraphLook look;
        bool more = xml_.readNextStartElement();
        if (more && xml_.name() == u"pPr") {
            look = paragraphProperties();
            more = xml_.readNextStartElement();
        }
        const bool heading = look.outline ? *look.outline < 9 : context_.styles.isHeading(look.style);
        ListPlace place = context_.styles.list(look.style);
        place.numbering = look.numbering.value_or(place.numbering);
        place.level = look.level.value_or(place.level);
        const WordNumbering::Label label = context_.numbering.next(place);
        const bool item = label.kind != BlockKind::Paragraph && !heading;

        RawBlock raw;
        const bool preformatted = !heading && !item && context_.styles.isPreformatted(look.style);
        raw.block.kind = heading ? BlockKind::SubHeading : preformatted ? BlockKind::Preformatted : label.kind;
        if (item) {
            raw.block.level = place.level;
            raw.block.number = label.number;
            raw.list = place.numbering;
        }
        flow_->sink.open(raw, preformatted ? BlockSink::Space::Preformatted : BlockSink::Space::Collapsed);
        Run run;
        if (!heading)
            run.marks = context_.styles.marks(look.style).applied({});
        const qsizetype before = said_;
        const qsizetype blocksBefore = flow_->sink.blocks.size();
        if (heading && label.kind == BlockKind::Numbered)
            text(label.text + u' ', run);
        within([&] {
            for (; more; more = xml_.readNextStartElement())
                inlineElement(run);
        });
        // A number alone in its cell is the number of an item, not an empty list.
        if (item && said_ == before) {
            flow_->sink.setCurrent(BlockKind::Paragraph, 0, 0);
            if (label.kind == BlockKind::Numbered)
                flow_->sink.text(label.text, run);
        }
        flow_->sink.close();
        if (item && said_ == before && label.kind == BlockKind::Bullet)
            flow_->sink.blocks.resize(std::min(blocksBefore, flow_->sink.blocks.size()));
        flow_->sink.blocks += std::exchange(pending_, {});
        // A field without an end must not take what comes after it: neither as its instruction nor as its link.
        fields_.removeIf([](const Field &field) { return !field.result || !field.link.isEmpty(); });
    }

    // --- tables

    struct Cell {
        QList<RawBlock> blocks;
        int span = 1;
    };

    void table()
    {
        flow_->sink.close();
        const bool stands = flow_->cells == 0;
        QList<QList<Cell>> rows;
        within([&] {
            while (xml_.readNextStartElement())
                tablePart(rows);
        });
        const bool layout =
            std::all_of(rows.begin(), rows.end(), [](const QList<Cell> &row) { return row.size() < 2; });
        bool first = true;
        for (const QList<Cell> &row : std::as_const(rows)) {
            if (layout || !stands) {
                inText(row);
                continue;
            }
            BuiltRow built;
            built.blocksBefore = flow_->sink.blocks.size();
            built.beginsTable = std::exchange(first, false);
            for (const Cell &cell : row) {
                built.cells.append(cell.blocks);
                for (int i = 1; i < cell.span; ++i)
                    built.cells.append(QList<RawBlock>());
            }
            flow_->rows.append(built);
        }
    }

    void tablePart(QList<QList<Cell>> &rows)
    {
        const QStringView name = xml_.name();
        if (name == u"tr") {
            rows.append(row());
        } else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml") {
            within([&] {
                while (xml_.readNextStartElement())
                    tablePart(rows);
            });
        } else {
            xml_.skipCurrentElement();
        }
    }

    struct RowLook {
        bool gone = false;    ///< deleted as a tracked change
        bool header = false;  ///< repeated on every page
    };

    QList<Cell> row()
    {
        QList<Cell> cells;
        RowLook look;
        rowPart(cells, look);
        if (look.header)
            takeHeaderLookOff(cells);
        return look.gone ? QList<Cell>() : cells;
    }

    /// That all of a header row is bold is how such rows look, not a mark of its words.
    static void takeHeaderLookOff(QList<Cell> &cells)
    {
        const auto eachRun = [&cells](const std::function<void(motebok::Run &)> &act) {
            for (Cell &cell : cells) {
                for (RawBlock &raw : cell.blocks) {
                    for (motebok::Run &run : raw.block.runs)
                        act(run);
                }
            }
        };
        bool allBold = true;
        eachRun([&allBold](motebok::Run &run) {
            allBold = allBold && (run.marks.testFlag(Mark::Bold) || run.text.trimmed().isEmpty());
        });
        if (allBold)
            eachRun([](motebok::Run &run) { run.marks.setFlag(Mark::Bold, false); });
    }

    void rowPart(QList<Cell> &cells, RowLook &look)
    {
        within([&] {
            while (xml_.readNextStartElement()) {
                const QStringView name = xml_.name();
                if (name == u"tc")
                    cells.append(cell());
                else if (name == u"trPr")
                    rowProperties(cells, look);
                else if (name == u"sdt" || name == u"sdtContent" || name == u"customXml")
                    rowPart(cells, look);
                else
                    xml_.skipCurrentElement();
            }
        });
    }

    void rowProperties(QList<Cell> &cells, RowLook &look)
    {
        while (xml_.readNextStartElement()) {
            if (xml_.name() == u"gridBefore")
                cells.resize(std::clamp(wordAttribute(xml_, latin("val")).toInt(), 0, widestSpan));
            else if (xml_.name() == u"del")
                look.gone = true;
            else if (xml_.name() == u"tblHeader")
                look.header = wordToggle(xml_);
            context_.findings.trackedChanges += xml_.name() == u"del" || xml_.name() == u"ins" ? 1 : 0;
            xml_.skipCurrentElement();
        }
    }

    Cell cell()
    {
        Cell made;
        if (!withinBounds(0, 1, 0)) {
            xml_.skipCurrentElement();
            return made;
        }
        made.blocks = apart([this, &made] {
            within([this, &made] {
                while (xml_.readNextStartElement()) {
                    if (xml_.name() == u"tcPr")
                        cellProperties(made);
                    else
                        block();
                }
            });
        });
        return made;
    }

    void cellProperties(Cell &made)
    {
        while (xml_.readNextStartElement()) {
            if (xml_.name() == u"gridSpan") {
                made.span = std::clamp(wordAttribute(xml_, latin("val")).toInt(), 1, widestSpan);
                withinBounds(0, made.span - 1, 0);
            }
            xml_.skipCurrentElement();
        }
    }

    /// A row of a table inside a cell, or of one that only lays out the page: a paragraph a row where the cells are
    /// short, else the cells one after the other.
    void inText(const QList<Cell> &row)
    {
        const bool simple = std::all_of(row.begin(), row.end(), [](const Cell &cell) {
            return cell.blocks.isEmpty() ||
                   (cell.blocks.size() == 1 && cell.blocks.first().block.kind == BlockKind::Paragraph);
        });
        RawBlock joined;
        for (const Cell &cell : row) {
            if (!simple)
                flow_->sink.blocks += cell.blocks;
            else if (!cell.blocks.isEmpty())
                joined.block.runs = joinedWithBlank(joined.block.runs, cell.blocks.first().block.runs);
        }
        if (!joined.block.runs.isEmpty())
            flow_->sink.blocks.append(joined);
    }

    // --- inside a paragraph

    void inlines(const Run &look)
    {
        within([this, &look] {
            while (xml_.readNextStartElement())
                inlineElement(look);
        });
    }

    void inlineElement(const Run &look)
    {
        const QStringView name = xml_.name();
        if (name == u"r")
            run(look);
        else if (name == u"hyperlink")
            hyperlink(look);
        else if (isDeleted(name))
            deleted();
        else if (isInserted(name))
            inserted([this, &look] { inlines(look); });
        else if (name == u"AlternateContent")
            alternate([this, &look] { inlines(look); });
        else if (name == u"fldSimple")
            simpleField(look);
        else if (name == u"smartTag" || name == u"customXml" || name == u"sdt" || name == u"sdtContent" ||
                 name == u"bdo" || name == u"dir" || name == u"oMath" || name == u"oMathPara" || name == u"ruby" ||
                 name == u"rubyBase")
            inlines(look);
        else
            xml_.skipCurrentElement();
    }

    void hyperlink(const Run &look)
    {
        Run inside = look;
        const QString id = wordAttribute(xml_, latin("id"));
        inside.link = safe(context_.relationships.value(body_.part_).value(id).target);
        inlines(inside);
    }

    void simpleField(const Run &look)
    {
        Run inside = look;
        const QString target = linkOf(wordAttribute(xml_, latin("instr")));
        if (!target.isEmpty())
            inside.link = safe(target);
        inlines(inside);
    }

    QString safe(const QString &target)
    {
        const QString link = safeLink(target);
        droppedLinks_ += link.isEmpty() && !target.trimmed().isEmpty() && !target.startsWith(u'#') ? 1 : 0;
        return link;
    }

    void run(const Run &outer)
    {
        Run look = outer;
        bool hidden = false;
        within([&] {
            while (xml_.readNextStartElement()) {
                if (xml_.name() == u"rPr") {
                    const MarkChange own = readRunProperties(xml_);
                    const MarkChange style = context_.styles.marks(own.style);
                    look.marks = own.applied(style.applied(look.marks));
                    hidden = own.hidden || style.hidden;
                    continue;
                }
                runElement(look, hidden);
            }
        });
    }

    void runElement(const Run &look, bool hidden)
    {
        const QStringView name = xml_.name();
        if (name == u"t") {
            const QString words = xml_.readElementText(QXmlStreamReader::IncludeChildElements);
            if (hidden)
                ++context_.findings.hiddenTexts;
            else
                text(words, look);
        } else if (name == u"instrText") {
            const QString words = xml_.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!fields_.isEmpty())
                fields_.last().instruction += words;
        } else if (name == u"fldChar") {
            fieldCharacter();
        } else if (name == u"footnoteReference" || name == u"endnoteReference") {
            note(name == u"footnoteReference" ? u"footnote "_s : u"endnote "_s, look);
        } else if (name == u"drawing" || name == u"pict" || name == u"object") {
            drawing();
        } else if (name == u"AlternateContent") {
            alternate([this, &look, hidden] {
                while (xml_.readNextStartElement())
                    runElement(look, hidden);
            });
        } else {
            character(look, hidden);
        }
    }

    void character(const Run &look, bool hidden)
    {
        const QStringView name = xml_.name();
        context_.findings.comments += name == u"commentReference" ? 1 : 0;
        if (!hidden) {
            if (name == u"tab" || name == u"ptab")
                text(u" "_s, look);
            else if (name == u"br" || name == u"cr")
                lineBreak(look);
            else if (name == u"noBreakHyphen")
                text(QString(QChar(0x2011)), look);
            else if (name == u"sym")
                text(symbol(xml_), look);
        }
        xml_.skipCurrentElement();
    }

    void lineBreak(const Run &look)
    {
        const QString type = wordAttribute(xml_, latin("type"));
        if (type.isEmpty() || type == u"textWrapping")
            flow_->sink.lineBreak(look);
    }

    /// begin, instruction, separate, result, end (17.16.18): only the result is text.
    void fieldCharacter()
    {
        const QString type = wordAttribute(xml_, latin("fldCharType"));
        if (type == u"begin") {
            fields_.append(Field());
        } else if (type == u"separate" && !fields_.isEmpty()) {
            fields_.last().result = true;
            fields_.last().link = safe(linkOf(fields_.last().instruction));
        } else if (type == u"end" && !fields_.isEmpty()) {
            fields_.removeLast();
        }
        xml_.skipCurrentElement();
    }

    void note(const QString &kind, const Run &look)
    {
        const QString id = wordAttribute(xml_, latin("id"));
        xml_.skipCurrentElement();
        const QString label = u'[' + QString::number(++context_.findings.notes) + u']';
        text(label, look);
        QList<RawBlock> blocks = context_.notes.take(kind + id);  // told once, however often it is pointed at
        if (blocks.isEmpty())
            return;
        blocks.first().block.runs.prepend(motebok::Run{label + u' ', {}, {}, {}});
        pending_ += blocks;
    }

    /// Of a drawing only the text in it is read: a text box becomes paragraphs after this one.
    void drawing()
    {
        within([this] {
            while (xml_.readNextStartElement()) {
                const QStringView name = xml_.name();
                if (name == u"txbxContent")
                    pending_ += apart([this] { blocks(); });
                else if (name == u"AlternateContent")
                    alternate([this] { drawing(); });
                else if (name == u"blip" || name == u"imagedata")
                    picture();
                else
                    drawing();
            }
        });
    }

    void picture()
    {
        ++context_.findings.pictures;
        xml_.skipCurrentElement();
    }

    void text(const QString &words, const Run &look)
    {
        Run run = look;
        for (const Field &field : std::as_const(fields_)) {
            if (!field.result)
                return;
            if (!field.link.isEmpty())
                run.link = field.link;
        }
        if (!withinBounds(words.size(), 0, 0))
            return;
        said_ += words.trimmed().size();
        QString plain = words;
        flow_->sink.text(plain.remove(QChar(QChar::SoftHyphen)), run);
    }

    WordBody &body_;
    WordContext &context_;
    QXmlStreamReader xml_;
    Flow *flow_ = nullptr;
    QList<Field> fields_;
    QList<RawBlock> pending_;  ///< text boxes and notes of the paragraph that is being read
    qsizetype said_ = 0;       ///< characters that were text
    int depth_ = 0;
    int droppedLinks_ = 0;
};

WordBody::WordBody(WordContext &context, const QString &part) : context_(context), part_(part) {}

Result<BuiltBlocks> WordBody::read(const QByteArray &xml)
{
    return Reader(*this, xml).whole();
}

Result<void> WordBody::readNotes(const QByteArray &xml)
{
    return Reader(*this, xml).notes();
}

}  // namespace motebok
