DROP TABLE api_token;
DROP TABLE join_invitation;
DROP TABLE mailed_link;
DROP TABLE session;
DROP TABLE moderatorship;
DROP TABLE account;
DROP FUNCTION account_search;
DROP EXTENSION pg_trgm;
