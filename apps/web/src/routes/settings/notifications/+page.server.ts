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
      const wanted = new Set(form.list('wanted'));
      const { notificationPreferences } = await query(event, PreferencesDocument);
      for (const { kind, channels } of notificationPreferences) {
        for (const { channel, rhythm } of channels) {
          const chosen = wanted.has(`${kind} ${channel}`) ? 'at-once' : 'never';
          // Only what the reader changed is stored; the rest goes on following the defaults.
          if (chosen === rhythm) continue;
          const input = { kind, channel, rhythm: chosen };
          await mutate(event, SetPreferenceDocument, { input }, { idempotencyKey: undefined });
        }
      }
      return { saved: true };
    }),
};
