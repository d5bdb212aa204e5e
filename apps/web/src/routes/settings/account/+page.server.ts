import { isLocale, timeZones } from '@peerloop/kernel';
import { redirect } from '@sveltejs/kit';
import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate } from '#lib/server/api/graphql.ts';
import { rememberLocale } from '#lib/server/visitor/locale.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { ChangeAccountDocument, ChangePasswordDocument } from '../settings.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const account = await signedIn(event);
  return { account, timeZones: timeZones(account.timeZone) };
};

export const actions: Actions = {
  account: async (event) => {
    const form = await readForm(event);
    const locale = form.text('locale');
    const input = { name: form.text('name'), locale, timeZone: form.text('timeZone') };
    try {
      await mutate(event, ChangeAccountDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    if (isLocale(locale) && locale !== event.locals.locale) {
      rememberLocale(event, locale);
      redirect(303, '/settings/account?saved=account#account-saved');
    }
    return { saved: 'account' as const };
  },

  password: async (event) => {
    const form = await readForm(event);
    const input = {
      currentPassword: form.secret('currentPassword'),
      newPassword: form.secret('newPassword'),
      revokeTokens: form.flag('revokeTokens'),
    };
    try {
      await mutate(event, ChangePasswordDocument, { input }, form.once);
    } catch (problem) {
      return failed(event, form, problem);
    }
    return { saved: 'password' as const };
  },
};
