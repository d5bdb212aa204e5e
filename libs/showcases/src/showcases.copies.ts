import { RowCopy } from '@peerloop/platform';

/** What a peer takes along of her showcases. */
export const showcasesCopies = [
  new RowCopy(
    'showcases/showcases.json',
    `SELECT id::text AS key, jsonb_build_object('id', id, 'title', title, 'place', place,
        'country', country, 'year', year, 'language', language, 'done', done, 'took', took,
        'came', came, 'conditions', conditions, 'status', status, 'submittedAt', submitted_at,
        'publishedAt', published_at, 'reviewNote', review_note) AS content
       FROM showcase WHERE champion_id = $1`,
  ),
  new RowCopy(
    'words/showcases.md',
    `SELECT id::text AS key, concat_ws(E'\\n\\n', '## ' || title, done, took, came, conditions) AS content
       FROM showcase WHERE champion_id = $1`,
  ),
];
