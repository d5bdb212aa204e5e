import { timeZones } from '@peerloop/kernel';
import {
  ConfirmAddressDocument,
  PendingSignUpDocument,
} from '#lib/server/account/account.graphql.ts';
import { agreedIn } from '#lib/server/account/agreed.ts';
import { lookAtLink } from '#lib/server/account/mailed-link.ts';
import { ask, mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
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
  default: (event) =>
    act(event, async (form) => {
      const input = {
        token: form.secret('token'),
        name: form.text('name'),
        password: form.secret('password'),
        timeZone: form.optional('timeZone'),
        agreed: agreedIn(event, form),
      };
      await mutate(event, ConfirmAddressDocument, { input }, form.once);
      forgetLocale(event);
      return '/welcome';
    }),
};
