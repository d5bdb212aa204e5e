-- Whose thing is reported; null for things that are nobody's own.
ALTER TABLE report ADD COLUMN author_id uuid;
UPDATE report SET author_id = post.author_id FROM post WHERE subject_kind = 'post' AND post.id = subject_id;
UPDATE report SET author_id = message.author_id FROM message
WHERE subject_kind = 'message' AND message.id = subject_id;
UPDATE report SET author_id = event.host_id FROM event WHERE subject_kind = 'event' AND event.id = subject_id;
UPDATE report SET author_id = showcase.champion_id FROM showcase
WHERE subject_kind = 'showcase' AND showcase.id = subject_id;

-- What the moderators told the author.
ALTER TABLE report ADD COLUMN told text NOT NULL DEFAULT '';
CREATE INDEX report_hidden ON report (id DESC) WHERE decision = 'hide';
CREATE INDEX report_subject ON report (subject_kind, subject_id, id DESC);

-- Who looked at a reported thing in its surroundings: these may be of a closed group.
CREATE TABLE moderation_look (
  id uuid PRIMARY KEY,
  report_id uuid NOT NULL REFERENCES report ON DELETE CASCADE,
  moderator_id uuid NOT NULL,
  looked_at timestamptz NOT NULL
);
CREATE INDEX moderation_look_report ON moderation_look (report_id);
