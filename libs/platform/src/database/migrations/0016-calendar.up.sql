-- Every file about an event outranks those before it, whoever got them: SEQUENCE is that of the event
-- and all changes of answers together.
ALTER TABLE event ADD COLUMN answer_changes integer NOT NULL DEFAULT 0;
UPDATE event SET answer_changes = changed.count
FROM (SELECT event_id, sum(round)::int AS count FROM invitation GROUP BY event_id) AS changed
WHERE changed.event_id = event.id AND changed.count > 0;

-- UID in calendars, where it is not the event's id: files once bore the host's name, and those of an
-- event that went out so must go on so. The host is that of the mails that brought them.
ALTER TABLE event ADD COLUMN calendar_uid text;
UPDATE event SET calendar_uid = event.id || '@' || instance.host
FROM (SELECT substring(message_id FROM '@([^>]+)>$') AS host
        FROM mail_delivery ORDER BY created_at DESC LIMIT 1) AS instance
WHERE instance.host IS NOT NULL;
