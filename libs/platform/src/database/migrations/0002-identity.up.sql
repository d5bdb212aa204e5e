CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A text as accounts are searched: without case and accents. With the collation of PostgreSQL itself,
-- because the database's own may know no letters beyond ASCII.
CREATE FUNCTION account_search(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(
  lower(regexp_replace(normalize($1, NFKD), '[\u0300-\u036f]', '', 'g') COLLATE pg_c_utf8),
  'đ', 'dj');

-- Someone who can sign in. There is no row before the address was confirmed: until then a sign-up
-- lives in its mailed link alone, so nobody can hold an address that is not hers.
CREATE TABLE account (
  id uuid PRIMARY KEY,
  address text NOT NULL CHECK (address = lower(address)),
  name text NOT NULL,
  -- Null for those who only ever sign in by mailed link.
  password_hash text,
  disabled_at timestamptz,
  locale text NOT NULL DEFAULT 'en',
  time_zone text NOT NULL DEFAULT 'UTC',
  roles text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL DEFAULT now(),
  -- For administrators, who find accounts by any part of name or address, in this order.
  search text NOT NULL GENERATED ALWAYS AS (account_search(name || ' ' || address)) STORED
);
CREATE UNIQUE INDEX account_address ON account (address);
CREATE INDEX account_search ON account USING gin (search gin_trgm_ops);
CREATE INDEX account_order ON account (search, id);
CREATE INDEX account_roles ON account USING gin (roles) WHERE roles <> '{}';

CREATE TABLE moderatorship (
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  topic_id uuid NOT NULL,
  appointed_by uuid NOT NULL,
  appointed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, topic_id)
);
CREATE INDEX moderatorship_topic ON moderatorship (topic_id);

CREATE TABLE session (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  device text NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id, last_seen_at DESC);
CREATE INDEX session_expiry ON session (expires_at);

-- Secrets that travel by mail. One row is good for one use.
CREATE TABLE mailed_link (
  id uuid PRIMARY KEY,
  account_id uuid REFERENCES account ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('confirm', 'sign-in', 'reset-password', 'join')),
  token_hash text NOT NULL UNIQUE,
  address text NOT NULL CHECK (address = lower(address)),
  -- What becomes true when the link is used: the sign-up it confirms.
  payload jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX mailed_link_account ON mailed_link (account_id, purpose);
CREATE INDEX mailed_link_address ON mailed_link (address, purpose) WHERE used_at IS NULL;
CREATE INDEX mailed_link_expiry ON mailed_link (expires_at);

-- One person asked once to join, by address; the mailed link of purpose 'join' opens the door.
CREATE TABLE join_invitation (
  id uuid PRIMARY KEY,
  address text NOT NULL CHECK (address = lower(address)),
  name text NOT NULL,
  locale text NOT NULL,
  invited_by uuid NOT NULL,
  occasion text NOT NULL,
  created_at timestamptz NOT NULL,
  joined_at timestamptz,
  account_id uuid REFERENCES account ON DELETE SET NULL
);
CREATE UNIQUE INDEX join_invitation_address ON join_invitation (address);
CREATE INDEX join_invitation_account ON join_invitation (account_id);

CREATE TABLE api_token (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  name text NOT NULL,
  token_hash text NOT NULL UNIQUE,
  scopes text[] NOT NULL,
  created_at timestamptz NOT NULL,
  last_used_at timestamptz,
  expires_at timestamptz NOT NULL
);
CREATE INDEX api_token_account ON api_token (account_id);
