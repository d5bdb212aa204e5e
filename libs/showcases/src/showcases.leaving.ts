import { isForgotten, settledBy, stays, wordsGo, type LeavingPart } from '@peerloop/platform';

/** What becomes of a peer's showcases when she leaves. */
export const showcasesLeaving: LeavingPart = {
  context: 'showcases',
  rules: [
    settledBy(`DELETE FROM showcase WHERE champion_id = :account AND status <> 'published'`),
    wordsGo(
      `DELETE FROM showcase WHERE champion_id = :account RETURNING id`,
      'showcase.champion_id',
      'showcase.done_html',
      'showcase.took_html',
      'showcase.came_html',
      'showcase.conditions_html',
    ),
    stays('published under "a former peer": an id that names nobody', 'showcase.champion_id'),
    ...isForgotten('showcase.reviewed_by'),
    stays('what a reviewer said of it', 'showcase.review_note'),
  ],
};
