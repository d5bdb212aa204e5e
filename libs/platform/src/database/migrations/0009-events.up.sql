CREATE TABLE event (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN
    ('webinar', 'workshop', 'lessons-learnt-workshop', 'seminar', 'conference', 'study-tour',
     'delegation-visit', 'fair', 'meeting')),
  title text NOT NULL,
  topic_id uuid NOT NULL REFERENCES topic,
  host_id uuid NOT NULL REFERENCES account,
  -- BCP 47 of what it is held in.
  language text NOT NULL,
  -- As it was asked for, on the clocks of the zone: '2027-03-28T02:30'. The instants follow from it.
  local_start text NOT NULL CHECK (local_start ~ '^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$'),
  time_zone text NOT NULL,
  minutes integer NOT NULL CHECK (minutes > 0),
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  -- What a change of the clocks made of the local start.
  adjusted text NOT NULL CHECK (adjusted IN ('none', 'gap', 'overlap')),
  place text NOT NULL,
  -- Never shown to those who take part: they join through the platform's own link.
  meeting_url text NOT NULL,
  description text NOT NULL,
  description_html text NOT NULL,
  agenda text NOT NULL,
  agenda_html text NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('public', 'invited')),
  -- Title of the exercise it follows up.
  follows_up text NOT NULL,
  capacity integer,
  -- Accepted invitations, counted under this row's lock; the constraint is the last word on it.
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  status text NOT NULL CHECK (status IN ('scheduled', 'cancelled')),
  cancel_reason text NOT NULL DEFAULT '',
  -- SEQUENCE of calendar files: rises with every change that those who take part are told of.
  sequence integer NOT NULL DEFAULT 0,
  hidden_at timestamptz,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT event_not_overbooked CHECK (capacity IS NULL OR taken <= capacity)
);
CREATE INDEX event_start ON event (starts_at, id);
CREATE INDEX event_end ON event (ends_at);
CREATE INDEX event_of_topic ON event (topic_id, starts_at, id);
CREATE INDEX event_of_host ON event (host_id, starts_at, id);

-- One peer, or one address without an account, and one event. A peer who registered herself has an
-- invitation that nobody sent.
CREATE TABLE invitation (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES event,
  peer_id uuid REFERENCES account,
  address text CHECK (address = lower(address)),
  -- Of a guest without an account, as are address and locale.
  name text NOT NULL DEFAULT '',
  locale text NOT NULL DEFAULT 'en',
  invited_by uuid,
  invited_at timestamptz,
  answer text NOT NULL CHECK (answer IN
    ('pending', 'accepted', 'declined', 'tentative', 'waiting', 'withdrawn')),
  note text NOT NULL DEFAULT '',
  answered_at timestamptz,
  -- Rises with every change of the answer; later calendar files of this person outrank older ones by it.
  round integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  CHECK ((peer_id IS NULL) <> (address IS NULL))
);
CREATE UNIQUE INDEX invitation_of_peer ON invitation (event_id, peer_id);
CREATE UNIQUE INDEX invitation_of_address ON invitation (event_id, address);
CREATE INDEX invitation_answer ON invitation (event_id, answer);
CREATE INDEX invitation_order ON invitation (event_id, id);
CREATE INDEX invitation_peer ON invitation (peer_id);
CREATE INDEX invitation_address ON invitation (address) WHERE address IS NOT NULL;
CREATE INDEX invitation_sender ON invitation (invited_by, invited_at);

-- Secrets that travel by mail: each opens one invitation without signing in. Every mail has its own.
CREATE TABLE invitation_link (
  token_hash text PRIMARY KEY,
  invitation_id uuid NOT NULL REFERENCES invitation ON DELETE CASCADE,
  created_at timestamptz NOT NULL
);
CREATE INDEX invitation_link_invitation ON invitation_link (invitation_id);

-- One due instant for one person about one event.
CREATE TABLE reminder (
  invitation_id uuid NOT NULL REFERENCES invitation ON DELETE CASCADE,
  -- Minutes before the start.
  lead integer NOT NULL,
  event_id uuid NOT NULL REFERENCES event,
  due_at timestamptz NOT NULL,
  sent_at timestamptz,
  PRIMARY KEY (invitation_id, lead)
);
CREATE INDEX reminder_due ON reminder (due_at, event_id) WHERE sent_at IS NULL;
CREATE INDEX reminder_of_event ON reminder (event_id);

-- Who was really there. left_at is null while nobody has said when: the platform's link shows people
-- in, not out.
CREATE TABLE attendance (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES event,
  peer_id uuid REFERENCES account,
  -- Of a guest without an account.
  invitation_id uuid REFERENCES invitation,
  joined_at timestamptz NOT NULL,
  left_at timestamptz,
  -- Null: came through the platform's link; otherwise who noted it by hand.
  recorded_by uuid,
  CHECK ((peer_id IS NULL) <> (invitation_id IS NULL)),
  CHECK (left_at IS NULL OR left_at >= joined_at)
);
CREATE UNIQUE INDEX attendance_of_peer ON attendance (event_id, peer_id);
CREATE UNIQUE INDEX attendance_of_guest ON attendance (invitation_id);
CREATE INDEX attendance_order ON attendance (event_id, joined_at, id);
CREATE INDEX attendance_peer ON attendance (peer_id);
