// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"

#include <optional>

namespace motebok {

/// Who speaks, as a contribution begins with it.
struct Speaker {
    QString name;
    QString organisation;

    bool operator==(const Speaker &) const = default;
};

/// "{name} frå {organisation} – ", "{name} fra …", "{name} from …".
QString defaultSpeakerPattern(LanguageForm form);
/// The group's own pattern, or its language form's.
QString speakerPattern(const Group &group);

/// What a contribution begins with: the speaker under Mark::Speaker, from name to organisation with the words between,
/// and what follows ("– ") without it. The pattern has {name} or {firstName}, and may have {organisation}; without an
/// organisation the words between go ("Kari Nes – "). A pattern without a name is the default one's.
Runs speakerRuns(const QString &pattern, const Speaker &speaker);

/// "Linda frå NVE", "Berit M. fra Turlaget", "Kari Nes (Hamnestyret)", or as the pattern says, read back. Dashes and
/// colons around it do not matter. With no organisation in it, all of it is the name. Nothing when it cannot be a name:
/// too long, or not beginning with a capital.
std::optional<Speaker> readSpeaker(const QString &text, const QString &pattern);

/// How a name in the text answers to a full name: "Linda Kark", "Linda", "Linda K.", "Kark" to "Linda Marie Kark".
enum class NameMatch { None, Part, Whole };
NameMatch matchName(const QString &written, const QString &fullName);

/// Whether an organisation in the text may be that of the table: "NVE" is "NVE Vest", "SF" and "Statsforvalteren" are
/// "Statsforvaltaren i Vestland", "SUS" is "Stavanger universitetssjukehus (SUS)". Generous: a warning must be right.
bool sameOrganisation(const QString &written, const QString &ofTable);

/// "Linda" of "Linda Marie Kark".
QString firstName(const QString &name);

}  // namespace motebok
