import { mutate, query } from '#lib/server/api/graphql.ts';
import { act } from '#lib/server/forms/act.ts';
import { PreferencesDocument, SetPreferenceDocument } from './preferences.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { notificationPreferences } = await query(event, PreferencesDocument);
  return { preferences: notificationPreferences };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const inApp = new Set(form.list('inApp'));
      const mail = new Set(form.list('mail'));
      const { notificationPreferences } = await query(event, PreferencesDocument);
      for (const { kind, ...now } of notificationPreferences) {
        const input = { kind, inApp: inApp.has(kind), mail: mail.has(kind) };
        // Only what the reader changed is stored; the rest goes on following the defaults.
        if (input.inApp === now.inApp && input.mail === now.mail) continue;
        await mutate(event, SetPreferenceDocument, { input }, { idempotencyKey: undefined });
      }
      return { saved: true };
    }),
};
