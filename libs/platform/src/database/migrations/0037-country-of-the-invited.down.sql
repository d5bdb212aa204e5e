ALTER TABLE join_invitation DROP COLUMN country;
