import { isLocale, timeZones } from '@peerloop/kernel';
import { mutate } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { rememberLocale } from '#lib/server/visitor/locale.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { ChangeAccountDocument, ChangePasswordDocument } from '../settings.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = await signedIn(event);
  return { account, timeZones: timeZones(account.timeZone) };
};

export const actions: Actions = {
  account: (event) =>
    act(event, async (form) => {
      const locale = form.text('locale');
      const input = { name: form.text('name'), locale, timeZone: form.text('timeZone') };
      await mutate(event, ChangeAccountDocument, { input }, form.once);
      if (isLocale(locale) && locale !== event.locals.locale) {
        rememberLocale(event, locale);
        return '/settings/account?saved=account#account-saved';
      }
      return { saved: 'account' as const };
    }),

  password: (event) =>
    act(event, async (form) => {
      const input = {
        currentPassword: form.secret('currentPassword'),
        newPassword: form.secret('newPassword'),
        revokeTokens: form.flag('revokeTokens'),
      };
      await mutate(event, ChangePasswordDocument, { input }, form.once);
      return { saved: 'password' as const };
    }),
};
