-- One organisation, however its name is typed: without case, accents, punctuation and script.
CREATE FUNCTION organisation_key(name text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN btrim(regexp_replace(
    translate(
      replace(replace(replace(replace(replace(
        lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')),
        'ђ', 'dj'), 'đ', 'dj'), 'љ', 'lj'), 'њ', 'nj'), 'џ', 'dz'),
      'абвгдежзијклмнопрстћуфхцчш', 'abvgdezzijklmnoprstcufhccs'),
    '[^[:alnum:]]+', ' ', 'g'));

ALTER TABLE organisation
  ADD COLUMN key text NOT NULL GENERATED ALWAYS AS (organisation_key(name)) STORED;
CREATE INDEX organisation_key ON organisation (key, country);

-- When a participant said that she took part: by following her invitation, or on being asked. Before that
-- nobody has met her by this list.
ALTER TABLE participant ADD COLUMN accepted_at timestamptz;
UPDATE participant SET accepted_at = sent_at
WHERE account_id IS NOT NULL AND invited_at IS NOT NULL;
