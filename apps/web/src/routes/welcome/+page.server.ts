import { redirect } from '@sveltejs/kit';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { IntroduceDocument, WelcomeDocument } from './welcome.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { peerId } = await signedIn(event);
  return query(event, WelcomeDocument, { peerId });
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const input = {
      topicIds: form.list('topicIds'),
      offers: form.text('offers'),
      seeks: form.text('seeks'),
    };
    try {
      await mutate(event, IntroduceDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, '/welcome/follow');
  },
};
