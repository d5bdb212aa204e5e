-- An organisation that turned out to be another one: its address and its name lead there.
CREATE TABLE former_organisation (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
  name text NOT NULL,
  key text NOT NULL GENERATED ALWAYS AS (fold_text(name)) STORED,
  country text NOT NULL,
  merged_by uuid,
  merged_at timestamptz NOT NULL
);
CREATE INDEX former_organisation_key ON former_organisation (key, country);
CREATE INDEX former_organisation_of ON former_organisation (organisation_id);

-- For names of which one holds the words of the other.
CREATE INDEX organisation_words ON organisation USING gin (string_to_array(key, ' '));
