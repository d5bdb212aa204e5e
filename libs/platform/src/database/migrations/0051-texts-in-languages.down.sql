DROP FUNCTION in_language(jsonb, text);
