-- A text as it is searched and compared; libs/kernel/src/fold-text.ts says the same.
CREATE FUNCTION fold_text(text text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN btrim(replace(regexp_replace(
    translate(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        lower(regexp_replace(
          normalize(translate(text, '''’‘ʼʻʽʹ′`´', ''), NFKD),
          '[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]',
          '', 'g'
        ) COLLATE pg_unicode_fast),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ѕ', 'dz'), 'љ', 'lj'), 'њ', 'nj'),
        'џ', 'dz'), 'щ', 'sc'), 'ю', 'ju'), 'я', 'ja'),
      'øłđðħıςабвгґдђеєжзиіјклмнопрстћуфхцчшыэъь',
      'olddhiσabvggddeezziijklmnoprstcufhccsye'
    ) COLLATE pg_unicode_fast,
    '[^[:alpha:][:digit:]]+', ' ', 'g'), 'dj', 'd'));

ALTER TABLE organisation DROP COLUMN key;
DROP FUNCTION organisation_key;
ALTER TABLE organisation
  ADD COLUMN key text NOT NULL GENERATED ALWAYS AS (fold_text(name)) STORED;
CREATE INDEX organisation_key ON organisation (key, country);

UPDATE organisation SET search = fold_text(name || ' ' || place);
UPDATE profile SET sort_name = fold_text(account.name), search = fold_text(
  concat_ws(' ', account.name, (SELECT name FROM organisation WHERE organisation.id = organisation_id),
            role, place))
FROM account WHERE account.id = profile.peer_id;
