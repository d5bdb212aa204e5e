DROP TABLE moderation_look;
DROP INDEX report_subject;
DROP INDEX report_hidden;
ALTER TABLE report DROP COLUMN told;
ALTER TABLE report DROP COLUMN author_id;
