ALTER TABLE organisation DROP COLUMN key;
DROP FUNCTION fold_text;

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
