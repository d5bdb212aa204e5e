-- Answers of mutations that clients may repeat. Purged after two days.
CREATE TABLE idempotent_call (
  owner text NOT NULL,
  key text NOT NULL,
  step smallint NOT NULL,
  fingerprint text NOT NULL,
  answer jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (owner, key, step)
);
CREATE INDEX idempotent_call_age ON idempotent_call (created_at);

-- Counters of sign-in attempts and the like, kept by rate-limiter-flexible. Unlogged: every post and
-- message counts here first, in a transaction of its own that need not wait for the disk; after a crash
-- of the server they begin anew.
CREATE UNLOGGED TABLE rate_limit (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

-- Domain events, written in the transaction that made them happen.
-- dispatched_at is a lease: when it is old and the listeners have not all answered, the jobs were lost
-- and are made again. listeners is what the event was dispatched to; completed_at says all are done.
CREATE TABLE outbox_event (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  version smallint NOT NULL,
  payload jsonb NOT NULL,
  occurred_at timestamptz NOT NULL,
  dispatched_at timestamptz,
  listeners text[],
  completed_at timestamptz
);
CREATE INDEX outbox_event_undispatched ON outbox_event (id) WHERE dispatched_at IS NULL;
CREATE INDEX outbox_event_open ON outbox_event (dispatched_at)
  WHERE dispatched_at IS NOT NULL AND completed_at IS NULL;
CREATE INDEX outbox_event_completed ON outbox_event (completed_at) WHERE completed_at IS NOT NULL;

-- Written by a listener in its own transaction, first of all: what is here is not done again.
-- No foreign key: it would lock the event's row once per listener for nothing.
CREATE TABLE processed_event (
  event_id uuid NOT NULL,
  listener text NOT NULL,
  processed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, listener)
);

-- Workers that are alive. What a worker has claimed outlives it; this says whether it did.
CREATE TABLE worker_process (
  id uuid PRIMARY KEY,
  host text NOT NULL,
  pid integer NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  seen_at timestamptz NOT NULL DEFAULT now()
);

-- One mail to one person. Claimed before SMTP; a claim whose worker died is in doubt, never sent again
-- by itself.
CREATE TABLE mail_delivery (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  to_name text NOT NULL,
  to_address text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text NOT NULL,
  headers jsonb NOT NULL,
  attachments jsonb NOT NULL,
  ics jsonb,
  urgent boolean NOT NULL,
  message_id text NOT NULL,
  state text NOT NULL DEFAULT 'pending'
    CHECK (state IN ('pending', 'claimed', 'sent', 'in_doubt', 'failed', 'suppressed')),
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  -- Until then a job for this row is on its way, so that no second one is made.
  leased_until timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  claimed_by uuid,
  claimed_at timestamptz,
  -- When the row reached its last state: sent, in doubt, failed or suppressed.
  settled_at timestamptz,
  last_error text
)
-- Each row is updated three times; the texts, kept aside, are not copied along.
WITH (toast_tuple_target = 256);
CREATE INDEX mail_delivery_due ON mail_delivery (urgent DESC, due_at) WHERE state = 'pending';
CREATE INDEX mail_delivery_claimed ON mail_delivery (claimed_at) WHERE state = 'claimed';
CREATE INDEX mail_delivery_in_doubt ON mail_delivery (id) WHERE state = 'in_doubt';
CREATE INDEX mail_delivery_settled ON mail_delivery (settled_at)
  WHERE state IN ('sent', 'failed', 'suppressed');

-- Addresses whose server said there is no such mailbox; nothing is sent there until the date.
CREATE TABLE mail_suppression (
  address text PRIMARY KEY,
  reason text NOT NULL,
  until timestamptz NOT NULL
);

-- The mailbox page of a development instance: every mail as it would have left.
CREATE TABLE dev_mail (
  id uuid PRIMARY KEY,
  to_address text NOT NULL,
  subject text NOT NULL,
  raw bytea NOT NULL,
  received_at timestamptz NOT NULL
);
CREATE INDEX dev_mail_to ON dev_mail (to_address, id);

-- Messages between the socket servers that are too long for NOTIFY. The adapter deletes them after
-- half a minute; losing them in a crash is no loss.
CREATE UNLOGGED TABLE socket_io_attachments (
  id bigserial PRIMARY KEY,
  created_at timestamptz NOT NULL DEFAULT now(),
  payload bytea NOT NULL
);
