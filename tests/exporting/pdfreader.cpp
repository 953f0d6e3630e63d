// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/pdfreader.h"

#include <QRegularExpression>

namespace motebok::test {

namespace {

QString name(QPDFObjectHandle object)
{
    return object.isName() ? QString::fromStdString(object.getName()).mid(1) : QString();
}

QString string(QPDFObjectHandle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

/// What each glyph stands for, from the font's ToUnicode map.
QMap<int, QString> meanings(QPDFObjectHandle font)
{
    QMap<int, QString> result;
    if (!font.getKey("/ToUnicode").isStream())
        return result;
    const auto buffer = font.getKey("/ToUnicode").getStreamData();
    const QString map =
        QString::fromLatin1(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    static const QRegularExpression row(QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]+)>\\n"));
    const qsizetype start = map.indexOf(QStringLiteral("beginbfchar"));
    for (auto it = row.globalMatch(map, std::max<qsizetype>(start, 0)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString text;
        for (qsizetype i = 0; i < match.capturedLength(2); i += 4)
            text += QChar(match.captured(2).mid(i, 4).toUShort(nullptr, 16));
        result[match.captured(1).toInt(nullptr, 16)] = text;
    }
    return result;
}

}  // namespace

/// Goes through a content stream and keeps the books on marked content.
class ContentReader : public QPDFObjectHandle::ParserCallbacks {
public:
    ContentReader(PdfReader &reader, PdfPage &page, QPDFObjectHandle resources)
        : reader_(reader), page_(page), resources_(resources)
    {
    }

    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        run(QString::fromStdString(object.getOperatorValue()));
        operands_.clear();
    }

    void handleEOF() override
    {
        if (!open_.empty() || inText_)
            page_.problems.append(QStringLiteral("something is still open at the stream's end"));
    }

private:
    struct Open {
        enum Kind { Marked, Spelled } kind = Marked;
    };

    void run(const QString &op)
    {
        static const QStringList paints{QStringLiteral("f"), QStringLiteral("S"), QStringLiteral("B"),
                                        QStringLiteral("Do")};
        if (op == u"BT" || op == u"ET")
            inText_ = op == u"BT";
        else if (op == u"BDC")
            begin();
        else if (op == u"EMC")
            end();
        else if (op == u"Tf")
            setFont(QString::fromStdString(operands_.at(0).getName()));
        else if (op == u"TJ")
            show(operands_.at(0));
        else if (paints.contains(op))
            paint(op);
    }

    void begin()
    {
        if (inText_)
            page_.problems.append(QStringLiteral("marked content begins in a text object"));
        const QString tag = name(operands_.at(0));
        QPDFObjectHandle properties = operands_.at(1);
        if (properties.hasKey("/ActualText")) {
            open_.push_back({Open::Spelled});
            spelled_ = true;
            if (marked())
                marked()->text += string(properties.getKey("/ActualText"));
            return;
        }
        if (marked())
            page_.problems.append(tag + QStringLiteral(" inside other marked content"));
        MarkedText text;
        text.tag = tag;
        if (properties.hasKey("/MCID"))
            text.mcid = int(properties.getKey("/MCID").getIntValue());
        text.kind =
            properties.hasKey("/Subtype") ? name(properties.getKey("/Subtype")) : name(properties.getKey("/Type"));
        page_.marked.push_back(text);
        open_.push_back({Open::Marked});
        inMarked_ = true;
    }

    void end()
    {
        if (inText_)
            page_.problems.append(QStringLiteral("marked content ends in a text object"));
        if (open_.empty()) {
            page_.problems.append(QStringLiteral("an end without a beginning"));
            return;
        }
        (open_.back().kind == Open::Spelled ? spelled_ : inMarked_) = false;
        open_.pop_back();
    }

    void setFont(const QString &resource)
    {
        QPDFObjectHandle font = resources_.getKey("/Font").getKey(resource.toStdString());
        font_ = name(font.getKey("/BaseFont"));
        if (!known_.contains(font_))
            known_[font_] = meanings(font);
        if (font_.isEmpty())
            page_.problems.append(QStringLiteral("no such font: ") + resource);
    }

    void show(QPDFObjectHandle array)
    {
        paint(QStringLiteral("TJ"));
        QString text;
        for (QPDFObjectHandle part : array.getArrayAsVector()) {
            if (!part.isString())
                continue;
            const QByteArray codes = QByteArray::fromStdString(part.getStringValue());
            for (qsizetype i = 0; i + 1 < codes.size(); i += 2) {
                const int glyph = quint8(codes[i]) << 8 | quint8(codes[i + 1]);
                if (glyph == 0)
                    page_.problems.append(QStringLiteral("the glyph for missing letters is shown"));
                if (known_.value(font_).value(glyph).isEmpty())
                    page_.problems.append(QStringLiteral("glyph %1 of %2 means nothing").arg(glyph).arg(font_));
                text += known_.value(font_).value(glyph);
            }
        }
        reader_.shownIn_[font_] += text;
        if (marked() && !spelled_)
            marked()->text += text;
    }

    void paint(const QString &op)
    {
        if (marked())
            marked()->painted = true;
        else
            page_.problems.append(op + QStringLiteral(" paints what is neither content nor artifact"));
    }

    MarkedText *marked() { return inMarked_ ? &page_.marked.back() : nullptr; }

    PdfReader &reader_;
    PdfPage &page_;
    QPDFObjectHandle resources_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<Open> open_;
    bool inText_ = false;
    bool inMarked_ = false;
    bool spelled_ = false;
    QString font_;
    QMap<QString, QMap<int, QString>> known_;
};

QString PdfPage::artifactText(const QString &kind) const
{
    QStringList texts;
    for (const MarkedText &text : marked) {
        if (text.mcid < 0 && text.kind == kind && !text.text.isEmpty())
            texts.append(text.text);
    }
    return texts.join(u' ').simplified();
}

QString PdfNode::attribute(const char *key) const
{
    QPDFObjectHandle dictionary = QPDFObjectHandle(object).getKey("/A");
    if (!dictionary.isDictionary())
        return {};
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isName() ? name(value) : string(value);
}

PdfReader::PdfReader(const QByteArray &bytes) : file_(std::make_unique<QPDF>()), bytes_(bytes)
{
    file_->processMemoryFile("test", bytes_.constData(), size_t(bytes_.size()));
    for (QPDFObjectHandle page : pageObjects()) {
        pages_.emplace_back();
        ContentReader content(*this, pages_.back(), page.getKey("/Resources"));
        page.parsePageContents(&content);
    }
    readTree();
}

std::vector<QPDFObjectHandle> PdfReader::pageObjects()
{
    std::vector<QPDFObjectHandle> result;
    for (auto &page : QPDFPageDocumentHelper(*file_).getAllPages())
        result.push_back(page.getObjectHandle());
    return result;
}

int PdfReader::pageNumber(QPDFObjectHandle page)
{
    const std::vector<QPDFObjectHandle> all = pageObjects();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i].getObjGen() == page.getObjGen())
            return int(i);
    }
    return -1;
}

