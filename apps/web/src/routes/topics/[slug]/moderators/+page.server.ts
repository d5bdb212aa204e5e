import { nodesOf } from '#lib/nodes-of.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import {
  AppointModeratorDocument,
  DismissModeratorDocument,
} from '../../../administration/administration.graphql.ts';
import {
  ModeratedTopicDocument,
  ModeratorCandidatesDocument,
  ModeratorsDocument,
} from './moderators.graphql.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const maxWords = 100;

export const load: PageServerLoad = async (event) => {
  await signedIn(event);
  const { topic } = await query(event, ModeratedTopicDocument, { slug: event.params.slug });
  const { moderators } = await query(event, ModeratorsDocument, { topicId: topic.id });
  const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, maxWords);
  const found = words
    ? nodesOf((await query(event, ModeratorCandidatesDocument, { text: words })).peers)
    : [];
  const appointed = new Set(moderators.map(({ peerId }) => peerId));
  return {
    topic,
    moderators,
    words,
    candidates: found.map(({ peer }) => ({ peer, appointed: appointed.has(peer.id) })),
  };
};

function change(document: typeof AppointModeratorDocument | typeof DismissModeratorDocument) {
  return (event: RequestEvent) =>
    act(event, async (form) => {
      const input = { peerId: form.text('peerId'), topicId: form.text('topicId') };
      await mutate(event, document as typeof AppointModeratorDocument, { input }, form.once);
    });
}

export const actions: Actions = {
  appoint: change(AppointModeratorDocument),
  dismiss: change(DismissModeratorDocument),
};
