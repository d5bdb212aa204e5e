-- The order in which events were recorded. Whoever records one that others must not overtake holds the
-- lock of what it tells of, so the numbers of one thing's events rise with its history.
ALTER TABLE outbox_event ADD COLUMN position bigint GENERATED ALWAYS AS IDENTITY;

-- The newest event about a subject that was handled, per line of events; older ones come too late.
CREATE TABLE newest_event (
  line text NOT NULL,
  subject text NOT NULL,
  position bigint NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (line, subject)
);
CREATE INDEX newest_event_age ON newest_event (handled_at);
