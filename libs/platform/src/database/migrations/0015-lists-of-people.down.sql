ALTER TABLE participant DROP COLUMN accepted_at;
ALTER TABLE organisation DROP COLUMN key;
DROP FUNCTION organisation_key;
