ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_purpose_check;
ALTER TABLE mailed_link ADD CONSTRAINT mailed_link_purpose_check CHECK (purpose IN
  ('confirm', 'sign-in', 'reset-password', 'join', 'prove', 'change-address', 'keep-address'));

-- Past events outlive their hosts, as posts outlive their authors: the id names nobody then.
ALTER TABLE event DROP CONSTRAINT event_host_id_fkey;

-- What one peer said, for taking it along and for taking it away.
CREATE INDEX message_of_author ON message (author_id, id);