void PdfReader::readTree()
{
    QPDFObjectHandle root = file_->getRoot().getKey("/StructTreeRoot");
    if (root.isDictionary())
        readElement(root.getKey("/K"), -1, QPDFObjectHandle::newNull());
}

int PdfReader::readElement(QPDFObjectHandle element, int parent, QPDFObjectHandle page)
{
    const int node = int(nodes_.size());
    nodes_.emplace_back();
    nodes_.back().tag = name(element.getKey("/S"));
    nodes_.back().parent = parent;
    nodes_.back().object = element;
    if (element.hasKey("/Pg"))
        page = element.getKey("/Pg");
    QPDFObjectHandle kids = element.getKey("/K");
    if (!kids.isArray())
        kids = QPDFObjectHandle::newArray(kids.isNull() ? std::vector<QPDFObjectHandle>() : std::vector{kids});
    for (QPDFObjectHandle kid : kids.getArrayAsVector()) {
        if (kid.isInteger()) {
            readContent(node, page, int(kid.getIntValue()));
        } else if (name(kid.getKey("/Type")) == u"MCR") {
            readContent(node, kid.hasKey("/Pg") ? kid.getKey("/Pg") : page, int(kid.getKey("/MCID").getIntValue()));
        } else if (name(kid.getKey("/Type")) == u"OBJR") {
            nodes_[size_t(node)].annotations.push_back(kid.getKey("/Obj"));
        } else {
            const int child = readElement(kid, node, page);
            nodes_[size_t(node)].children.push_back(child);
            nodes_[size_t(node)].text += nodes_[size_t(child)].text;
        }
    }
    return node;
}

void PdfReader::readContent(int node, QPDFObjectHandle page, int mcid)
{
    const int number = pageNumber(page);
    nodes_[size_t(node)].content.emplace_back(number, mcid);
    if (number < 0)
        return;
    for (const MarkedText &text : pages_[size_t(number)].marked) {
        if (text.mcid == mcid)
            nodes_[size_t(node)].text += text.text;
    }
}

QList<int> PdfReader::nodesWith(const QString &tag) const
{
    QList<int> result;
    for (size_t i = 0; i < nodes_.size(); ++i) {
        if (nodes_[i].tag == tag)
            result.append(int(i));
    }
    return result;
}

void PdfReader::addText(int node, QString &into) const
{
    static const QRegularExpression paragraph(QStringLiteral("^(P|H[1-6])$"));
    const PdfNode &here = nodes_[size_t(node)];
    if (here.tag == u"Lbl")
        return;
    if (paragraph.match(here.tag).hasMatch()) {
        into += here.text + u'\n';
        return;
    }
    for (const int child : here.children)
        addText(child, into);
}

QString PdfReader::text() const
{
    QString result;
    if (!nodes_.empty())
        addText(0, result);
    return result;
}

QList<PdfLink> PdfReader::links()
{
    QList<PdfLink> result;
    const std::vector<QPDFObjectHandle> all = pageObjects();
    for (const PdfNode &node : nodes_) {
        for (QPDFObjectHandle annotation : node.annotations) {
            PdfLink link;
            for (size_t page = 0; page < all.size(); ++page) {
                QPDFObjectHandle here = QPDFObjectHandle(all[page]).getKey("/Annots");
                for (QPDFObjectHandle one :
                     here.isArray() ? here.getArrayAsVector() : std::vector<QPDFObjectHandle>()) {
                    if (one.getObjGen() == annotation.getObjGen())
                        link.page = int(page);
                }
            }
            link.target = string(annotation.getKey("/A").getKey("/URI"));
            link.description = string(annotation.getKey("/Contents"));
            link.text = node.text;
            result.append(link);
        }
    }
    return result;
}

QStringList PdfReader::bookmarks()
{
    QStringList result;
    const auto add = [&result](const auto &self, QPDFObjectHandle parent, int level) -> void {
        for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
            result.append(QString(2 * level, u' ') + string(item.getKey("/Title")));
            self(self, item, level + 1);
        }
    };
    QPDFObjectHandle outlines = file_->getRoot().getKey("/Outlines");
    if (outlines.isDictionary())
        add(add, outlines, 0);
    return result;
}

}  // namespace motebok::test
