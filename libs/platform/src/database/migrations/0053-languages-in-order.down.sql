-- One of the texts that a thing has in several languages ({ "en": …, "fr": … }): the reader's, or else the
-- first there is; null of nothing.
CREATE FUNCTION in_language(texts jsonb, locale text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN texts IS NOT NULL THEN coalesce(texts ->> locale,
    (SELECT value FROM jsonb_each_text(texts) ORDER BY key LIMIT 1), '') END;

DROP FUNCTION in_language(jsonb, text[]);
