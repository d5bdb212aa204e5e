-- Whom a peer has met: both said that they took part in what a list was about. A list alone makes nobody an
-- acquaintance. The directory reads it; what an occasion is is said here.
CREATE VIEW acquaintance AS
SELECT viewer.account_id AS peer_id, her.account_id AS met_id, list.id AS occasion_id, list.title
FROM participant AS viewer
JOIN participant AS her ON her.list_id = viewer.list_id AND her.account_id <> viewer.account_id
JOIN participant_list AS list ON list.id = viewer.list_id
WHERE viewer.accepted_at IS NOT NULL AND her.accepted_at IS NOT NULL;
