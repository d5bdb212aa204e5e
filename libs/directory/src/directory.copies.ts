import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of her profile, her card, whom she follows, and her lists. */
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
  new RowCopy(
    'lists/lists.json',
    `SELECT id::text AS key, jsonb_build_object('id', id, 'title', title, 'fileName', file_name,
        'uploadedAt', uploaded_at, 'sentAt', sent_at, 'fileAsBase64', encode(file, 'base64')) AS content
       FROM participant_list WHERE organiser_id = $1`,
  ),
  new RowCopy(
    'lists/people.json',
    `SELECT participant.id::text AS key, jsonb_build_object('listId', list_id, 'line', line,
        'person', person, 'address', address, 'removed', removed, 'sentAt', participant.sent_at) AS content
       FROM participant JOIN participant_list ON participant_list.id = list_id WHERE organiser_id = $1`,
  ),
  new RowCopy(
    'lists/named-in.json',
    `SELECT participant.id::text AS key, jsonb_build_object('list', title, 'person', person,
        'sentAt', participant.sent_at, 'acceptedAt', accepted_at) AS content
       FROM participant JOIN participant_list ON participant_list.id = list_id WHERE account_id = $1`,
  ),
];
