-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1 of a Møtebok book: groups, people, and meetings with their minutes.
--
-- Texts with formatting are XHTML fragments (docs/richtext.md): p, h4, pre, ul, ol, li, b, i, u, a, br, span.
-- Dates are 2022-10-27, times 09:00, moments 2022-10-27T09:00:00.000Z (UTC). `position` counts from 0 within the owner.
-- `key` ties rows together in this file only; `id` is the same on every machine.
-- A column with words to choose from names them in a comment; they are the words of the JSON form too (docs/json.md).
-- Statements are set apart by a line of two hyphens and two semicolons. A released schema file is never edited.

CREATE TABLE meeting_group (
    key               INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    name              TEXT NOT NULL,
    language          TEXT NOT NULL,  -- nynorsk, bokmaal, english
    numbering         TEXT NOT NULL,  -- none, running, runningInYear
    number_prefix     TEXT NOT NULL,
    number_suffix     TEXT NOT NULL,
    word_present      TEXT NOT NULL,  -- printed for attendance
    word_absent       TEXT NOT NULL,
    word_partly       TEXT NOT NULL,
    place             TEXT NOT NULL
)
--;;
-- The cells of an item as a new meeting of the group shows them.
CREATE TABLE group_item_column (
    meeting_group     INTEGER NOT NULL REFERENCES meeting_group (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    id                TEXT NOT NULL,
    cell              TEXT NOT NULL,  -- number, topic, minutes, conclusion, extra
    label             TEXT NOT NULL,
    shown             INTEGER NOT NULL,
    PRIMARY KEY (meeting_group, position)
) WITHOUT ROWID
--;;
CREATE TABLE person (
    key               INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    name              TEXT NOT NULL,
    organisation      TEXT NOT NULL,
    email             TEXT NOT NULL
)
--;;
CREATE TABLE meeting (
    key               INTEGER PRIMARY KEY,
    id                TEXT NOT NULL UNIQUE,
    meeting_group     INTEGER REFERENCES meeting_group (key) ON DELETE SET NULL,
    title             TEXT NOT NULL,
    created           TEXT,
    changed           TEXT,
    deleted           TEXT,              -- when it was put in "Sletta"
    revision          INTEGER NOT NULL,  -- one more for each time it is stored; two windows see each other by it
    date              TEXT,              -- these two follow from facts and closing lines, and stand here for the lists
    status            TEXT NOT NULL      -- draft, inReview, approved
)
--;;
CREATE INDEX meeting_by_group ON meeting (meeting_group)
--;;
-- The lines of the meeting's head, as printed, and what they were read as.
CREATE TABLE fact (
    key               INTEGER PRIMARY KEY,
    meeting           INTEGER NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    kind              TEXT NOT NULL,  -- date, time, place, chair, secretary, other
    label             TEXT NOT NULL,
    text              TEXT NOT NULL,  -- XHTML
    date              TEXT,
    start_time        TEXT,
    end_time          TEXT,
    UNIQUE (meeting, id)
)
--;;
-- The parts of a meeting in the order of the document; also a group's roster, the parts a new meeting begins with.
CREATE TABLE section (
    key               INTEGER PRIMARY KEY,
    meeting           INTEGER REFERENCES meeting (key) ON DELETE CASCADE,
    meeting_group     INTEGER REFERENCES meeting_group (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    heading           TEXT NOT NULL,
    kind              TEXT NOT NULL,  -- items, participants, text, table
    text              TEXT,           -- XHTML, of kind text
    header            TEXT,           -- none, firstRow; of kind table
    UNIQUE (meeting, id),
    UNIQUE (meeting_group, id),
    CHECK ((meeting IS NULL) <> (meeting_group IS NULL))
)
--;;
-- Columns of an item table.
CREATE TABLE item_column (
    section           INTEGER NOT NULL REFERENCES section (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    id                TEXT NOT NULL,
    cell              TEXT NOT NULL,  -- number, topic, minutes, conclusion, extra
    label             TEXT NOT NULL,
    shown             INTEGER NOT NULL,
    PRIMARY KEY (section, position)
) WITHOUT ROWID
--;;
CREATE TABLE item (
    key               INTEGER PRIMARY KEY,
    section           INTEGER NOT NULL REFERENCES section (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    number            TEXT NOT NULL,     -- as printed
    level             INTEGER NOT NULL,  -- 0 item, 1 sub-item …
    topic             TEXT NOT NULL,     -- XHTML, and so the next two
    minutes           TEXT NOT NULL,
    conclusion        TEXT NOT NULL,
    UNIQUE (section, id)
)
--;;
-- Text of an item in a plain column of the group's own.
CREATE TABLE item_cell (
    item              INTEGER NOT NULL REFERENCES item (key) ON DELETE CASCADE,
    item_column       TEXT NOT NULL,  -- item_column.id
    text              TEXT NOT NULL,  -- XHTML
    PRIMARY KEY (item, item_column)
) WITHOUT ROWID
--;;
CREATE TABLE participant_column (
    section           INTEGER NOT NULL REFERENCES section (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    id                TEXT NOT NULL,
    field             TEXT NOT NULL,  -- name, contact, organisation, role, attendance, other
    label             TEXT NOT NULL,
    PRIMARY KEY (section, position)
) WITHOUT ROWID
--;;
CREATE TABLE participant (
    key               INTEGER PRIMARY KEY,
    section           INTEGER NOT NULL REFERENCES section (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    person            TEXT NOT NULL,  -- person.id, or empty
    attendance        TEXT NOT NULL,  -- unknown, present, partly, absent
    attendance_words  TEXT NOT NULL,  -- as printed: Ja (deler av møtet)
    attendance_note   TEXT NOT NULL,
    deputy_for        TEXT NOT NULL,  -- participant.id, or empty
    UNIQUE (section, id)
)
--;;
CREATE TABLE participant_cell (
    participant        INTEGER NOT NULL REFERENCES participant (key) ON DELETE CASCADE,
    participant_column TEXT NOT NULL,  -- participant_column.id
    text               TEXT NOT NULL,  -- XHTML
    PRIMARY KEY (participant, participant_column)
) WITHOUT ROWID
--;;
-- A table nothing else fits.
CREATE TABLE table_row (
    key               INTEGER PRIMARY KEY,
    section           INTEGER NOT NULL REFERENCES section (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    UNIQUE (section, id)
)
--;;
CREATE TABLE table_cell (
    table_row         INTEGER NOT NULL REFERENCES table_row (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    text              TEXT NOT NULL,  -- XHTML
    PRIMARY KEY (table_row, position)
) WITHOUT ROWID
--;;
-- The lines after the sections: who wrote, sent for review, approved, next meeting.
CREATE TABLE closing_line (
    key               INTEGER PRIMARY KEY,
    meeting           INTEGER NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    kind              TEXT NOT NULL,  -- writers, sentForReview, approved, nextMeeting, other
    text              TEXT NOT NULL,  -- XHTML
    date              TEXT,
    UNIQUE (meeting, id)
)
--;;
CREATE TABLE closing_name (
    closing_line      INTEGER NOT NULL REFERENCES closing_line (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    name              TEXT NOT NULL,
    PRIMARY KEY (closing_line, position)
) WITHOUT ROWID
--;;
-- Tiltak. The texts point at them: <span data-action="id">.
CREATE TABLE action_item (
    key               INTEGER PRIMARY KEY,
    meeting           INTEGER NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,
    position          INTEGER NOT NULL,
    due               TEXT,
    due_text          TEXT NOT NULL,
    status            TEXT NOT NULL,  -- open, done, dropped
    UNIQUE (meeting, id)
)
--;;
CREATE TABLE action_owner (
    action_item       INTEGER NOT NULL REFERENCES action_item (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    name              TEXT NOT NULL,
    person            TEXT NOT NULL,  -- person.id, or empty
    PRIMARY KEY (action_item, position)
) WITHOUT ROWID
--;;
-- What was guessed when the meeting was brought in.
CREATE TABLE import_warning (
    meeting           INTEGER NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    text              TEXT NOT NULL,
    PRIMARY KEY (meeting, position)
) WITHOUT ROWID
