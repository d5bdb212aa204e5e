import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of her lists, and of what lists say of her. */
export const participantsCopies = [
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
