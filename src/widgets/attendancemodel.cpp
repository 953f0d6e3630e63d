// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attendancemodel.h"

#include "language/matching.h"
#include "widgets/look.h"

#include <QApplication>
#include <QPainter>

#include <climits>

namespace motebok {

void AttendanceModel::show(const QList<AttendanceSection> &sections)
{
    beginResetModel();
    sections_ = sections;
    fill();
    endResetModel();
}

int AttendanceModel::setFilter(const QString &pattern)
{
    beginResetModel();
    pattern_ = pattern.simplified();
    const int best = fill();
    endResetModel();
    return best;
}

int AttendanceModel::fill()
{
    rows_.clear();
    int best = -1;
    int bestScore = INT_MIN;
    for (qsizetype s = 0; s < sections_.size(); ++s) {
        const qsizetype headingAt = rows_.size();
        for (qsizetype p = 0; p < sections_[s].people.size(); ++p) {
            const Attender &who = sections_[s].people[p];
            const std::optional<int> score = matchScore(pattern_, who.name + u' ' + who.organisation);
            if (!score)
                continue;
            if (rows_.size() == headingAt)
                rows_.append({s, -1});
            if (*score > bestScore) {
                bestScore = *score;
                best = int(rows_.size());
            }
            rows_.append({s, p});
        }
    }
    return best;
}

int AttendanceModel::rowOf(const Id &who) const
{
    for (qsizetype i = 0; i < rows_.size(); ++i) {
        const Attender *each = at(int(i));
        if (each && each->id == who)
            return int(i);
    }
    return -1;
}

int AttendanceModel::step(int from, int by) const
{
    const int direction = by < 0 ? -1 : 1;
    int found = at(from) ? from : -1;
    int left = std::abs(by);
    for (int row = from + direction; left > 0 && row >= 0 && row < rowCount(); row += direction) {
        if (!at(row))
            continue;
        found = row;
        --left;
    }
    return found;
}

const Attender *AttendanceModel::at(int row) const
{
    if (row < 0 || row >= rows_.size() || rows_[row].person < 0)
        return nullptr;
    return &sections_[rows_[row].section].people[rows_[row].person];
}

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QString AttendanceModel::heading(const AttendanceSection &section) const
{
    QString words = section.heading;
    while (words.endsWith(u':'))
        words.chop(1);
    return words.isEmpty() ? tr("Participants") : words;
}

QString AttendanceModel::stateName(Attendance::State state)
{
    switch (state) {
        case Attendance::State::Present:
            return tr("present");
        case Attendance::State::Partly:
            return tr("partly present");
        case Attendance::State::Absent:
            return tr("absent");
        case Attendance::State::Unknown:
            break;
    }
    return tr("not set");
}

QString AttendanceModel::state(const Attender &who) const
{
    return who.attendance.words.isEmpty() ? stateName(who.attendance.state) : who.attendance.words;
}

QString AttendanceModel::besides(const Attender &who) const
{
    QStringList parts;
    if (!who.organisation.isEmpty())
        parts.append(who.organisation);
    for (const AttendanceSection &section : sections_) {
        for (const Attender &member : section.people) {
            if (!who.attendance.deputyFor.isEmpty() && member.id == who.attendance.deputyFor)
                parts.append(tr("deputy for %1").arg(member.name));
        }
    }
    return parts.join(QStringLiteral(", "));
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    const AttendanceSection &section = sections_[rows_[index.row()].section];
    if (role == SectionRole)
        return section.id;
    const Attender *who = at(index.row());
    if (!who)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? heading(section)
               : role == HeadingRole                                     ? QVariant(true)
                                                                         : QVariant();
    switch (role) {
        case Qt::DisplayRole:
            return who->name.isEmpty() ? tr("(no name)") : who->name;
        case IdRole:
            return who->id;
        case StateRole:
            return state(*who);
        case BesidesRole:
            return besides(*who);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            QStringList parts{who->name, state(*who), besides(*who)};
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        default:
            return {};
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::ItemFlags(Qt::ItemIsEnabled);
}

void AttendanceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem base = option;
    base.text.clear();
    const bool chosen = option.state & QStyle::State_Selected;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &base, painter, option.widget);

    painter->save();
    const QRect inside = option.rect.adjusted(look::gap, look::gap / 2, -look::gap, -look::gap / 2);
    QColor strong = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    QColor pale = chosen ? strong : option.palette.color(QPalette::PlaceholderText);
    const QFontMetrics metrics(option.font);
    const QString name = index.data().toString();
    if (index.data(AttendanceModel::HeadingRole).toBool()) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(strong);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(font).elidedText(name, Qt::ElideRight, inside.width()));
        painter->restore();
        return;
    }
    const QString state = index.data(AttendanceModel::StateRole).toString();
    const QString besides = index.data(AttendanceModel::BesidesRole).toString();
    // The name first; the attendance gets what is left, and at least two fifths.
    const int stateWidth =
        std::min(metrics.horizontalAdvance(state) + 1,
                 std::max(inside.width() * 2 / 5, inside.width() - metrics.horizontalAdvance(name) - 2 * look::gap));
    const QRect line(inside.left(), inside.top(), inside.width(), metrics.height());
    painter->setFont(option.font);
    painter->setPen(strong);
    painter->drawText(line.adjusted(0, 0, -stateWidth - look::gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(name, Qt::ElideRight, line.width() - stateWidth - look::gap));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(state, Qt::ElideRight, stateWidth));
    painter->setPen(pale);
    painter->drawText(line.translated(0, metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(besides, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize AttendanceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.data(AttendanceModel::HeadingRole).toBool())
        return {0, metrics.lineSpacing() + 2 * look::gap};
    const bool second = !index.data(AttendanceModel::BesidesRole).toString().isEmpty();
    return {0, metrics.lineSpacing() * (second ? 2 : 1) + look::gap};
}

}  // namespace motebok
