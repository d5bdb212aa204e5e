import { redirect } from '@sveltejs/kit';
import { eventTexts, eventTime, timeZones } from '#lib/server/event-input.ts';
import { failed, readForm } from '#lib/server/form.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import { signedIn } from '#lib/server/viewer.ts';
import { MayScheduleDocument, ScheduleEventDocument } from '../events.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { timeZone } = await signedIn(event);
  const { topics } = await query(event, MayScheduleDocument);
  return { topics, zones: timeZones, timeZone };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await readForm(event);
    const visibility = form.text('visibility') || 'public';
    const input = {
      ...eventTexts(form),
      ...eventTime(form),
      visibility,
      language: event.locals.locale,
    };
    let eventId: string;
    try {
      const { scheduleEvent } = await mutate(event, ScheduleEventDocument, { input }, form.once);
      eventId = scheduleEvent.id;
    } catch (problem) {
      return failed(event, form, problem);
    }
    redirect(303, `/events/${eventId}`);
  },
};
