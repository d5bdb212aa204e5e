CREATE TABLE report (
  id uuid PRIMARY KEY,
  -- What it is about: a kind that a feature declared reportable, and its id.
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  -- Where it stands, so that the moderators of those topics see it.
  topic_path uuid[] NOT NULL,
  subject_title text NOT NULL,
  subject_path text NOT NULL,
  reporter_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  reason text NOT NULL CHECK (reason IN ('spam', 'abuse', 'private', 'off-topic', 'other')),
  note text NOT NULL,
  created_at timestamptz NOT NULL,
  decision text CHECK (decision IN ('hide', 'keep')),
  decided_by uuid,
  decided_at timestamptz
);
-- One peer reports one thing once while it is undecided.
CREATE UNIQUE INDEX report_once ON report (subject_kind, subject_id, reporter_id) WHERE decision IS NULL;
CREATE INDEX report_open ON report (id DESC) WHERE decision IS NULL;
CREATE INDEX report_topics ON report USING gin (topic_path) WHERE decision IS NULL;
