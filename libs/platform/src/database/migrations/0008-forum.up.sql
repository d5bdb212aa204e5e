CREATE TABLE thread (
  id uuid PRIMARY KEY,
  topic_id uuid NOT NULL REFERENCES topic,
  author_id uuid NOT NULL,
  title text NOT NULL,
  -- BCP 47 of what is written in it.
  language text NOT NULL,
  created_at timestamptz NOT NULL,
  -- Kept with every post, so that lists need no aggregate.
  post_count integer NOT NULL,
  last_post_at timestamptz NOT NULL,
  last_poster_id uuid NOT NULL,
  next_seq integer NOT NULL,
  hidden_at timestamptz,
  deleted_at timestamptz
);
CREATE INDEX thread_of_topic ON thread (topic_id, last_post_at DESC, id DESC)
  WHERE hidden_at IS NULL AND deleted_at IS NULL;
CREATE INDEX thread_latest ON thread (last_post_at DESC, id DESC)
  WHERE hidden_at IS NULL AND deleted_at IS NULL;
CREATE INDEX thread_of_author ON thread (author_id, last_post_at DESC, id DESC)
  WHERE hidden_at IS NULL AND deleted_at IS NULL;

CREATE TABLE post (
  id uuid PRIMARY KEY,
  thread_id uuid NOT NULL REFERENCES thread,
  -- 1 opens the thread; later ones count on without gaps.
  seq integer NOT NULL,
  author_id uuid NOT NULL,
  body text NOT NULL,
  body_html text NOT NULL,
  created_at timestamptz NOT NULL,
  edited_at timestamptz,
  deleted_at timestamptz,
  hidden_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (thread_id, seq)
);
CREATE INDEX post_of_author ON post (author_id, id DESC);

CREATE TABLE reaction (
  post_id uuid NOT NULL REFERENCES post,
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('thanks', 'useful', 'agree')),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (post_id, peer_id, kind)
);

CREATE TABLE thread_watch (
  thread_id uuid NOT NULL REFERENCES thread,
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  -- False: muted, also for what the peer would hear of otherwise.
  watching boolean NOT NULL,
  PRIMARY KEY (thread_id, peer_id)
);
