// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/worddocument.h"

#include "importing/factline.h"
#include "importing/foreignhtml.h"
#include "importing/htmlsource.h"
#include "importing/tablekind.h"
#include "importing/wordbody.h"

#include <QCoreApplication>

#include <algorithm>

namespace motebok {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WordFile)
};

void tell(QStringList &warnings, const WordFindings &found)
{
    const auto say = [&warnings](int count, const QString &what) {
        if (count > 0)
            warnings.append(what);
    };
    say(found.trackedChanges,
        Words::tr("The file has %n tracked change(s); they were read as accepted.", nullptr, found.trackedChanges));
    say(found.comments, Words::tr("%n comment(s) in the file were not brought in.", nullptr, found.comments));
    say(found.pictures, Words::tr("%n picture(s) in the file were not brought in.", nullptr, found.pictures));
    say(found.notes, Words::tr("%n note(s) now stand after the paragraph they belong to.", nullptr, found.notes));
    say(found.hiddenTexts, Words::tr("Hidden text in the file was not brought in."));
}

/// Reads the parts of one package into blocks.
class WordFile {
public:
    explicit WordFile(const WordPackage &package) : package_(package) {}

    Result<Source> source()
    {
        const QString main = package_.mainPart();
        const Result<QByteArray> document = package_.part(main);
        if (!document)
            return document.error();
        if (Result<void> read = readAids(main); !read)
            return read.error();
        WordBody body(context_, main);
        const Result<BuiltBlocks> built = body.read(*document);
        if (!built)
            return built.error();
        Source source = sourceOf(ForeignHtml{*built, {}});
        droppedLinks_ += built->droppedLinks;
        if (Result<void> placed = placeMargins(source, body, main); !placed)
            return placed.error();
        tell(source.warnings, context_.findings);
        addLinkWarning(source.warnings, droppedLinks_);
        return source;
    }

private:
    Result<void> readAids(const QString &main)
    {
        const auto relationships = package_.relationships(main);
        if (!relationships)
            return relationships.error();
        context_.relationships.insert(main, *relationships);
        const auto read = [&](const char *type, auto take) -> Result<void> {
            const QString name = WordPackage::partOfType(*relationships, QString::fromLatin1(type));
            if (name.isEmpty())
                return {};
            const Result<QByteArray> part = package_.part(name);
            if (!part)
                return part.error();
            return part->isEmpty() ? Result<void>() : take(name, *part);
        };
        if (Result<void> done = read("styles",
                                     [this](const QString &, const QByteArray &part) -> Result<void> {
                                         context_.styles.read(part);
                                         return {};
                                     });
            !done)
            return done;
        if (Result<void> done = read("numbering",
                                     [this](const QString &, const QByteArray &part) -> Result<void> {
                                         context_.numbering.read(part);
                                         return {};
                                     });
            !done)
            return done;
        for (const char *type : {"footnotes", "endnotes"}) {
            Result<void> done = read(type, [this](const QString &name, const QByteArray &part) -> Result<void> {
                if (const auto own = package_.relationships(name))
                    context_.relationships.insert(name, *own);
                return WordBody(context_, name).readNotes(part);
            });
            if (!done)
                return done;
        }
        return {};
    }

    /// Lines of the headers or footers, each once; page numbers are nobody's words.
    Result<QList<SourcePart>> margin(const QStringList &ids, const QString &main)
    {
        QList<SourcePart> lines;
        QStringList seen;
        QStringList once = ids;
        once.removeDuplicates();
        for (const QString &id : std::as_const(once)) {
            const QString name = context_.relationships.value(main).value(id).target;
            const Result<QByteArray> part = package_.part(name);
            if (!part)
                return part.error();
            if (part->isEmpty())
                continue;
            const auto own = package_.relationships(name);
            if (!own)
                return own.error();
            context_.relationships.insert(name, *own);
            const Result<BuiltBlocks> built = WordBody(context_, name).read(*part);
            if (!built)
                return built.error();
            droppedLinks_ += built->droppedLinks;
            for (const RichText &text : linesOf(*built)) {
                const QString words = text.plainText().simplified();
                if (words.isEmpty() || looksLikePageNumber(words) || seen.contains(words))
                    continue;
                seen.append(words);
                lines.append(SourceLine{text, SourceLine::Kind::Plain, 0});
            }
        }
        return lines;
    }

    /// A margin has no items in it: a row is a line.
    static QList<RichText> linesOf(const BuiltBlocks &built)
    {
        QList<RichText> lines;
        for (const SourcePart &part : sourceOf(ForeignHtml{built, {}}).parts) {
            if (const auto *line = std::get_if<SourceLine>(&part))
                lines.append(line->text);
            else
                lines += std::get<SourceRow>(part).cells;
        }
        return lines;
    }

    /// A header may hold the title or the facts that the text itself does not have; else it stands after the text.
    Result<void> placeMargins(Source &source, const WordBody &body, const QString &main)
    {
        Result<QList<SourcePart>> headers = margin(body.headers(), main);
        Result<QList<SourcePart>> footers = margin(body.footers(), main);
        if (!headers || !footers)
            return headers ? footers.error() : headers.error();
        if (!headers->isEmpty() || !footers->isEmpty())
            source.warnings.append(Words::tr("What stood in the page headers and footers was brought in once."));
        source.parts = beginsWithTitle(source) ? source.parts + *headers : *headers + source.parts;
        source.parts += *footers;
        int line = 0;
        for (SourcePart &part : source.parts)
            std::visit([&line](auto &each) { each.line = ++line; }, part);
        return {};
    }

    static bool beginsWithTitle(const Source &source)
    {
        const SourceLine *first = source.parts.isEmpty() ? nullptr : std::get_if<SourceLine>(&source.parts.first());
        return first && factsIn(first->text, FactLabels::Any).isEmpty();
    }

    const WordPackage &package_;
    WordContext context_;
    int droppedLinks_ = 0;
};

}  // namespace

Result<Source> readWordFile(const QByteArray &bytes)
{
    const Result<WordPackage> package = WordPackage::open(bytes);
    return package ? WordFile(*package).source() : package.error();
}

}  // namespace motebok
