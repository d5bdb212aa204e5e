DROP TABLE newest_event;
ALTER TABLE outbox_event DROP COLUMN position;
