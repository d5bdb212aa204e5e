DROP TABLE organisation_follow;
DROP TABLE peer_follow;
DROP TABLE contact_field;
DROP TABLE expertise;
DROP TABLE profile;
DROP TABLE organisation;
