CREATE TABLE room (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('topic', 'group')),
  -- A topic has one room, open to every peer; a group room is its members' own.
  topic_id uuid UNIQUE REFERENCES topic,
  -- Of a group; a topic's room is called after its topic.
  title text NOT NULL DEFAULT '',
  created_by uuid,
  created_at timestamptz NOT NULL,
  -- The number of the last change: a message, an edit, a deletion.
  last_seq bigint NOT NULL DEFAULT 0,
  last_message_at timestamptz,
  CHECK ((kind = 'topic') = (topic_id IS NOT NULL))
);

CREATE TABLE message (
  id uuid PRIMARY KEY,
  room_id uuid NOT NULL REFERENCES room,
  -- The room's number when it was said; never changes.
  seq bigint NOT NULL,
  -- The room's number of its last change.
  change_seq bigint NOT NULL,
  author_id uuid NOT NULL,
  body text NOT NULL,
  body_html text NOT NULL,
  sent_at timestamptz NOT NULL,
  edited_at timestamptz,
  deleted_at timestamptz,
  hidden_at timestamptz,
  UNIQUE (room_id, seq),
  UNIQUE (room_id, change_seq)
);

-- Members of group rooms, and how far whoever was in a room has read.
CREATE TABLE room_member (
  room_id uuid NOT NULL REFERENCES room,
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  joined_at timestamptz NOT NULL,
  last_read_seq bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (room_id, peer_id)
);
CREATE INDEX room_member_peer ON room_member (peer_id, room_id);
