-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2, the writing desk: attendance with clock times, actions due at a meeting, more habits of a group, "Sletta" for parts of a
-- meeting, and what backups go by. In formatted text, span may be of the class check.

-- Times; of one who was there partly.
ALTER TABLE participant ADD COLUMN present_from TEXT
--;;
ALTER TABLE participant ADD COLUMN present_until TEXT
--;;
-- The meeting it is due at: nextMeeting, or namedMeeting and its name (årsmøte).
ALTER TABLE action_item ADD COLUMN event TEXT
--;;
ALTER TABLE action_item ADD COLUMN event_name TEXT NOT NULL DEFAULT ''
--;;
-- action_item.id in an earlier meeting, or empty.
ALTER TABLE action_item ADD COLUMN carried_from TEXT NOT NULL DEFAULT ''
--;;
-- How a contribution begins, with {name} and {organisation}; empty for the language's own.
ALTER TABLE meeting_group ADD COLUMN speaker_pattern TEXT NOT NULL DEFAULT ''
--;;
-- Items every meeting of the group has.
CREATE TABLE group_standing_item (
    meeting_group     INTEGER NOT NULL REFERENCES meeting_group (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    topic             TEXT NOT NULL,
    place             TEXT NOT NULL,  -- first, last
    PRIMARY KEY (meeting_group, position)
) WITHOUT ROWID
--;;
-- Short forms the secretary types, and what they become.
CREATE TABLE group_auto_text (
    meeting_group     INTEGER NOT NULL REFERENCES meeting_group (key) ON DELETE CASCADE,
    position          INTEGER NOT NULL,
    typed             TEXT NOT NULL,
    text              TEXT NOT NULL,
    PRIMARY KEY (meeting_group, position)
) WITHOUT ROWID
--;;
-- Parts with text that have been taken out of a meeting, for 90 days; a part that comes back leaves this table.
CREATE TABLE removed_part (
    key               INTEGER PRIMARY KEY,
    meeting           INTEGER NOT NULL REFERENCES meeting (key) ON DELETE CASCADE,
    id                TEXT NOT NULL,     -- of the part
    kind              TEXT NOT NULL,     -- item, participant, row, section, fact, closing
    name              TEXT NOT NULL,     -- as a list shows it: 4. Budsjettet for neste år
    position          INTEGER NOT NULL,  -- where it stood in its owner
    removed           TEXT NOT NULL,     -- moment
    content           TEXT NOT NULL,     -- a meeting with nothing but the part, in the JSON form (docs/json.md)
    UNIQUE (meeting, id)
)
--;;
CREATE INDEX removed_part_by_time ON removed_part (removed)
--;;
-- Lists of meetings begin with the newest, and must not grow slow with the number of meetings.
CREATE INDEX meeting_newest ON meeting (date DESC, title, key) WHERE deleted IS NULL
--;;
CREATE INDEX meeting_in_trash ON meeting (deleted) WHERE deleted IS NOT NULL
--;;
-- One row about the book itself. `id` tells it from other books; `changes` counts the transactions that changed it, so that a backup can tell
-- whether it still is the book's equal.
CREATE TABLE book (
    id                TEXT NOT NULL,
    changes           INTEGER NOT NULL
)
--;;
INSERT INTO book (id, changes) VALUES (lower(hex(randomblob(16))), 0)
