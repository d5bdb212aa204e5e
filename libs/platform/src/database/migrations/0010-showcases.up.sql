-- Documented good practices (step 4 of the guide).
CREATE TABLE showcase (
  id uuid PRIMARY KEY,
  topic_id uuid NOT NULL REFERENCES topic,
  champion_id uuid NOT NULL,
  title text NOT NULL,
  place text NOT NULL,
  -- ISO 3166 alpha-2, or empty.
  country text NOT NULL,
  year integer,
  language text NOT NULL,
  -- Markdown, each with the HTML made of it.
  done text NOT NULL,
  done_html text NOT NULL,
  -- The first words of `done` without marks, for lists.
  excerpt text NOT NULL,
  took text NOT NULL,
  took_html text NOT NULL,
  came text NOT NULL,
  came_html text NOT NULL,
  conditions text NOT NULL,
  conditions_html text NOT NULL,
  status text NOT NULL CHECK (status IN ('waiting', 'published', 'returned', 'withdrawn')),
  submitted_at timestamptz NOT NULL,
  published_at timestamptz,
  reviewed_by uuid,
  review_note text NOT NULL DEFAULT '',
  hidden_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX showcase_of_topic ON showcase (topic_id, id DESC) WHERE status = 'published' AND hidden_at IS NULL;
CREATE INDEX showcase_newest ON showcase (id DESC) WHERE status = 'published' AND hidden_at IS NULL;
CREATE INDEX showcase_of_champion ON showcase (champion_id, id DESC);
CREATE INDEX showcase_waiting ON showcase (id) WHERE status = 'waiting';
