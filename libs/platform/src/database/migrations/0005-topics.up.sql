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
  -- Kept by the triggers below: every list of topics shows it, and counting takes longer with every peer.
  follower_count integer NOT NULL DEFAULT 0,
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

-- By trigger, because rows also go with their account. Once per statement, topics in one order.
CREATE FUNCTION count_topic_followers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE topic SET follower_count = follower_count + change.number
    FROM (SELECT topic_id, count(*) * TG_ARGV[0]::integer AS number
            FROM changed GROUP BY topic_id ORDER BY topic_id) AS change
   WHERE topic.id = change.topic_id;
  RETURN NULL;
END $$;
CREATE TRIGGER topic_followed AFTER INSERT ON topic_follow
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_topic_followers('1');
CREATE TRIGGER topic_unfollowed AFTER DELETE ON topic_follow
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION count_topic_followers('-1');
