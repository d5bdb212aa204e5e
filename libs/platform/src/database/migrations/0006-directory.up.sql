CREATE TABLE organisation (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN
    ('ministry', 'province', 'municipality', 'village-council', 'association', 'university', 'donor', 'ngo', 'other')),
  level text NOT NULL CHECK (level IN
    ('international', 'national', 'provincial', 'district', 'municipal', 'village')),
  country text NOT NULL,
  place text NOT NULL,
  -- Name and place without case and accents, for finding and for the order of lists.
  search text NOT NULL,
  created_by uuid,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX organisation_name ON organisation (lower(name), country);
CREATE INDEX organisation_search ON organisation USING gin (search gin_trgm_ops);
CREATE INDEX organisation_order ON organisation (search, id);

-- What a peer shows of herself. Her name, language and zone are the account's.
CREATE TABLE profile (
  peer_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  organisation_id uuid REFERENCES organisation,
  role text NOT NULL DEFAULT '',
  place text NOT NULL DEFAULT '',
  -- ISO 3166 alpha-2, or empty.
  country text NOT NULL DEFAULT '',
  -- BCP 47.
  languages text[] NOT NULL DEFAULT '{}',
  bio text NOT NULL DEFAULT '',
  bio_html text NOT NULL DEFAULT '',
  offers text NOT NULL DEFAULT '',
  seeks text NOT NULL DEFAULT '',
  -- Name, organisation, role and place without case and accents, for finding.
  search text NOT NULL DEFAULT '',
  -- The name without case and accents, for the order of lists.
  sort_name text NOT NULL DEFAULT '',
  -- When she answered the three questions of her first visit, or passed them over.
  introduced_at timestamptz,
  -- Since her first published showcase (step 4 of the guide).
  champion_since timestamptz,
  updated_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX profile_search ON profile USING gin (search gin_trgm_ops);
CREATE INDEX profile_order ON profile (sort_name, peer_id);
CREATE INDEX profile_organisation ON profile (organisation_id, sort_name, peer_id);
CREATE INDEX profile_country ON profile (country, sort_name, peer_id);
CREATE INDEX profile_champions ON profile (sort_name, peer_id) WHERE champion_since IS NOT NULL;
CREATE INDEX profile_languages ON profile USING gin (languages);

CREATE TABLE expertise (
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  topic_id uuid NOT NULL REFERENCES topic ON DELETE CASCADE,
  PRIMARY KEY (peer_id, topic_id)
);
CREATE INDEX expertise_topic ON expertise (topic_id, peer_id);

-- Ways to reach a peer, each with whom she shares it; every audience holds the one before it.
CREATE TABLE contact_field (
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  field text NOT NULL CHECK (field IN ('address', 'phone', 'website', 'messenger')),
  value text NOT NULL,
  audience text NOT NULL CHECK (audience IN ('nobody', 'met', 'followed', 'peers')),
  PRIMARY KEY (peer_id, field)
);

CREATE TABLE peer_follow (
  follower_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  peer_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (follower_id, peer_id),
  CHECK (follower_id <> peer_id)
);
CREATE INDEX peer_follow_peer ON peer_follow (peer_id, follower_id);

CREATE TABLE organisation_follow (
  follower_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  organisation_id uuid NOT NULL REFERENCES organisation ON DELETE CASCADE,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (follower_id, organisation_id)
);
CREATE INDEX organisation_follow_organisation ON organisation_follow (organisation_id, follower_id);
