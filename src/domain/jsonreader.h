// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/notation.h"
#include "domain/xhtml.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace motebok {

/// What a whole file has in common while it is read: the first thing wrong with it, and the ids seen.
struct JsonReading {
    QString problem;  ///< "sections[2].items[0].level: …", empty as long as all is well
    QSet<QString> ids;

    void fail(const QString &place, const QString &reason)
    {
        if (problem.isEmpty())
            problem = place.isEmpty() ? reason : QStringLiteral("%1: %2").arg(place, reason);
    }
};

/// One object of a JSON file, read strictly: every key that is there must be asked for and have the right type. A key
/// that is not there reads as empty. What is wrong is noted in the JsonReading, first come, and reading goes on.
class JsonReader {
    Q_DECLARE_TR_FUNCTIONS(Json)
public:
    JsonReader(JsonReading &reading, const QJsonValue &value, const QString &place)
        : reading_(reading), object_(value.toObject()), place_(place)
    {
        if (!value.isObject())
            reading_.fail(place_, tr("must be an object"));
    }

    bool has(const char *key) const { return object_.contains(QLatin1StringView(key)); }

    QString text(const char *key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isString())
            fail(key, tr("must be a text"));
        return value.toString();
    }

    int number(const char *key, int least, int most)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return least;
        const double number = value.toDouble(std::nan(""));
        if (!(number >= least && number <= most) || std::floor(number) != number) {
            fail(key, tr("must be a whole number from %1 to %2").arg(least).arg(most));
            return least;
        }
        return int(number);
    }

    bool flag(const char *key, bool otherwise)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, tr("must be true or false"));
        return value.toBool(otherwise);
    }

    /// An id that must be there, and only once among those of `kind` (facts, items …).
    Id ownId(const QString &kind)
    {
        const Id id = reference("id");
        if (id.isEmpty())
            fail("id", tr("is missing"));
        const QString mark = kind + u'/' + id;
        if (reading_.ids.contains(mark))
            fail("id", tr("“%1” is used twice").arg(id));
        reading_.ids.insert(mark);
        return id;
    }

    Id reference(const char *key)
    {
        const Id id = text(key);
        for (const QChar c : id) {
            if (c.isSpace() || !c.isPrint())
                fail(key, tr("an id holds no spaces or control characters"));
        }
        return id;
    }

    RichText richText(const char *key) { return richText(QJsonValue(text(key)), at(key)); }

    /// One of an enum's words. `otherwise`: what a missing key means; without it the key must be there.
    template <typename Enum>
    Enum word(const char *key, std::optional<Enum> otherwise = std::nullopt)
    {
        if (otherwise && !has(key))
            return *otherwise;
        const QString written = text(key);
        const std::optional<Enum> value = notation::valueOf<Enum>(written);
        if (!value) {
            QStringList known;
            for (const QLatin1StringView word : notation::words<Enum>)
                known.append(word);
            fail(key, tr("“%1” is none of %2").arg(written.left(40), known.join(QStringLiteral(", "))));
        }
        return value.value_or(Enum{});
    }

    std::optional<QDate> date(const char *key)
    {
        return typed(key, notation::dateIn, tr("must be a date like 2026-10-27"));
    }
    std::optional<QTime> time(const char *key) { return typed(key, notation::timeIn, tr("must be a time like 09:00")); }
    QDateTime moment(const char *key)
    {
        return typed(key, notation::momentIn, tr("must be a moment like 2026-10-27T09:00:00.000Z"))
            .value_or(QDateTime());
    }

    QStringList texts(const char *key)
    {
        QStringList result;
        each(key, [&](const QJsonValue &value, const QString &place) {
            if (!value.isString())
                reading_.fail(place, tr("must be a text"));
            result.append(value.toString());
        });
        return result;
    }

    QList<RichText> richTexts(const char *key)
    {
        QList<RichText> result;
        each(key, [&](const QJsonValue &value, const QString &place) { result.append(richText(value, place)); });
        return result;
    }

    /// An object whose keys are ids and whose values are rich texts.
    QMap<Id, RichText> cells(const char *key)
    {
        QMap<Id, RichText> result;
        if (!has(key))
            return result;
        JsonReader inner = object(key);
        for (auto it = inner.object_.begin(); it != inner.object_.end(); ++it)
            result.insert(it.key(), richText(it.value(), inner.place_ + u'.' + it.key()));
        return result;
    }

    JsonReader object(const char *key) { return {reading_, take(key), at(key)}; }

    /// A list of objects, each read by `read(JsonReader &)`.
    template <typename Read>
    auto list(const char *key, Read read)
    {
        QList<std::invoke_result_t<Read, JsonReader &>> result;
        each(key, [&](const QJsonValue &value, const QString &place) {
            JsonReader element(reading_, value, place);
            result.append(read(element));
            element.end();
        });
        return result;
    }

    /// To be called when all has been asked for: what is left is unknown, and must not be dropped silently.
    void end()
    {
        for (const QString &key : object_.keys()) {
            if (!asked_.contains(key))
                reading_.fail(place_.isEmpty() ? key : place_ + u'.' + key, tr("is not known here"));
        }
    }

    void fail(const char *key, const QString &reason) { reading_.fail(at(key), reason); }

private:
    QString at(const char *key) const
    {
        const QString name = QString::fromLatin1(key);
        return place_.isEmpty() ? name : place_ + u'.' + name;
    }

    QJsonValue take(const char *key)
    {
        asked_.insert(QString::fromLatin1(key));
        return object_.value(QLatin1StringView(key));
    }

    template <typename Visit>
    void each(const char *key, Visit visit)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, tr("must be a list"));
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            visit(array.at(i), QStringLiteral("%1[%2]").arg(at(key)).arg(i));
    }

    template <typename T>
    std::optional<T> typed(const char *key, std::optional<T> (*parse)(const QString &), const QString &reason)
    {
        if (!has(key))
            return std::nullopt;
        const std::optional<T> value = parse(text(key));
        if (!value)
            fail(key, reason);
        return value;
    }

    RichText richText(const QJsonValue &value, const QString &place)
    {
        if (!value.isString()) {
            reading_.fail(place, tr("must be a text"));
            return {};
        }
        const Result<RichText> text = fromXhtml(value.toString());
        if (!text) {
            reading_.fail(place, tr("is not the XHTML Møtebok writes (%1)").arg(text.error().detail.left(80)));
            return {};
        }
        return *text;
    }

    JsonReading &reading_;
    QJsonObject object_;
    QSet<QString> asked_;
    QString place_;
};

}  // namespace motebok
