import { subjectsOf } from '@peerloop/platform';

/** The open pages of an event. */
export const eventSubject = subjectsOf('event');
