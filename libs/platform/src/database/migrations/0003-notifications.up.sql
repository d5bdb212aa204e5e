CREATE TABLE notification (
  id uuid PRIMARY KEY,
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL,
  -- What it is about, so that a peer hears of one thing once.
  key text NOT NULL,
  actor_id uuid,
  data jsonb NOT NULL,
  path text NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  UNIQUE (peer_id, kind, key)
);
CREATE INDEX notification_inbox ON notification (peer_id, id DESC);
CREATE INDEX notification_unread ON notification (peer_id, id DESC) WHERE read_at IS NULL;

-- Only what differs from the kind's defaults.
CREATE TABLE notification_preference (
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL,
  in_app boolean NOT NULL,
  mail boolean NOT NULL,
  PRIMARY KEY (peer_id, kind)
);
