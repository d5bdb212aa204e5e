-- ISO 3166 alpha-2 of a person who is asked to join, as the organiser knows it, or empty: her time zone is
-- guessed from it.
ALTER TABLE join_invitation ADD COLUMN country text NOT NULL DEFAULT '';
