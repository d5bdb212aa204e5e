import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { followActions } from '#lib/server/people/follow-peer.ts';
import { placeLine } from '#lib/server/people/place-line.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { AnswerParticipationDocument, PeopleMetDocument } from './met.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { locale } = event.locals;
  const after = event.url.searchParams.get('after');
  const { peopleIMet, participations } = await query(event, PeopleMetDocument, { after });
  const people = nodesOf(peopleIMet).map((entry) => ({
    ...entry,
    peer: { ...entry.peer, place: placeLine(entry.peer, locale) },
  }));
  const asked = participations.filter(({ tookPart }) => !tookPart);
  return { after, asked, people, pageInfo: peopleIMet.pageInfo };
};

export const actions: Actions = {
  ...followActions,

  participation: (event) =>
    act(event, async (form) => {
      const input = {
        listId: form.text('listId'),
        tookPart: form.text('tookPart') === 'yes',
        followTopics: form.flag('followTopics'),
      };
      await mutate(event, AnswerParticipationDocument, { input }, form.once);
      return { tookPart: input.tookPart };
    }),
};
