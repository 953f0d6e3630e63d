// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace motebok {

namespace {

struct Encoding {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error badInput(const QString &message, const QString &detail = {})
{
    return {ErrorKind::BadInput, message, detail};
}

/// The kinds of file people take for the minutes themselves.
std::optional<Error> knownBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0") || bytes.startsWith("{\\rtf"))
        return badInput(
            Encoding::tr("This is a Word or office file, which cannot be read yet; open it there, copy the minutes "
                         "into a text file, and bring that in."));
    if (bytes.startsWith("%PDF"))
        return badInput(
            Encoding::tr("This is a PDF file, which cannot be read; copy the minutes out of it into a text file, "
                         "and bring that in."));
    return std::nullopt;
}

bool isText(const QByteArray &bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        const bool layout = code >= 0x08 && code <= 0x0d;  // backspace to carriage return
        return code < 0x20 && !layout && code != 0x1b && code != 0x1a;
    });
}

/// By hand: Qt has this encoding only where it is built with ICU.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> upper{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                                    0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};
    QString text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        text += QChar(code >= 0x80 && code < 0xa0 ? upper[code - 0x80U] : char16_t(code));
    }
    return text;
}

std::optional<QStringConverter::Encoding> byteOrderMark(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    // Qt also guesses from zero bytes; only a mark counts.
    const bool marked = bytes.startsWith("\xef\xbb\xbf") || bytes.startsWith("\xff\xfe") ||
                        bytes.startsWith("\xfe\xff") || bytes.startsWith(QByteArray("\0\0\xfe\xff", 4));
    return marked ? encoding : std::nullopt;
}

/// Bytes in the smallest piece of the encoding. Qt passes over an incomplete one at the end in silence.
qsizetype unitSize(QStringConverter::Encoding encoding)
{
    switch (encoding) {
        case QStringConverter::Utf16LE:
        case QStringConverter::Utf16BE:
            return 2;
        case QStringConverter::Utf32LE:
        case QStringConverter::Utf32BE:
            return 4;
        default:
            return 1;
    }
}

/// UTF-8, or Windows-1252 when it is not. A file that was cut in the middle of a letter is still UTF-8, when other
/// letters beyond ASCII show that it was.
DecodedText fromUnmarked(const QByteArray &bytes)
{
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = whole(bytes);
    if (!whole.hasError())
        return {text, {}};
    QStringDecoder beginning(QStringDecoder::Utf8);  // waits for the rest of the last letter
    const QString kept = beginning(bytes);
    const bool beyondAscii = std::any_of(kept.begin(), kept.end(), [](QChar c) { return c.unicode() > 0x7f; });
    if (!beginning.hasError() && beyondAscii)
        return {text, {Encoding::tr("Some letters in the file are damaged and show as “\uFFFD”.")}};
    return {fromWindows1252(bytes),
            {Encoding::tr("The file is not UTF-8 and was read as Windows-1252; see that æ, ø and å are right.")}};
}

}  // namespace

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (const auto error = knownBinary(bytes))
        return *error;
    DecodedText decoded;
    if (const auto encoding = byteOrderMark(bytes)) {
        QStringDecoder decoder(*encoding, QStringDecoder::Flag::Stateless);
        decoded.text = decoder(bytes);
        if (decoder.hasError() || bytes.size() % unitSize(*encoding) != 0)
            decoded.warnings += Encoding::tr("Some letters in the file are damaged and show as “\uFFFD”.");
        if (decoded.text.contains(QChar::Null))
            return badInput(Encoding::tr("The file is not text, so there are no minutes to read in it."));
    } else {
        if (!isText(bytes))
            return badInput(Encoding::tr("The file is not text, so there are no minutes to read in it."));
        decoded = fromUnmarked(bytes);
    }
    if (decoded.text.startsWith(QChar::ByteOrderMark))
        decoded.text.remove(0, 1);
    if (decoded.text.trimmed().isEmpty())
        return badInput(Encoding::tr("The file is empty, so there are no minutes to read in it."));
    return decoded;
}

}  // namespace motebok
