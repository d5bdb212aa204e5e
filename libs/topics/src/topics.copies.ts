import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of topics. */
export const topicsCopies = [
  new RowCopy(
    'follows/topics.json',
    `SELECT topic_id::text AS key, jsonb_build_object('topicId', topic_id, 'title', title,
        'since', topic_follow.created_at) AS content
       FROM topic_follow JOIN topic ON topic.id = topic_id WHERE peer_id = $1`,
  ),
];
