-- The thing whose words a mail or a line of the inbox carries, so that it goes when that is taken away.
ALTER TABLE mail_delivery ADD COLUMN about uuid;
CREATE INDEX mail_delivery_about ON mail_delivery (about) WHERE state = 'pending' AND about IS NOT NULL;
ALTER TABLE notification ADD COLUMN about uuid;
CREATE INDEX notification_about ON notification (about) WHERE about IS NOT NULL;

-- Whether there is something to read: empty profiles are found, but not listed among everybody.
ALTER TABLE profile ADD COLUMN listed boolean NOT NULL DEFAULT false;
UPDATE profile SET listed = true
WHERE organisation_id IS NOT NULL OR champion_since IS NOT NULL
  OR concat(role, place, country, bio, offers, seeks) <> '' OR languages <> '{}'
  OR EXISTS (SELECT FROM expertise WHERE expertise.peer_id = profile.peer_id);
CREATE INDEX profile_listed ON profile (sort_name, peer_id) WHERE listed;

-- What those who take part know of it, from a change on until they are told of that; null otherwise.
ALTER TABLE event ADD COLUMN known_as jsonb;
