import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { eventTexts, eventTime, timeZones } from '#lib/server/event-input.ts';
import { failed, readForm, type SentForm } from '#lib/server/form.ts';
import { mutate, query } from '#lib/server/graphql.ts';
import { MayScheduleDocument } from '../../events.graphql.ts';
import {
  CancelEventDocument,
  ChangeEventDocument,
  EventPageDocument,
  MoveEventDocument,
} from '../event.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (page) => {
  const { event } = await query(page, EventPageDocument, { id: page.params.eventId });
  if (!event.mayManage) error(404);
  const { topics } = await query(page, MayScheduleDocument);
  return { event, topics, zones: timeZones };
};

async function act(
  event: RequestEvent<{ eventId: string }>,
  step: (form: SentForm, common: { eventId: string; version: number }) => Promise<unknown>,
) {
  const form = await readForm(event);
  const { eventId } = event.params;
  try {
    await step(form, { eventId, version: form.number('version') ?? 0 });
  } catch (problem) {
    return failed(event, form, problem);
  }
  redirect(303, `/events/${eventId}`);
}

export const actions: Actions = {
  change: (event) =>
    act(event, (form, common) => {
      const input = { ...eventTexts(form), ...common, language: form.text('language') };
      return mutate(event, ChangeEventDocument, { input }, form.once);
    }),

  move: (event) =>
    act(event, (form, common) =>
      mutate(event, MoveEventDocument, { input: { ...eventTime(form), ...common } }, form.once),
    ),

  cancel: (event) =>
    act(event, (form, { eventId }) => {
      const input = { eventId, reason: form.text('reason') };
      return mutate(event, CancelEventDocument, { input }, form.once);
    }),
};
