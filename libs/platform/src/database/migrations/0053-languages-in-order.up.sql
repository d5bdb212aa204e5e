-- One of the texts that a thing has in several languages ({ "en": …, "fr": … }): that of the first language
-- wished for that it has, or else any; null of nothing.
CREATE FUNCTION in_language(texts jsonb, locales text[]) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN texts IS NOT NULL THEN coalesce(
    (SELECT texts ->> wish.locale FROM unnest(locales) WITH ORDINALITY AS wish (locale, place)
      WHERE texts ? wish.locale ORDER BY wish.place LIMIT 1),
    (SELECT own.value FROM jsonb_each_text(texts) AS own ORDER BY own.key LIMIT 1), '') END;

DROP FUNCTION in_language(jsonb, text);
