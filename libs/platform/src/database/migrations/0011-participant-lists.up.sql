-- Who took part in an exercise (step 3 of the guide), as its organiser uploaded it.
CREATE TABLE participant_list (
  id uuid PRIMARY KEY,
  organiser_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  -- The exercise in the organiser's words; invitations name it.
  title text NOT NULL,
  topic_ids uuid[] NOT NULL,
  -- Of the invitations.
  locale text NOT NULL,
  file_name text NOT NULL,
  -- Until the list is sent; then the file is forgotten and only the participants stay.
  file bytea,
  -- What the organiser decided otherwise than was guessed: columns, sheet, encoding.
  options jsonb NOT NULL,
  -- What was understood of the file, without its rows.
  reading jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  uploaded_at timestamptz NOT NULL,
  sent_at timestamptz,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX participant_list_organiser ON participant_list (organiser_id, id DESC);

CREATE TABLE participant (
  id uuid PRIMARY KEY,
  list_id uuid NOT NULL REFERENCES participant_list ON DELETE CASCADE,
  -- The row's number in the file it came with.
  line integer NOT NULL,
  row_values jsonb NOT NULL,
  problems jsonb NOT NULL,
  -- The checked values; null when a problem keeps the row from being sent.
  person jsonb,
  -- Of the person; in lower case.
  address text,
  corrected boolean NOT NULL DEFAULT false,
  removed boolean NOT NULL DEFAULT false,
  -- When the row was sent: from then on it is a participant and no longer changes.
  sent_at timestamptz,
  -- When she was named to be invited; null for those who had an account.
  invited_at timestamptz,
  account_id uuid REFERENCES account ON DELETE SET NULL,
  CHECK (sent_at IS NULL OR address IS NOT NULL)
);
CREATE UNIQUE INDEX participant_line ON participant (list_id, line) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX participant_address ON participant (list_id, address) WHERE sent_at IS NOT NULL;
CREATE INDEX participant_list_rows ON participant (list_id, line, id);
CREATE INDEX participant_waiting ON participant (address) WHERE sent_at IS NOT NULL;
CREATE INDEX participant_account ON participant (account_id, list_id) WHERE account_id IS NOT NULL;
