-- A channel is a row: how soon one kind of news comes by it.
ALTER TABLE notification_preference RENAME TO notification_preference_before;
ALTER TABLE notification_preference_before
  RENAME CONSTRAINT notification_preference_pkey TO notification_preference_before_pkey;
CREATE TABLE notification_preference (
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL,
  channel text NOT NULL,
  rhythm text NOT NULL,
  PRIMARY KEY (peer_id, kind, channel)
);
INSERT INTO notification_preference (peer_id, kind, channel, rhythm)
SELECT peer_id, kind, channel, CASE WHEN wanted THEN 'at-once' ELSE 'never' END
  FROM notification_preference_before
  CROSS JOIN LATERAL (VALUES ('inbox', in_app), ('mail', mail)) AS chosen (channel, wanted);
DROP TABLE notification_preference_before;
