-- Of what somebody was told: the key (kind, subject and account) as a hash, which outlives the mail and
-- the row in the inbox. Once means once, also when those have gone.
CREATE TABLE told_key (hash bytea PRIMARY KEY);

CREATE FUNCTION hash_of_key(key text) RETURNS bytea LANGUAGE sql IMMUTABLE AS
$$ SELECT sha256(convert_to(key, 'UTF8')) $$;

CREATE FUNCTION was_told(key text) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT EXISTS (SELECT FROM told_key WHERE hash = hash_of_key(key)) $$;
