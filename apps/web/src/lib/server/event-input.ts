import type { SentForm } from './form.ts';

/** What an event's form says, without its time. */
export function eventTexts(form: SentForm) {
  return {
    kind: form.text('kind'),
    title: form.text('title'),
    topicId: form.text('topicId'),
    description: form.text('description'),
    agenda: form.optional('agenda'),
    meetingUrl: form.optional('meetingUrl'),
    place: form.optional('place'),
    followsUp: form.optional('followsUp'),
    capacity: form.number('capacity'),
  };
}

/** When it is to be. */
export function eventTime(form: SentForm) {
  return {
    localStart: form.text('localStart').slice(0, 16),
    timeZone: form.text('timeZone'),
    minutes: form.number('minutes') ?? 0,
  };
}

/** Zones to choose from. */
export const timeZones: readonly string[] = Intl.supportedValuesOf('timeZone');
