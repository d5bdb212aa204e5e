import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of what she reported. */
export const moderationCopies = [
  new RowCopy(
    'reports.json',
    `SELECT id::text AS key, jsonb_build_object('kind', subject_kind, 'title', subject_title,
        'reason', reason, 'note', note, 'at', created_at, 'decision', decision) AS content
       FROM report WHERE reporter_id = $1`,
  ),
];
