import { redirect } from '@sveltejs/kit';
import { JoinDocument, JoinInvitationDocument } from '#lib/server/account.graphql.ts';
import { failed, readForm } from '#lib/server/form.ts';
import { ask, mutate } from '#lib/server/graphql.ts';
import { forgetLocale } from '#lib/server/locale.ts';
import { lookAtLink } from '#lib/server/mailed-link.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { token, found, problem } = await lookAtLink(event, (secret) =>
    ask(event, JoinInvitationDocument, { token: secret }),
  );
  return { token, invitation: found?.joinInvitation ?? null, problem };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const { locale, timeZone } = event.locals;
    const input = {
      token: form.secret('token'),
      name: form.text('name'),
      password: form.secret('password'),
      locale,
      timeZone: timeZone ?? 'UTC',
    };
    try {
      await mutate(event, JoinDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, '/welcome');
  },
};
