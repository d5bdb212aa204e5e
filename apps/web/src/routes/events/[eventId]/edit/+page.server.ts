import { timeZones } from '@peerloop/kernel';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { refused } from '#lib/server/api/refused.ts';
import { eventTexts, eventTime } from '#lib/server/events/event-input.ts';
import { act } from '#lib/server/forms/act.ts';
import type { SentForm } from '#lib/server/forms/form.ts';
import { failedOrStale } from '#lib/server/forms/stale-form.ts';
import { languageChoices } from '#lib/server/people/spoken-languages.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { MayScheduleDocument } from '../../events.graphql.ts';
import {
  CancelEventDocument,
  ChangeEventDocument,
  EventPageDocument,
  MoveEventDocument,
} from '../event.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (page) => {
  await signedIn(page);
  const { event } = await query(page, EventPageDocument, { id: page.params.eventId });
  if (!event.mayManage) refused('host');
  const { reader } = await page.parent();
  const isOver = Date.parse(event.endsAt) <= Date.parse(reader.now);
  // Its page says why nothing is left to change.
  if (isOver || event.status === 'cancelled') redirect(303, `/events/${event.id}`);
  const { topics } = await query(page, MayScheduleDocument);
  return {
    ...{ event, topics, zones: timeZones(event.timeZone) },
    languages: languageChoices(page.locals.locale, [event.language]),
  };
};

/** One change of this event; its page says what is done. */
const change = (
  event: RequestEvent<{ eventId: string }>,
  done: string,
  make: (form: SentForm, common: { eventId: string; version: number }) => Promise<unknown>,
) =>
  act(
    event,
    async (form) => {
      const { eventId } = event.params;
      await make(form, { eventId, version: form.number('version') ?? 0 });
      return `/events/${eventId}?done=${done}`;
    },
    failedOrStale,
  );

export const actions: Actions = {
  change: (event) =>
    change(event, 'changed', (form, common) => {
      const input = { ...eventTexts(form), ...common };
      return mutate(event, ChangeEventDocument, { input }, form.once);
    }),

  move: (event) =>
    change(event, 'moved', (form, common) =>
      mutate(event, MoveEventDocument, { input: { ...eventTime(form), ...common } }, form.once),
    ),

  cancel: (event) =>
    change(event, 'cancelled', (form, { eventId }) => {
      const input = { eventId, reason: form.text('reason') };
      return mutate(event, CancelEventDocument, { input }, form.once);
    }),
};
