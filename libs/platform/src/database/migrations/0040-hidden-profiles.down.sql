ALTER TABLE room DROP CONSTRAINT room_hidden_group, DROP COLUMN hidden_at;
ALTER TABLE organisation DROP COLUMN hidden_at;
ALTER TABLE profile DROP COLUMN hidden_at;
