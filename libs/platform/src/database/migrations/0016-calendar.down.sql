ALTER TABLE event DROP COLUMN calendar_uid;
ALTER TABLE event DROP COLUMN answer_changes;
