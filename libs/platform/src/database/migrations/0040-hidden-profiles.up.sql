-- Since when moderators keep it out of sight.
ALTER TABLE profile ADD COLUMN hidden_at timestamptz;
ALTER TABLE organisation ADD COLUMN hidden_at timestamptz;
-- A topic's room is its topic's: only what is said in it can be hidden.
ALTER TABLE room
  ADD COLUMN hidden_at timestamptz,
  ADD CONSTRAINT room_hidden_group CHECK (hidden_at IS NULL OR kind = 'group');
