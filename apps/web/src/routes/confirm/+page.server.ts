import { timeZones } from '@peerloop/kernel';
import { redirect } from '@sveltejs/kit';
import {
  ConfirmAddressDocument,
  PendingSignUpDocument,
} from '#lib/server/account/account.graphql.ts';
import { agreedIn } from '#lib/server/account/agreed.ts';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { ask, mutate } from '#lib/server/api/graphql.ts';
import { lookAtLink } from '#lib/server/account/mailed-link.ts';
import { forgetLocale } from '#lib/server/visitor/locale.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { token, found, problem } = await lookAtLink(event, (secret) =>
    ask(event, PendingSignUpDocument, { token: secret }),
  );
  const signUp = found?.pendingSignUp ?? null;
  // In the form of a sign-up UTC stands for "not known".
  const guess = signUp?.timeZone === 'UTC' ? '' : (signUp?.timeZone ?? '');
  const timeZone = event.locals.timeZone ?? guess;
  return { token, signUp, problem, timeZone, timeZones: timeZones() };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const input = {
      token: form.secret('token'),
      name: form.text('name'),
      password: form.secret('password'),
      timeZone: form.optional('timeZone'),
      agreed: agreedIn(event, form),
    };
    try {
      await mutate(event, ConfirmAddressDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    forgetLocale(event);
    redirect(303, '/welcome');
  },
};
