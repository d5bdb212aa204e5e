import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { IntroduceDocument, WelcomeDocument } from './welcome.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { peerId } = await signedIn(event);
  return query(event, WelcomeDocument, { peerId });
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const input = {
        topicIds: form.list('topicIds'),
        offers: form.text('offers'),
        seeks: form.text('seeks'),
      };
      await mutate(event, IntroduceDocument, { input }, form.once);
      return '/welcome/follow';
    }),
};
