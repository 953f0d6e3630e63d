// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/groupdialog.h"

#include "domain/newmeeting.h"
#include "domain/people.h"
#include "editing/edits.h"
#include "language/speaker.h"
#include "language/wording.h"
#include "ui_groupdialog.h"
#include "widgets/prompts.h"

#include <QPushButton>
#include <QSet>

namespace motebok {

namespace {

QString plain(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

QList<ListEditor::Row> rowsOf(const QList<StandingItem> &items)
{
    QList<ListEditor::Row> rows;
    for (const StandingItem &item : items)
        rows.append({{item.topic}, item.place == StandingItem::Place::Last, true, {}});
    return rows;
}

QList<StandingItem> standingIn(const QList<ListEditor::Row> &rows)
{
    using Place = StandingItem::Place;
    QList<StandingItem> items;
    for (const ListEditor::Row &row : rows)
        items.append({row.words.first().trimmed(), row.ticked ? Place::Last : Place::First});
    return items;
}

QList<AutoText> autoTextsIn(const QList<ListEditor::Row> &rows)
{
    QList<AutoText> all;
    for (const ListEditor::Row &row : rows)
        all.append({row.words[0].trimmed(), row.words[1].trimmed()});
    return all;
}

}  // namespace

GroupDialog::GroupDialog(const Group &group, const Meeting *open, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      ui_(new Ui::GroupDialog),
      prompts_(prompts),
      group_(group),
      roster_(group.roster),
      form_(group.language)
{
    ui_->setupUi(this);
    ui_->problem->hide();
    ui_->languageNote->hide();
    fillChoices();
    fill();
    const bool hasPeople = open && std::any_of(open->sections.begin(), open->sections.end(),
                                               [](const Section &section) { return section.participants(); });
    ui_->takeRoster->setEnabled(hasPeople);
    if (hasPeople)
        connect(ui_->takeRoster, &QPushButton::clicked, this, [this, meeting = *open] { takeRoster(meeting); });
    QPushButton *ok = ui_->buttons->button(QDialogButtonBox::Ok);
    const auto check = [this, ok] { ok->setEnabled(!ui_->name->text().trimmed().isEmpty()); };
    connect(ui_->name, &QLineEdit::textChanged, this, check);
    connect(ui_->language, &QComboBox::currentIndexChanged, this, &GroupDialog::changeForm);
    connect(ui_->numbering, &QComboBox::currentIndexChanged, this, &GroupDialog::showExamples);
    for (QLineEdit *edit : {ui_->prefix, ui_->suffix, ui_->speaker})
        connect(edit, &QLineEdit::textChanged, this, &GroupDialog::showExamples);
    check();
    showExamples();
    ui_->name->setFocus();
}

GroupDialog::~GroupDialog() = default;

void GroupDialog::fillChoices()
{
    ui_->language->addItem(tr("Nynorsk"), int(LanguageForm::Nynorsk));
    ui_->language->addItem(tr("Bokmål"), int(LanguageForm::Bokmaal));
    ui_->language->addItem(tr("English"), int(LanguageForm::English));
    ui_->numbering->addItem(tr("1, 2, 3 in every meeting"), int(NumberingScheme::Kind::Running));
    ui_->numbering->addItem(tr("1/26, 2/26 through the year"), int(NumberingScheme::Kind::RunningInYear));
    ui_->numbering->addItem(tr("No numbers"), int(NumberingScheme::Kind::None));
    ui_->prefix->setPlaceholderText(tr("PS, for PS 3/26"));
    ui_->columns->setForm(tr("Columns of an item"), {tr("Label")}, tr("Shown"));
    ui_->standing->setForm(tr("Standing items"), {tr("Topic")}, tr("Last"));
    ui_->autoTexts->setForm(tr("Short forms"), {tr("You type"), tr("It becomes")}, {});
    ui_->columnsLabel->setBuddy(ui_->columns->list());
    ui_->standingLabel->setBuddy(ui_->standing->list());
    ui_->autoTextsLabel->setBuddy(ui_->autoTexts->list());
    ui_->roster->setAccessibleName(tr("Participants of a new meeting"));
}

void GroupDialog::fill()
{
    ui_->language->setCurrentIndex(ui_->language->findData(int(group_.language)));
    ui_->numbering->setCurrentIndex(ui_->numbering->findData(int(group_.numbering.kind)));
    ui_->name->setText(group_.name);
    ui_->place->setText(group_.place);
    ui_->prefix->setText(group_.numbering.prefix);
    ui_->suffix->setText(group_.numbering.suffix);
    ui_->present->setText(group_.attendance.present);
    ui_->absent->setText(group_.attendance.absent);
    ui_->partly->setText(group_.attendance.partly);
    ui_->speaker->setText(group_.speakerPattern);
    shownColumns_ = group_.itemColumns.isEmpty() ? defaultItemColumns(form_) : group_.itemColumns;
    QList<ListEditor::Row> rows;
    for (const ItemColumn &column : std::as_const(shownColumns_))
        rows.append({{column.label}, column.shown, column.cell == ItemCell::Extra, column.id});
    ui_->columns->setRows(rows);
    ui_->standing->setRows(rowsOf(group_.standingItems));
    QList<ListEditor::Row> shortForms;
    for (const AutoText &each : group_.autoTexts)
        shortForms.append({{each.typed, each.text}, false, true, {}});
    ui_->autoTexts->setRows(shortForms);
    showRoster();
}

void GroupDialog::showRoster()
{
    ui_->roster->clear();
    for (const Section &section : std::as_const(roster_)) {
        const ParticipantTable *table = section.participants();
        if (!section.heading.isEmpty())
            ui_->roster->addItem(section.heading);
        for (const Participant &row : table ? table->rows : QList<Participant>()) {
            const Person person = personIn(*table, row);
            if (!person.name.isEmpty() || !person.organisation.isEmpty())
                ui_->roster->addItem(person.organisation.isEmpty()
                                         ? person.name
                                         : QStringLiteral("%1, %2").arg(person.name, person.organisation));
        }
    }
    if (ui_->roster->count() == 0)
        ui_->roster->addItem(tr("No participants yet"));
    ui_->roster->setCurrentRow(0);
}

void GroupDialog::takeRoster(const Meeting &open)
{
    roster_ = habitsFrom(open, group_).roster;
    showRoster();
    ui_->roster->setFocus();
}

void GroupDialog::showExamples()
{
    const Group now = group();
    const QDate today = QDate::currentDate();
    const bool numbers = now.numbering.kind != NumberingScheme::Kind::None;
    ui_->prefix->setEnabled(numbers);
    ui_->suffix->setEnabled(now.numbering.kind == NumberingScheme::Kind::Running);
    ui_->numberingExample->setText(
        numbers ? tr("The items are called %1, %2 …")
                      .arg(schemeNumber(now.numbering, 1, today), schemeNumber(now.numbering, 2, today))
                : tr("The items have no number."));
    ui_->speaker->setPlaceholderText(defaultSpeakerPattern(now.language));
    ui_->speakerExample->setText(
        tr("“%1” – {name} or {firstName} and {organisation} stand for the speaker's own.")
            .arg(plain(speakerRuns(speakerPattern(now), {QStringLiteral("Kari Nes"), QStringLiteral("Fylkeslaget")}))));
}

void GroupDialog::changeForm()
{
    const LanguageForm before = std::exchange(form_, LanguageForm(ui_->language->currentData().toInt()));
    const AttendanceWords old = defaultAttendanceWords(before);
    const AttendanceWords now = defaultAttendanceWords(form_);
    int changed = 0;
    const auto follow = [&changed](QLineEdit *edit, const QString &was, const QString &becomes) {
        if (edit->text() != was || was == becomes)
            return;
        edit->setText(becomes);
        ++changed;
    };
    follow(ui_->present, old.present, now.present);
    follow(ui_->absent, old.absent, now.absent);
    follow(ui_->partly, old.partly, now.partly);
    const auto followInList = [&changed](ListEditor *list, const QStringList &were, const QStringList &become) {
        QList<ListEditor::Row> rows = list->rows();
        for (ListEditor::Row &row : rows) {
            const qsizetype at = were.indexOf(row.words.first());
            if (at < 0 || were[at] == become[at])
                continue;
            row.words.first() = become[at];
            ++changed;
        }
        list->setRows(rows);
    };
    const auto labels = [](LanguageForm form) {
        QStringList all;
        for (const ItemColumn &column : defaultItemColumns(form))
            all.append(column.label);
        return all;
    };
    const auto topics = [](LanguageForm form) {
        QStringList all;
        for (const StandingItem &item : defaultStandingItems(form))
            all.append(item.topic);
        return all;
    };
    followInList(ui_->columns, labels(before), labels(form_));
    followInList(ui_->standing, topics(before), topics(form_));
    ui_->languageNote->setText(
        tr("%n word(s) of columns, standing items and attendance follow the language.", nullptr, changed));
    ui_->languageNote->setVisible(changed > 0);
    showExamples();
}

QList<ItemColumn> GroupDialog::columns() const
{
    QList<ItemColumn> columns;
    for (const ListEditor::Row &row : ui_->columns->rows()) {
        ItemColumn column;
        const Id id = row.key.toString();
        for (const ItemColumn &known : shownColumns_) {
            if (!id.isEmpty() && known.id == id)
                column = known;
        }
        if (column.id.isEmpty())
            column.id = newId();
        column.label = row.words.first().trimmed();
        column.shown = row.ticked;
        columns.append(column);
    }
    // A group without columns of its own follows its language form, as long as nothing is changed.
    return group_.itemColumns.isEmpty() && columns == shownColumns_ ? QList<ItemColumn>() : columns;
}

Group GroupDialog::group() const
{
    Group group = group_;
    group.name = ui_->name->text().simplified();
    group.place = ui_->place->text().trimmed();
    group.language = LanguageForm(ui_->language->currentData().toInt());
    group.numbering.kind = NumberingScheme::Kind(ui_->numbering->currentData().toInt());
    const QString prefix = ui_->prefix->text().trimmed();
    group.numbering.prefix = prefix.isEmpty() ? QString() : prefix + u' ';
    group.numbering.suffix = ui_->suffix->text().trimmed();
    group.attendance = {ui_->present->text().trimmed(), ui_->absent->text().trimmed(), ui_->partly->text().trimmed()};
    group.itemColumns = columns();
    group.roster = roster_;
    group.standingItems = standingIn(ui_->standing->rows());
    group.autoTexts = autoTextsIn(ui_->autoTexts->rows());
    QString pattern = ui_->speaker->text();
    if (pattern.trimmed().isEmpty())
        pattern.clear();
    else if (!pattern.back().isSpace())
        pattern += u' ';
    group.speakerPattern = pattern;
    return group;
}

QString GroupDialog::problem(QWidget *&field) const
{
    const Group now = group();
    field = ui_->speaker;
    if (!now.speakerPattern.isEmpty() && !now.speakerPattern.contains(QStringLiteral("{name}")) &&
        !now.speakerPattern.contains(QStringLiteral("{firstName}")))
        return tr(
            "A contribution must begin with a name: write {name} or {firstName} where it goes, or leave the line "
            "empty.");
    field = ui_->autoTexts->list();
    QSet<QString> typed;
    for (const AutoText &each : now.autoTexts) {
        if (each.typed.isEmpty() || each.text.isEmpty())
            return tr("“%1” needs both what you type and what it becomes.").arg(each.typed + each.text);
        if (each.typed.contains(u' '))
            return tr("The short form “%1” must be one word.").arg(each.typed);
        if (typed.contains(each.typed))
            return tr("The short form “%1” is there twice.").arg(each.typed);
        typed.insert(each.typed);
    }
    field = ui_->columns->list();
    if (!now.itemColumns.isEmpty() && std::none_of(now.itemColumns.begin(), now.itemColumns.end(),
                                                   [](const ItemColumn &column) { return column.shown; }))
        return tr("At least one column must be shown.");
    for (QLineEdit *word : {ui_->present, ui_->absent, ui_->partly}) {
        field = word;
        if (word->text().trimmed().isEmpty())
            return tr("Write a word for present, absent and partly present.");
    }
    return {};
}

void GroupDialog::accept()
{
    QWidget *field = nullptr;
    const QString wrong = problem(field);
    if (wrong.isEmpty()) {
        QDialog::accept();
        return;
    }
    ui_->problem->setText(wrong);
    ui_->problem->show();
    for (int tab = 0; tab < ui_->tabs->count(); ++tab) {
        if (ui_->tabs->widget(tab)->isAncestorOf(field))
            ui_->tabs->setCurrentIndex(tab);
    }
    field->setFocus();
}

void GroupDialog::reject()
{
    const Written written = group() == group_ ? Written::Nothing : Written::Something;
    if (mayDiscard(prompts_, this, written, tr("Discard what you changed in the group?")))
        QDialog::reject();
}

}  // namespace motebok
