import { describe, expect, it } from '@jest/globals';
import { groupOf, subjectOf, subjectsOf } from './live-server.types.js';

describe('a subject', () => {
  it('is found again by its group', () => {
    const subject = subjectsOf('room')('01890a5d-ac96-774b-bcce-b302099a8057');
    expect(subjectOf(groupOf(subject))).toEqual(subject);
  });

  it('never shares a group with one peer, session or token', () => {
    for (const kind of ['peer', 'session', 'token']) expect(() => subjectsOf(kind)).toThrow(kind);
  });
});
