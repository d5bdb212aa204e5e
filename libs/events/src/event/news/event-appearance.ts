import type { EventEntity } from '../event.entity.js';

/** What people know of an event and plan by; instants as ISO 8601 texts. */
export interface EventAppearance {
  readonly event: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly place: string;
  readonly online: boolean;
}

export function appearanceOf({
  title,
  startsAt,
  endsAt,
  timeZone,
  minutes,
  place,
  meetingUrl,
}: EventEntity): EventAppearance {
  return {
    ...{ event: title, timeZone, minutes, place, online: meetingUrl !== '' },
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  };
}
