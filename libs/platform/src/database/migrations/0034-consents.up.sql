-- What somebody agreed to or vouched for, in the words that she was shown.
CREATE TABLE consent (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  agreement text NOT NULL CHECK (agreement IN ('privacy', 'participant-list')),
  -- The thing it is about: the list that is sent.
  about uuid,
  version integer NOT NULL,
  wording text NOT NULL,
  agreed_at timestamptz NOT NULL
);
CREATE INDEX consent_of_account ON consent (account_id, id);
