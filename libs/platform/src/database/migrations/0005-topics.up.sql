CREATE TABLE topic (
  id uuid PRIMARY KEY,
  parent_id uuid REFERENCES topic,
  slug text NOT NULL UNIQUE,
  -- The topic and all its ancestors, root first: "everything below X" is `path @> ARRAY[X]`.
  path uuid[] NOT NULL,
  -- Texts by locale: {"en": …, "fr": …, "sr": …}.
  title jsonb NOT NULL,
  description jsonb NOT NULL,
  position integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX topic_path ON topic USING gin (path);
CREATE INDEX topic_parent ON topic (parent_id, position);

CREATE TABLE topic_follow (
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  topic_id uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (peer_id, topic_id)
);
CREATE INDEX topic_follow_topic ON topic_follow (topic_id, peer_id);
