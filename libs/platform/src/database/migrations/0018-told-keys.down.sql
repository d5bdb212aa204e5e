DROP FUNCTION was_told;
DROP TABLE told_key;
DROP FUNCTION hash_of_key;
