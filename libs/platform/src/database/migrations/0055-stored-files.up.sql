-- What lies in the store of files. Whoever refers to one has a foreign key to it; what nobody refers to goes.
CREATE TABLE stored_file (
  -- SHA-256 of the bytes, by which the store finds them.
  hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
  -- A word of file-kinds.ts.
  kind text NOT NULL,
  bytes integer NOT NULL,
  -- Whether whoever knows the hash may have it; the others are read by the context that refers to them.
  is_open boolean NOT NULL,
  kept_at timestamptz NOT NULL
);
CREATE INDEX stored_file_kept_at ON stored_file (kept_at);

-- Whether anything refers to a file. Each foreign key counts by itself, so that none can be forgotten.
CREATE FUNCTION is_file_referred(file_hash text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  place record;
  is_found boolean;
BEGIN
  FOR place IN
    SELECT conrelid::regclass AS relation, attname AS key FROM pg_constraint
      JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
     WHERE contype = 'f' AND confrelid = 'stored_file'::regclass
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I = $1)', place.relation, place.key)
      INTO is_found USING file_hash;
    IF is_found THEN RETURN true; END IF;
  END LOOP;
  RETURN false;
END $$;
