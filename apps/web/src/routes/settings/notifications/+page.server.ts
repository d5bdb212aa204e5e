import { failed, readForm } from '#lib/server/forms/form.ts';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { PreferencesDocument, SetPreferenceDocument } from './preferences.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { notificationPreferences } = await query(event, PreferencesDocument);
  return { preferences: notificationPreferences };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const inApp = new Set(form.list('inApp'));
    const mail = new Set(form.list('mail'));
    try {
      const { notificationPreferences } = await query(event, PreferencesDocument);
      for (const { kind, ...now } of notificationPreferences) {
        const input = { kind, inApp: inApp.has(kind), mail: mail.has(kind) };
        // Only what the reader changed is stored; the rest goes on following the defaults.
        if (input.inApp === now.inApp && input.mail === now.mail) continue;
        await mutate(event, SetPreferenceDocument, { input }, { idempotencyKey: undefined });
      }
    } catch (problem) {
      return failed(event, form, problem);
    }
    return { saved: true };
  },
};
