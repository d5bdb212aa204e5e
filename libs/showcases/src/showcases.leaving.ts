import {
  goesWithRow,
  isForgotten,
  namesNobody,
  settledBy,
  wordsGo,
  wordsStay,
  type LeavingPart,
} from '@peerloop/platform';

const words = [
  'showcase.title',
  'showcase.place',
  'showcase.excerpt',
  'showcase.done',
  'showcase.done_html',
  'showcase.took',
  'showcase.took_html',
  'showcase.came',
  'showcase.came_html',
  'showcase.conditions',
  'showcase.conditions_html',
  'showcase.review_note',
];

/** What becomes of a peer's showcases when she leaves. */
export const showcasesLeaving: LeavingPart = {
  context: 'showcases',
  rules: [
    settledBy(`DELETE FROM showcase WHERE champion_id = :account AND status <> 'published'`),
    wordsGo(
      `DELETE FROM showcase WHERE champion_id = :account RETURNING id`,
      'showcase.champion_id',
    ),
    goesWithRow(...words),
    wordsStay(
      'published under "a former peer": an id that names nobody',
      'showcase.champion_id',
      ...words,
    ),
    ...isForgotten('showcase.reviewed_by'),
    namesNobody('showcase.country', 'showcase.language'),
  ],
};
