import { subjectsOf } from '@peerloop/platform';

/** The open pages of a thread. */
export const threadSubject = subjectsOf('thread');
