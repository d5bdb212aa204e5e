import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of her profile, her card, and whom she follows. */
export const directoryCopies = [
  new RowCopy(
    'profile/profile.json',
    `SELECT peer_id::text AS key, jsonb_build_object('organisation', organisation.name, 'role', role,
        'place', profile.place, 'country', profile.country, 'languages', languages, 'bio', bio,
        'offers', offers, 'seeks', seeks, 'championSince', champion_since, 'expertise',
        ARRAY(SELECT title FROM expertise JOIN topic ON topic.id = topic_id
               WHERE expertise.peer_id = profile.peer_id)) AS content
       FROM profile LEFT JOIN organisation ON organisation.id = organisation_id WHERE peer_id = $1`,
  ),
  new RowCopy(
    'profile/contact-card.json',
    `SELECT field AS key, jsonb_build_object('field', field, 'value', value, 'audience', audience) AS content
       FROM contact_field WHERE peer_id = $1`,
  ),
  new RowCopy(
    'follows/peers.json',
    `SELECT peer_id::text AS key, jsonb_build_object('peerId', peer_id, 'name', name,
        'since', peer_follow.created_at) AS content
       FROM peer_follow JOIN account ON account.id = peer_id WHERE follower_id = $1`,
  ),
  new RowCopy(
    'follows/organisations.json',
    `SELECT organisation_id::text AS key, jsonb_build_object('organisationId', organisation_id,
        'name', name, 'since', organisation_follow.created_at) AS content
       FROM organisation_follow JOIN organisation ON organisation.id = organisation_id
      WHERE follower_id = $1`,
  ),
];
