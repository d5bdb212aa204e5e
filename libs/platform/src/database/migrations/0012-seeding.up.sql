-- Worlds that `peerloop seed` has filled in. One without an end was cut off half-way.
CREATE TABLE seeding (
  world text PRIMARY KEY,
  begun_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
