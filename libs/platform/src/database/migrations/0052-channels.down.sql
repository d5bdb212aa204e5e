ALTER TABLE notification_preference RENAME TO notification_preference_after;
ALTER TABLE notification_preference_after
  RENAME CONSTRAINT notification_preference_pkey TO notification_preference_after_pkey;
CREATE TABLE notification_preference (
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  kind text NOT NULL,
  in_app boolean NOT NULL,
  mail boolean NOT NULL,
  PRIMARY KEY (peer_id, kind)
);
INSERT INTO notification_preference (peer_id, kind, in_app, mail)
SELECT peer_id, kind,
       coalesce(bool_or(rhythm <> 'never') FILTER (WHERE channel = 'inbox'), true),
       coalesce(bool_or(rhythm <> 'never') FILTER (WHERE channel = 'mail'), true)
  FROM notification_preference_after GROUP BY peer_id, kind;
DROP TABLE notification_preference_after;
