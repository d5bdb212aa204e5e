DROP INDEX message_of_author;
UPDATE event SET host_id = (SELECT id FROM account WHERE roles @> '{administrator}' ORDER BY id LIMIT 1)
WHERE NOT EXISTS (SELECT FROM account WHERE account.id = host_id);
ALTER TABLE event ADD CONSTRAINT event_host_id_fkey FOREIGN KEY (host_id) REFERENCES account;
DELETE FROM mailed_link WHERE purpose IN ('prove', 'change-address', 'keep-address');
ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_purpose_check;
ALTER TABLE mailed_link ADD CONSTRAINT mailed_link_purpose_check CHECK (purpose IN
  ('confirm', 'sign-in', 'reset-password', 'join'));
