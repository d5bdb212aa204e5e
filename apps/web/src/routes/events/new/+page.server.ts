import { timeZones } from '@peerloop/kernel';
import { mutate, query } from '#lib/server/api/graphql.ts';
import { eventTexts, eventTime } from '#lib/server/events/event-input.ts';
import { act } from '#lib/server/forms/act.ts';
import { languageChoices } from '#lib/server/people/spoken-languages.ts';
import { signedIn } from '#lib/server/visitor/viewer.ts';
import { MayScheduleDocument, ScheduleEventDocument } from '../events.graphql.ts';
import type { Actions, PageServerLoad } from './$types';

// What links to here bring along: the topic, and what is to be followed up.
function draftOf(given: URLSearchParams) {
  const text = (name: string): string => (given.get(name) ?? '').slice(0, 200);
  return {
    kind: text('kind') || 'webinar',
    title: text('title'),
    topicId: text('topicId'),
    followsUp: text('followsUp'),
    visibility: text('visibility') === 'invited' ? 'invited' : 'public',
  };
}

export const load: PageServerLoad = async (event) => {
  const { timeZone } = await signedIn(event);
  const { topics, viewer } = await query(event, MayScheduleDocument);
  const { locale } = event.locals;
  return {
    ...{ topics, timeZone, zones: timeZones(timeZone) },
    languages: languageChoices(locale, [locale]),
    maySchedule: viewer?.mayScheduleEvents ?? false,
    draft: draftOf(event.url.searchParams),
  };
};

export const actions: Actions = {
  default: (event) =>
    act(event, async (form) => {
      const visibility = form.text('visibility') || 'public';
      const input = { ...eventTexts(form), ...eventTime(form), visibility };
      const { scheduleEvent } = await mutate(event, ScheduleEventDocument, { input }, form.once);
      // Who is to come by invitation only is invited next.
      return visibility === 'invited'
        ? `/events/${scheduleEvent.id}/people`
        : `/events/${scheduleEvent.id}?done=scheduled`;
    }),
};
