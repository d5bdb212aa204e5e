import type { SentForm } from '../forms/form.ts';

/** What an event's form says, without its time. */
export function eventTexts(form: SentForm) {
  return {
    kind: form.text('kind'),
    language: form.text('language'),
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

// Days, hours and minutes, each of which may be left empty.
function lengthOf(form: SentForm): number {
  const part = (name: string): number => form.number(name) ?? 0;
  return Math.round(part('days') * 1440 + part('hours') * 60 + part('minutes'));
}

/** When it is to be. */
export function eventTime(form: SentForm) {
  return {
    localStart: form.text('localStart').slice(0, 16),
    timeZone: form.text('timeZone'),
    minutes: lengthOf(form),
  };
}
