ALTER TABLE event DROP COLUMN known_as;
ALTER TABLE profile DROP COLUMN listed;
ALTER TABLE notification DROP COLUMN about;
ALTER TABLE mail_delivery DROP COLUMN about;
