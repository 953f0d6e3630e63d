// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace motebok {

/// The interface's language: our own texts and Qt's, and the locale for dates. Gone again when it is destroyed.
class Translations {
public:
    /// "nn", "nb" or "en"; anything else is nynorsk.
    explicit Translations(const QString &language);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    void install(const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> installed_;
};

}  // namespace motebok
