// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

/// The resources of a static library are there only when asked for; not in a namespace, by Qt's rules.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace motebok {

Translations::Translations(const QString &language)
{
    initTranslations();
    const QString ours = QStringLiteral(":/translations");
    if (language == QStringLiteral("en")) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        install(QStringLiteral("motebok_en"), ours);
        return;
    }
    const bool bokmaal = language == QStringLiteral("nb");
    QLocale::setDefault(QLocale(bokmaal ? QStringLiteral("nb_NO") : QStringLiteral("nn_NO")));
    // Qt has its own texts in nynorsk; ours mend a few of them. It has none in bokmål.
    if (!bokmaal)
        install(QStringLiteral("qtbase_nn"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(bokmaal ? QStringLiteral("qtbase_nb") : QStringLiteral("qtbase_nn"), ours);
    install(bokmaal ? QStringLiteral("motebok_nb") : QStringLiteral("motebok_nn"), ours);
}

Translations::~Translations()
{
    for (const auto &translator : installed_)
        QCoreApplication::removeTranslator(translator.get());
}

void Translations::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
        installed_.push_back(std::move(translator));
}

}  // namespace motebok
